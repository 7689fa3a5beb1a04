import type { PeopleGraph } from '@ripplecast/elements';

/** Friends of a person, ascending. */
export function friendsIn({ offsets, followers }: PeopleGraph, person: number): readonly number[] {
  const first = offsets[person] ?? 0;
  return Array.from({ length: (offsets[person + 1] ?? 0) - first }, (_, at) => followers[first + at] ?? 0);
}

/** Friends of some people, all counted, and different ones who are none of them. */
export function friendsOf(
  graph: PeopleGraph,
  people: readonly number[],
): { readonly all: number; readonly different: number } {
  const friends = people.flatMap((person) => friendsIn(graph, person));
  const others = new Set(friends.filter((friend) => !people.includes(friend)));
  return { all: friends.length, different: others.size };
}

/** The two of some people who have the most friends in common, and how many; null for fewer than two people. */
export function closestPair(
  graph: PeopleGraph,
  people: readonly number[],
): { readonly pair: readonly [number, number]; readonly common: number } | null {
  let closest: { readonly pair: readonly [number, number]; readonly common: number } | null = null;
  for (const one of people) {
    const friends = new Set(friendsIn(graph, one));
    for (const other of people) {
      if (other <= one) continue;
      const common = friendsIn(graph, other).filter((friend) => friends.has(friend)).length;
      if (closest === null || common > closest.common) closest = { pair: [one, other], common };
    }
  }
  return closest;
}

/** Those with the most friends, of equals the one with the smaller number. */
export function mostFriends(graph: PeopleGraph, count: number): readonly number[] {
  const friends = Array.from({ length: graph.people }, (_, person) => friendsIn(graph, person).length);
  return friends
    .map((_, person) => person)
    .sort((one, other) => (friends[other] ?? 0) - (friends[one] ?? 0) || one - other)
    .slice(0, count);
}
