import { describe, expect, it } from 'vitest';
import { ringRun } from './ring-facts.ts';
import { ringLayout } from './ring-layout.ts';
import { colourOf, personNear, placeOf, type RingPicture } from './ring-picture.ts';
import { BRAND, NO_FOCUS } from './ring-walk.ts';

const { tree, times } = ringRun({
  universe: 7,
  people: [4, 17, 9, 30],
  generations: [0, 1, 2, 2],
  shownBy: [-1, 4, 17, 17],
  sharedIn: [0, 1, -1, -1],
});
const picture: RingPicture = {
  layout: ringLayout(tree, 7),
  times,
  width: 600,
  height: 500,
  ratio: 1,
  ink: 'ink',
  muted: 'muted',
  unlit: 'unlit',
  line: 'line',
  brand: 'brand',
  font: '12px sans-serif',
  palette: ['gold', 'orange'],
  criticism: 'purple',
  critical: null,
};
const all = (): boolean => true;

describe('the picture', () => {
  it('has the brand in its middle', () => {
    expect(placeOf(picture, BRAND)).toMatchObject({ x: 300, y: 250 });
  });

  it('finds whoever stands at a place, and nobody where nobody is near', () => {
    for (const index of [BRAND, 0, 1, 2, 3]) expect(personNear(picture, placeOf(picture, index), 16, all)).toBe(index);
    expect(personNear(picture, { x: 0, y: 0 }, 16, all)).toBe(NO_FOCUS);
  });

  it('finds only those who are reached by then', () => {
    expect(personNear(picture, placeOf(picture, 2), 1, (index) => index < 2)).toBe(NO_FOCUS);
  });

  it('gives all rounds after the last colour that colour', () => {
    expect([0, 1, 2, 9].map((ring) => colourOf(picture, ring, 1))).toEqual(['gold', 'orange', 'orange', 'orange']);
  });

  it('is that of the newest until the breath before the next round', () => {
    const bright = { ...picture, newest: 'yellow' };
    expect([0, 1, 2].map((ring) => colourOf(bright, ring, 1))).toEqual(['gold', 'yellow', 'yellow']);
    expect(colourOf(bright, 1, 1.075)).toBe('color-mix(in srgb, yellow, orange 50.0%)');
    expect(colourOf(bright, 1, 1.2)).toBe('orange');
  });
});
