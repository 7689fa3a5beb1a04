import type { FollowerGraph } from '../../../graph/follower-graph.ts';
import { spreadByFrontier } from './exact-by-frontier.ts';
import { shareBySets } from './exact-share-by-sets.ts';
import { edgeLaw, findFriendships } from './find-friendships.ts';
import type { NetworkShareModel } from '../network-model.ts';

/**
 * Expected sharers or reach of the share model, seeds included.
 *
 * Where people decide once and edges have the same visibility both ways, sharers are joined to a seed by live friendships
 * between people who would share (site and bond percolation), whoever of them sees it first; and a person with share probability
 * s is reached 1/s times as often as they share. Otherwise: every situation that can come about.
 *
 * @throws NotAvailableError above `maxStates` states.
 */
export function exactShare(
  graph: FollowerGraph,
  seeds: Uint32Array,
  model: NetworkShareModel,
  count: 'sharers' | 'reach',
  maxStates: number,
): number {
  const shares = shareOnce(model);
  const friendships = shares === null ? null : findFriendships(graph, seeds, edgeLaw(model.visibility));
  // How often someone is reached who (nearly) never shares, no number of sharers tells.
  const isHidden = (person: number): boolean => 1 / (shares?.(person) ?? 1) === Infinity && !seeds.includes(person);
  if (shares === null || friendships === null || (count === 'reach' && someone(graph.people, isHidden))) {
    return shareBySets(graph, seeds, model, maxStates)[count];
  }
  const worthOf = (person: number): number => (count === 'sharers' ? 1 : 1 / shares(person));
  return spreadByFrontier(graph.people, seeds, friendships, maxStates, { probabilityOf: shares, worthOf });
}

/** Share probability of each person where everybody decides once; null where a further exposure is another chance. */
function shareOnce({ shareProbability }: NetworkShareModel): ((person: number) => number) | null {
  if (typeof shareProbability === 'number') return () => shareProbability;
  return shareProbability instanceof Float64Array ? (person) => shareProbability[person] : null;
}

function someone(people: number, holds: (person: number) => boolean): boolean {
  for (let person = 0; person < people; person += 1) if (holds(person)) return true;
  return false;
}
