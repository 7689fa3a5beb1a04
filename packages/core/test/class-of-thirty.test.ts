import { describe, expect, test } from 'vitest';
import { compare, growNetwork, presets, simulate } from '../src/index.ts';

const { classroom } = presets;
const network = growNetwork(classroom);
const { offsets, followers } = network.graph;
const friendsOf = (pupil: number): number[] => [...followers.subarray(offsets[pupil], offsets[pupil + 1])];

describe('the class of thirty', () => {
  test('has five groups of six, and nine friends for each pupil on average', () => {
    expect(network.graph.people).toBe(30);
    expect(network.graph.edges / 30).toBe(9);
    for (let pupil = 0; pupil < 30; pupil += 1) {
      const group = friendsOf(pupil).filter((friend) => Math.floor(friend / 6) === Math.floor(pupil / 6));
      expect(group).toHaveLength(5);
    }
  });

  test('begins with somebody who has nine friends and shares for certain', () => {
    expect(classroom.message).toEqual({ seeds: [2] });
    expect(friendsOf(2)).toHaveLength(9);
    expect(Math.min(...simulate(classroom, { network }).outcomes.reach)).toBe(10);
  });

  test('goes through most of the class in 45 to 60 of 100 runs, and stays with the first friends in 15 to 30', () => {
    const shareOf = (runs: ArrayLike<number>, isMeant: (reach: number) => boolean): number =>
      Array.from(runs).filter(isMeant).length / runs.length;
    const { reach } = simulate(classroom, { network }).outcomes;
    expect(reach).toHaveLength(1000);
    expect(shareOf(reach, (people) => people >= 20)).toSatisfy((share: number) => share >= 0.45 && share <= 0.6);
    expect(shareOf(reach, (people) => people <= 10)).toSatisfy((share: number) => share >= 0.15 && share <= 0.3);
  });

  // n = 20,000; each bound is refused as a probability of the preset, of which the nearest is 6 points away. Exact: 0.85^9, none of the
  // nine friends shares; each of them has a friend whom nobody has told. Catches errors above 0.015.
  test('does so by its probabilities, not by its random seed', () => {
    const n = 20_000;
    const many = { ...classroom, experiment: { ...classroom.experiment, replicates: n } };
    const { reach } = simulate(many, { network }).outcomes;
    const most = reach.filter((people) => people >= 20).length;
    const few = reach.filter((people) => people <= 10).length;
    expect(most).not.toHappenWith(0.45, { n, refuses: 'more' });
    expect(most).not.toHappenWith(0.6, { n, refuses: 'fewer' });
    expect(few).toHappenWith(0.85 ** 9, { n });
    const told = new Set([2, ...friendsOf(2)]);
    for (const friend of friendsOf(2)) expect(friendsOf(friend).some((other) => !told.has(other))).toBe(true);
  });

  test('has no buy: compared with none it is simulated, on its network', () => {
    const { broadcast, comparison, cascade } = compare(classroom, { network });
    expect([broadcast, comparison]).toEqual([null, null]);
    expect(cascade).toEqual(simulate(classroom, { network }).cascade);
    expect(() => compare(classroom)).toThrow(
      'network must be given for level "network", made by openNetwork or growNetwork of ripplecast/experiment; got nothing',
    );
  });
});
