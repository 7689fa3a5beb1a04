import { describe, expect, it } from 'vitest';
import { cascades } from '../../test/random-cascade.ts';
import { ringLayout } from './ring-layout.ts';
import { ringTree } from './ring-tree.ts';

const TURN = 2 * Math.PI;

describe.each(Object.entries(cascades))('the rings of %s', (_, cascade) => {
  const tree = ringTree(cascade);
  const layout = ringLayout(tree, cascade.universe);
  const { angles, radii, bands, unreached } = layout;

  it('have a place for everyone, inside the picture', () => {
    expect([angles.length, radii.length]).toEqual([tree.count, tree.count]);
    expect(unreached.angles.length + tree.count).toBe(cascade.universe);
    for (const each of [angles, unreached.angles]) expect(each.every((angle) => angle > 0 && angle < TURN)).toBe(true);
    for (const each of [radii, unreached.radii]) expect(each.every((radius) => radius > 0 && radius <= 1)).toBe(true);
  });

  it('lie outside of each other, those never reached outside of all', () => {
    let before = 0;
    tree.rings.forEach((people, ring) => {
      const inner = bands.inner[ring] ?? Number.NaN;
      const outer = bands.outer[ring] ?? Number.NaN;
      expect(inner).toBeGreaterThan(before + bands.pitch);
      for (const index of people) {
        expect(radii[index]).toBeGreaterThanOrEqual(inner);
        expect(radii[index]).toBeLessThanOrEqual(outer + 1e-12);
      }
      before = outer;
    });
    expect(before).toBeLessThanOrEqual(unreached.inner);
    expect(unreached.radii.every((radius) => radius > unreached.inner)).toBe(true);
    expect(unreached.inner === 1).toBe(tree.count === cascade.universe);
  });

  it('keep the order of the branches, so that no two cross', () => {
    for (const people of tree.rings) {
      for (let place = 1; place < people.length; place++) {
        const one = people[place - 1];
        const other = people[place];
        expect(angles[other]).toBeGreaterThan(angles[one]);
        const parent = tree.parents[one];
        const next = tree.parents[other];
        if (parent === next || parent < 0 || next < 0) continue;
        if (tree.generations[parent] === tree.generations[next]) {
          expect(angles[next]).toBeGreaterThan(angles[parent]);
        }
      }
    }
  });

  it('leave everyone the least angle of the round', () => {
    tree.rings.forEach((people, ring) => {
      const least = bands.leastAngles[ring];
      for (let place = 1; place < people.length; place++) {
        const distance = angles[people[place]] - angles[people[place - 1]];
        expect(distance).toBeGreaterThan(least * (1 - 1e-9));
      }
    });
  });

  it('are the same each time', () => {
    const again = ringLayout(ringTree(cascade), cascade.universe);
    expect(again.angles).toEqual(angles);
    expect(again.radii).toEqual(radii);
  });
});

describe('children', () => {
  /** Mean turn between people and whoever showed it to them, in radians. */
  function meanTurn(directions: Float64Array, parents: Int32Array): number {
    let turns = 0;
    let count = 0;
    parents.forEach((parent, i) => {
      if (parent < 0) return;
      turns += Math.abs(directions[i] - directions[parent]);
      count += 1;
    });
    return turns / count;
  }

  it.each(['many rounds', 'few rounds', 'half of 5,000'])(
    'stand nearer to their parents than in even rings: %s',
    (name) => {
      const cascade = cascades[name];
      if (cascade === undefined) throw new Error(`${name} must be a cascade`);
      const tree = ringTree(cascade);
      const even = new Float64Array(tree.count);
      for (const people of tree.rings) {
        people.forEach((index, place) => (even[index] = (TURN * (place + 0.5)) / people.length));
      }
      const { angles } = ringLayout(tree, cascade.universe);
      expect(meanTurn(angles, tree.parents)).toBeLessThan(0.8 * meanTurn(even, tree.parents));
    },
  );

  it('of one person stand round them, the middle one straight outside', () => {
    const tree = ringTree({
      universe: 4,
      people: [0, 1, 2, 3],
      generations: [0, 1, 1, 1],
      shownBy: [-1, 0, 0, 0],
      sharedIn: [0, -1, -1, -1],
    });
    const { angles } = ringLayout(tree, 4);
    expect(angles[0]).toBeCloseTo(Math.PI, 12);
    expect(angles[2]).toBeCloseTo(Math.PI, 12);
    expect(angles[1] + angles[3]).toBeCloseTo(TURN, 12);
  });
});

describe('people never reached', () => {
  it('are a circle and a number where there are too many for dots', () => {
    const tree = ringTree({ universe: 1e6, people: [3], generations: [0], shownBy: [-1], sharedIn: [-1] });
    const { unreached } = ringLayout(tree, 1e6);
    expect(unreached.angles).toHaveLength(0);
    expect(unreached.inner).toBeLessThan(1);
  });
});
