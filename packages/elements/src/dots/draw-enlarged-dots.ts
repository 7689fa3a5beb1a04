import { dotRadius, FULL } from './dot-cells.ts';
import { inkOf, UNLIT_INK } from './dot-inks.ts';
import { UNREACHED, type DotTimes } from './dot-times.ts';
import type { DotBuffer } from './draw-dots.ts';

/** What drawing needs of a canvas. */
export type CircleContext = Pick<CanvasRenderingContext2D, 'arc' | 'beginPath' | 'fill' | 'fillStyle' | 'moveTo'>;

/**
 * Draws the dots at time t as circles, enlarged round the middle: pixels that are enlarged would be blurred.
 * @param context - Of a canvas of the grid's size; its opacity is kept.
 * @param scale - Enlargement, > 0. Dots outside of the canvas are left out.
 */
export function drawEnlargedDots(
  context: CircleContext,
  { grid, inks }: Pick<DotBuffer, 'grid' | 'inks'>,
  { generationOf, bornAt }: Pick<DotTimes, 'generationOf' | 'bornAt'>,
  t: number,
  scale: number,
): void {
  const { width, height } = grid;
  const radius = dotRadius(grid) * scale;
  const byColour = new Map<number, number[]>();
  for (let dot = 0; dot < grid.count; dot++) {
    const x = width / 2 + (grid.x[dot] - width / 2) * scale;
    const y = height / 2 + (grid.y[dot] - height / 2) * scale;
    if (x < -radius || x > width + radius || y < -radius || y > height + radius) continue;
    const isLit = generationOf[dot] !== UNREACHED && bornAt[dot] <= t;
    const word = inks.words[(isLit ? inkOf(inks, generationOf[dot], t) : UNLIT_INK) + FULL];
    const places = byColour.get(word);
    if (places === undefined) byColour.set(word, [x, y]);
    else places.push(x, y);
  }
  for (const [word, places] of byColour) {
    context.fillStyle = `rgb(${word & 255} ${(word >>> 8) & 255} ${(word >>> 16) & 255} / ${(word >>> 24) / 255})`;
    context.beginPath();
    for (let at = 0; at < places.length; at += 2) {
      context.moveTo(places[at] + radius, places[at + 1]);
      context.arc(places[at], places[at + 1], radius, 0, 2 * Math.PI);
    }
    context.fill();
  }
}
