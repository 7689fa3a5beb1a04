import { describe, expect, it } from 'vitest';
import { ringTree } from './ring-tree.ts';
import { BRAND, nearestReached, NO_FOCUS, walkByKey, walkRings } from './ring-walk.ts';

/** Two fans; the second shows it to four people, one of whom shows it to another. Siblings stand 2, 3, 5, 4. */
const tree = ringTree({
  universe: 10,
  people: [40, 41, 42, 43, 44, 45, 46],
  generations: [0, 0, 1, 1, 1, 1, 2],
  shownBy: [-1, -1, 41, 41, 41, 41, 45],
  sharedIn: [-1, 0, -1, -1, -1, 1, -1],
});
const all = (): boolean => true;

describe('walking', () => {
  it('goes out along the largest branch and back in to the brand', () => {
    const way = [BRAND];
    for (let step = 0; step < 4; step++) way.push(walkRings(tree, way.at(-1) ?? BRAND, 'out', all));
    expect(way).toEqual([BRAND, 1, 5, 6, 6]);
    expect(walkRings(tree, 6, 'in', all)).toBe(5);
    expect(walkRings(tree, 1, 'in', all)).toBe(BRAND);
    expect(walkRings(tree, BRAND, 'in', all)).toBe(BRAND);
  });

  it('goes along those who saw it from the same person, and stays at the ends', () => {
    expect(walkRings(tree, 5, 'after', all)).toBe(4);
    expect(walkRings(tree, 5, 'before', all)).toBe(3);
    expect(walkRings(tree, 4, 'after', all)).toBe(4);
    expect(walkRings(tree, 2, 'before', all)).toBe(2);
    expect(walkRings(tree, 0, 'after', all)).toBe(1);
    expect(walkRings(tree, BRAND, 'after', all)).toBe(BRAND);
  });

  it('meets only those who are reached by then', () => {
    const first = (index: number): boolean => index <= 3;
    expect(walkRings(tree, 1, 'out', first)).toBe(2);
    expect(walkRings(tree, 3, 'after', first)).toBe(3);
    expect(nearestReached(tree, 6, first)).toBe(1);
    expect(nearestReached(tree, 3, first)).toBe(3);
    expect(nearestReached(tree, 6, () => false)).toBe(BRAND);
  });
});

describe('keys', () => {
  it('begin at the brand and end with nobody', () => {
    expect(walkByKey('ArrowUp', tree, NO_FOCUS, all)).toBe(BRAND);
    expect(walkByKey('ArrowDown', tree, BRAND, all)).toBe(1);
    expect(walkByKey('ArrowRight', tree, 5, all)).toBe(4);
    expect(walkByKey('Home', tree, 5, all)).toBe(BRAND);
    expect(walkByKey('Escape', tree, 5, all)).toBe(NO_FOCUS);
  });

  it('that lead nowhere are left to the page', () => {
    expect(walkByKey('Escape', tree, NO_FOCUS, all)).toBeNull();
    expect(walkByKey('n', tree, 5, all)).toBeNull();
  });
});
