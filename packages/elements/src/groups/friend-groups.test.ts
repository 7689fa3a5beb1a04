import { describe, expect, it } from 'vitest';
import { friendsInGroups, graphOf } from '../../test/random-people.ts';
import { findFriendGroups } from './friend-groups.ts';

const sorted = (groups: readonly (readonly number[])[]): readonly string[] =>
  groups.map((group) => group.toSorted((a, b) => a - b).join(' ')).toSorted();

describe('groups of friends', () => {
  it('are those in which everybody knows everybody, with some friends between them', () => {
    const planted = Array.from({ length: 5 }, (_, group) => Array.from({ length: 6 }, (_, i) => group + 5 * i));
    expect(sorted(findFriendGroups(friendsInGroups(5, 6, 0.1, 4)))).toEqual(sorted(planted));
  });

  it('are the same each time, with everybody in one of them', () => {
    const graph = friendsInGroups(12, 20, 0.05, 9);
    const groups = findFriendGroups(graph);
    expect(findFriendGroups(graph)).toEqual(groups);
    expect(groups.flat().toSorted((a, b) => a - b)).toEqual(Array.from({ length: 240 }, (_, i) => i));
  });

  it('put those without friends into the last', () => {
    expect(
      findFriendGroups(
        graphOf(6, [
          [1, 2],
          [2, 5],
          [1, 5],
        ]),
      ),
    ).toEqual([
      [1, 2, 5],
      [0, 3, 4],
    ]);
    expect(findFriendGroups(graphOf(3, []))).toEqual([[0, 1, 2]]);
    expect(findFriendGroups(graphOf(0, []))).toEqual([]);
  });

  it('stand beside those with whom they have most friends', () => {
    // A chain of groups: 0 – 1 – 2 – 3, the first the largest.
    const members = [
      [0, 1, 2, 3, 4],
      [5, 6, 7, 8],
      [9, 10, 11, 12],
      [13, 14, 15, 16],
    ];
    const pairs = members.flatMap((group) =>
      group.flatMap((a) => group.filter((b) => b > a).map((b) => [a, b] as const)),
    );
    const groups = findFriendGroups(graphOf(17, [...pairs, [0, 5], [6, 9], [10, 13]]));
    expect(groups.map((group) => group.toSorted((a, b) => a - b))).toEqual(members);
  });
});
