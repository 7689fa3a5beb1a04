import { describe, expect, it } from 'vitest';
import { cascades } from '../../test/random-cascade.ts';
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
