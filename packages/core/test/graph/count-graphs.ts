import type { FollowerGraph } from '../../src/graph/index.ts';

/** Which edges a graph has, as text: equal for equal graphs only. */
export function graphKey(graph: FollowerGraph): string {
  const rows: string[] = [];
  for (let person = 0; person < graph.people; person += 1) {
    rows.push(graph.followers.subarray(graph.offsets[person], graph.offsets[person + 1]).join(','));
  }
  return rows.join(' ');
}

/** Key of the graph of friendships. */
export function friendshipsKey(people: number, friendships: readonly (readonly [number, number])[]): string {
  const rows = Array.from({ length: people }, (): number[] => []);
  for (const [first, second] of friendships) {
    rows[first].push(second);
    rows[second].push(first);
  }
  return rows.map((row) => row.sort((one, other) => one - other).join(',')).join(' ');
}

/** All pairs of people. */
export function allPairs(people: number): [number, number][] {
  const pairs: [number, number][] = [];
  for (let first = 0; first < people; first += 1) {
    for (let second = first + 1; second < people; second += 1) pairs.push([first, second]);
  }
  return pairs;
}

/**
 * Probabilities of all graphs of friendships, from the probability of each pair, independent.
 * @param probability - Of the friendship of two people.
 */
export function independentPairs(
  people: number,
  probability: (first: number, second: number) => number,
): Map<string, number> {
  const pairs = allPairs(people);
  const law = new Map<string, number>();
  for (let choice = 0; choice < 2 ** pairs.length; choice += 1) {
    let mass = 1;
    const chosen = pairs.filter(([first, second], index) => {
      const taken = ((choice >> index) & 1) === 1;
      mass *= taken ? probability(first, second) : 1 - probability(first, second);
      return taken;
    });
    law.set(friendshipsKey(people, chosen), mass);
  }
  return law;
}

/** All graphs of friendships with given numbers of friends, equally likely. */
export function uniformWithDegrees(degrees: readonly number[]): Map<string, number> {
  const people = degrees.length;
  const pairs = allPairs(people);
  const keys: string[] = [];
  const left = [...degrees];
  const chosen: [number, number][] = [];
  const choose = (index: number): void => {
    if (index === pairs.length) {
      if (left.every((count) => count === 0)) keys.push(friendshipsKey(people, chosen));
      return;
    }
    const [first, second] = pairs[index];
    // All pairs of everybody before `first` are decided.
    if (first > 0 && left[first - 1] !== 0) return;
    choose(index + 1);
    if (left[first] === 0 || left[second] === 0) return;
    left[first] -= 1;
    left[second] -= 1;
    chosen.push([first, second]);
    choose(index + 1);
    chosen.pop();
    left[first] += 1;
    left[second] += 1;
  };
  choose(0);
  return new Map(keys.map((key) => [key, 1 / keys.length]));
}

/** How often each graph of a law was drawn; throws where one was drawn that it does not have. */
export function countGraphs(law: ReadonlyMap<string, number>, graphs: Iterable<FollowerGraph>): number[] {
  const counts = new Map([...law.keys()].map((key) => [key, 0]));
  for (const graph of graphs) {
    const key = graphKey(graph);
    const count = counts.get(key);
    if (count === undefined) throw new Error(`a graph that cannot be: ${key}`);
    counts.set(key, count + 1);
  }
  return [...counts.values()];
}
