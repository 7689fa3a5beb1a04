/** What the tables on circles of friends have in common: pairs of graphs, and numbers with their errors. */
import { degrees, generateNetwork } from '../src/graph/index.ts';
import type { FollowerGraph } from '../src/graph/index.ts';
import { openStream } from '../src/random/index.ts';
import { mean, standardError } from '../src/statistics/index.ts';

/** A number with its standard error, over graphs. */
export interface Estimate {
  readonly mean: number;
  readonly standardError: number;
}

/** The mean of one value for each graph, and how sure it is. */
export const estimate = (values: readonly number[]): Estimate => ({
  mean: mean(values),
  standardError: standardError(values) ?? 0,
});

/** "41.0 ± 2.2", in percent. */
export const percent = ({ mean: value, standardError: error }: Estimate): string =>
  `${(100 * value).toFixed(1)} ± ${(100 * error).toFixed(1)}`;

/** Two graphs with the same numbers of friends. */
export interface CirclesAndRandom {
  readonly circles: FollowerGraph;
  readonly random: FollowerGraph;
  /** Shape [people]. */
  readonly friends: readonly number[];
  /** E[d] and E[d²]/E[d] − 1: friends of a friend besides the one who showed it to them. */
  readonly meanFriends: number;
  readonly onward: number;
}

/** Grows pair number g. */
export function growCirclesAndRandom(
  people: number,
  meanFriendsAsked: number,
  clustering: number,
  g: number,
): CirclesAndRandom {
  const circles = generateNetwork(
    { kind: 'communities', people, meanFriends: meanFriendsAsked, clustering },
    openStream('circles', g, `graph ${clustering}`),
  );
  const friends = Array.from(degrees(circles).followers);
  const random = generateNetwork(
    { kind: 'configurationModel', people, friends },
    openStream('at random', g, `graph ${clustering}`),
  );
  const meanFriends = mean(friends);
  const onward = mean(friends.map((count) => count * count)) / meanFriends - 1;
  return { circles, random, friends, meanFriends, onward };
}

/** A table in Markdown, but for the padding of its cells. */
export function markdownTable(heading: readonly string[], lines: readonly (readonly string[])[]): string {
  return [heading, heading.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
