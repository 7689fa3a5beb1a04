import type { PeopleGraph } from '../src/groups/people-graph.ts';
import type { PeopleExposures, PeopleTrace } from '../src/people/people-run.ts';

/** A plain sequence in [0, 1) (Park and Miller), the same for the same start. */
export function sequence(start: number): () => number {
  let state = (start % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** A network from pairs of friends. */
export function graphOf(people: number, pairs: readonly (readonly [number, number])[]): PeopleGraph {
  const rows = Array.from({ length: people }, () => new Set<number>());
  for (const [a, b] of pairs) {
    rows[a]?.add(b);
    rows[b]?.add(a);
  }
  const sorted = rows.map((row) => [...row].toSorted((a, b) => a - b));
  const offsets = [0];
  for (const row of sorted) offsets.push((offsets.at(-1) ?? 0) + row.length);
  return { people, offsets, followers: sorted.flat() };
}

/** Groups of friends of one size, everybody friends in them, and some friends between them. */
export function friendsInGroups(groups: number, size: number, between: number, start: number): PeopleGraph {
  const next = sequence(start);
  const people = groups * size;
  const pairs: [number, number][] = [];
  for (let a = 0; a < people; a++) {
    for (let b = a + 1; b < people; b++) if (a % groups === b % groups || next() < between) pairs.push([a, b]);
  }
  return graphOf(people, pairs);
}

/** Lists in place of what may be typed arrays. */
type Lists<Run> = { readonly [Key in keyof Run]: Run[Key] extends ArrayLike<number> ? readonly number[] : Run[Key] };

/** A run as lists. */
export interface RandomRun {
  readonly trace: Lists<Omit<PeopleTrace, 'sharedAfter' | 'hours' | 'colours'>>;
  readonly exposures: Lists<Omit<PeopleExposures, 'hours'>>;
}

/** One run: everybody who shares tells all of their friends in the next round; those who have just heard it share by chance. */
export function randomRun(
  graph: PeopleGraph,
  { starters, shareProbability, start }: { starters: readonly number[]; shareProbability: number; start: number },
): RandomRun {
  const next = sequence(start);
  const rounds: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const isFirst: number[] = [];
  const people: number[] = [];
  const generations: number[] = [];
  const shownBy: number[] = [];
  const sharedIn: number[] = [];
  const known = new Set<number>();
  const show = (round: number, sharer: number, person: number, shares: boolean): void => {
    rounds.push(round);
    from.push(sharer);
    to.push(person);
    isFirst.push(known.has(person) ? 0 : 1);
    if (known.has(person)) return;
    known.add(person);
    people.push(person);
    generations.push(round);
    shownBy.push(sharer);
    sharedIn.push(shares ? round : -1);
  };
  for (const person of starters) show(0, -1, person, true);
  for (let round = 0; people.some((_, i) => sharedIn[i] === round); round++) {
    for (const [i, person] of people.entries()) {
      if (sharedIn[i] !== round) continue;
      for (let edge = graph.offsets[person] ?? 0; edge < (graph.offsets[person + 1] ?? 0); edge++) {
        show(round + 1, person, graph.followers[edge] ?? 0, next() < shareProbability);
      }
    }
  }
  return {
    trace: { universe: graph.people, people, generations, shownBy, sharedIn },
    exposures: { rounds, from, to, isFirst },
  };
}
