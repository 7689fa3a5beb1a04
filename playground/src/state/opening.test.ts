import { describe, expect, it } from 'vitest';
import { OPENING_SECONDS, openingAt } from './opening.ts';

describe('the opening', () => {
  it.each([
    [0, { sentence: 'question', position: -1, broadcast: -1, rays: 0, twist: 0, counts: false }],
    [0.99, { sentence: 'question', position: -1, broadcast: -1, rays: 0 }],
    [1.3, { sentence: 'question', position: -1, broadcast: 0, zoom: { to: null, from: null, progress: 1 } }],
    [1.6, { rays: 1, position: 0, zoom: { to: 1, from: null, progress: 0 } }],
    [2.4, { rays: 1, position: 0, zoom: { to: 1, from: null, progress: 1 }, counts: true }],
    [3.2, { position: 1, zoom: { to: 100, from: 1, progress: 0 }, counts: false }],
    [3.7, { position: 1, zoom: { to: 100, from: 1, progress: 1 } }],
    [4.2, { position: 2, zoom: { to: null, from: 100, progress: 0 } }],
    [5.2, { sentence: 'verdict', position: 3, zoom: { to: null, from: null, progress: 1 } }],
    [6, { sentence: 'verdict', position: 4, twist: 0 }],
    [7, { sentence: 'verdict', position: 4, twist: 0.5 }],
    [OPENING_SECONDS, { sentence: 'verdict', position: 4, rays: 1, broadcast: 0, twist: 1, counts: false }],
  ] as const)('after %s s', (seconds, shown) => {
    expect(openingAt(seconds, 4)).toMatchObject(shown);
  });

  it('goes forward only, in rays, rounds and the button', () => {
    const frames = Array.from({ length: 801 }, (_, at) => openingAt(at / 100, 4));
    for (const part of ['rays', 'position', 'broadcast', 'twist'] as const) {
      const values = frames.map((frame) => frame[part]);
      expect(values, part).toEqual(values.toSorted((a, b) => a - b));
    }
  });

  it('stays at its end', () => {
    expect(openingAt(1e6, 4)).toEqual(openingAt(OPENING_SECONDS, 4));
  });
});
