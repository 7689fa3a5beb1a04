import { afterEach, expect, it } from 'vitest';
import { stressDots } from './stress-dots.ts';

afterEach(() => document.body.replaceChildren());

it('a canvas of many dots can be played', async () => {
  const canvas = document.createElement('canvas');
  document.body.append(canvas);
  const { dots, pixelsPerDot, play } = stressDots(canvas, 10_000, 112);
  expect(dots).toBe(10_000);
  expect(pixelsPerDot).toBeGreaterThan(1);
  const before = canvas.toDataURL();
  const { changed, frames, scripts } = await play(400);
  expect(canvas.toDataURL()).not.toBe(before);
  expect(scripts).toHaveLength(frames);
  expect(changed).toBeLessThanOrEqual(frames);
});
