import { describe, expect, it } from 'vitest';
import { cascades } from '../../test/random-cascade.ts';
import { axisOfHours } from '../scales/time-axis.ts';
import { ringTimes } from './ring-times.ts';
import { ringTree } from './ring-tree.ts';

describe.each(Object.entries(cascades))('the times of %s', (_, cascade) => {
  const tree = ringTree(cascade);
  const { bornAt, sharedAt } = ringTimes(cascade, tree);

  it('have exactly those lit at a whole round who are reached until then', () => {
    for (let round = 0; round < tree.rings.length; round++) {
      const reached = tree.generations.filter((generation) => generation <= round).length;
      expect(bornAt.filter((born) => born <= round)).toHaveLength(reached);
    }
  });

  it('let nobody pass on what they have not seen', () => {
    bornAt.forEach((born, i) => {
      expect(sharedAt[i]).toBeGreaterThanOrEqual(born);
      expect(Number.isFinite(sharedAt[i])).toBe(cascade.sharedIn[i] >= 0);
      const parent = tree.parents[i];
      if (parent >= 0) expect(born).toBeGreaterThan(sharedAt[parent]);
    });
  });
});

it('somebody who passes it on later does so in that round', () => {
  const cascade = { universe: 3, people: [0, 1], generations: [0, 0], shownBy: [-1, -1], sharedIn: [2, 0] };
  expect([...ringTimes(cascade, ringTree(cascade)).sharedAt]).toEqual([2, 0]);
});

describe('on a clock', () => {
  const cascade = { universe: 5, people: [0, 1, 2], generations: [0, 1, 1], shownBy: [-1, 0, 0], sharedIn: [0, -1, 1] };
  const timed = { ...cascade, hours: [0, 10, 55], sharedHours: [0, -1, 100] };
  const axis = axisOfHours([1, 10, 100]);

  it('people light when they saw it, those of a moment at that moment', () => {
    const { bornAt, sharedAt } = ringTimes(timed, ringTree(timed), axis);
    expect([0, 1, 2].map((step) => bornAt.filter((born) => born <= step).length)).toEqual([1, 2, 3]);
    expect(bornAt[2]).toBeGreaterThan(1);
    expect([sharedAt[0] <= 0, sharedAt[1], sharedAt[2] <= 2]).toEqual([true, Infinity, true]);
  });

  it('people light by rounds where their hours are not known', () => {
    expect(ringTimes(cascade, ringTree(cascade), axis)).toEqual(ringTimes(cascade, ringTree(cascade)));
  });
});
