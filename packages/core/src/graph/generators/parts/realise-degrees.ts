import type { FriendRows } from './friend-rows.ts';

/**
 * One fixed graph with given degrees: the person with the most friends missing is joined to those who miss the most
 * after them.
 * @param degrees - Graphical; not changed.
 * @param rows - With these degrees; filled.
 * @remarks Havel (1955), Hakimi (1962). People wait in stacks by the number of friends they miss. O(people +
 * friendships).
 */
export function realiseDegrees(degrees: Uint32Array, rows: FriendRows): void {
  const stacks: number[][] = [];
  let most = 0;
  for (const [person, degree] of degrees.entries()) {
    while (stacks.length <= degree) stacks.push([]);
    stacks[degree].push(person);
    most = Math.max(most, degree);
  }
  const { people, offsets, friends } = rows;
  const places = offsets.slice(0, people);
  for (;;) {
    while (most > 0 && stacks[most].length === 0) most -= 1;
    if (most === 0) break;
    const person = stacks[most].pop()!;
    const partners: number[] = [];
    const missing: number[] = [];
    for (let level = most; partners.length < most;) {
      const partner = stacks[level].pop();
      if (partner === undefined) {
        level -= 1;
        continue;
      }
      partners.push(partner);
      missing.push(level);
    }
    for (const [index, partner] of partners.entries()) {
      friends[places[person]++] = partner;
      friends[places[partner]++] = person;
      stacks[missing[index] - 1].push(partner);
    }
  }
  for (let person = 0; person < people; person += 1) friends.subarray(offsets[person], offsets[person + 1]).sort();
}
