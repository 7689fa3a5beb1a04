import { describe, expect, it } from 'vitest';
import { cascades } from '../../test/random-cascade.ts';
import { childrenOf, ringTree, type RingCascade } from './ring-tree.ts';

const family: RingCascade = {
  universe: 10,
  people: [40, 41, 42, 43, 44, 45, 46],
  generations: [0, 0, 1, 1, 1, 1, 2],
  shownBy: [-1, -1, 41, 41, 41, 41, 45],
  sharedIn: [-1, 0, -1, -1, -1, 1, -1],
};

describe('the tree of first exposures', () => {
  it('joins everyone to whoever showed it to them', () => {
    const tree = ringTree(family);
    expect([...tree.parents]).toEqual([-1, -1, 1, 1, 1, 1, 5]);
    expect([...tree.sizes]).toEqual([1, 6, 1, 1, 1, 2, 1]);
    expect([...childrenOf(tree, 5)]).toEqual([6]);
    expect([...childrenOf(tree, 6)]).toEqual([]);
  });

  it('spreads those with people below them among the others', () => {
    // Person 45 was the last of four to be shown it, and stands in their middle.
    expect([...childrenOf(ringTree(family), 1)]).toEqual([2, 3, 5, 4]);
  });

  it('hangs whoever was shown it by nobody known under the brand', () => {
    const tree = ringTree({ ...family, shownBy: [-1, 43, 99, 41, 41, 40, 45] });
    expect([...tree.parents]).toEqual([-1, -1, -1, 1, 1, 0, 5]);
  });
});

describe.each(Object.entries(cascades))('the tree of %s', (_, cascade) => {
  const tree = ringTree(cascade);

  it('has everyone in one ring and in one family', () => {
    expect(tree.rings.flatMap((ring) => [...ring]).toSorted((a, b) => a - b)).toEqual([...tree.parents.keys()]);
    expect([...tree.children].toSorted((a, b) => a - b)).toEqual([...tree.parents.keys()]);
    for (const [ring, people] of tree.rings.entries()) {
      for (const index of people) expect(tree.generations[index]).toBe(ring);
    }
    const families = Array.from({ length: tree.count + 1 }, (__, i) => childrenOf(tree, i - 1));
    for (const [i, children] of families.entries())
      for (const index of children) expect(tree.parents[index]).toBe(i - 1);
  });

  it('counts everyone once below the brand', () => {
    const fans = childrenOf(tree, -1);
    expect(fans.reduce((sum, index) => sum + tree.sizes[index], 0)).toBe(tree.count);
  });
});
