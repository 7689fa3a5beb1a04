import { dotRadius, FULL, makeStamp } from './dot-cells.ts';
import { inkOf, UNLIT_INK } from './dot-inks.ts';
import { UNREACHED, type DotTimes } from './dot-times.ts';
import type { DotBuffer } from './draw-dots.ts';

/** Dots of a smaller radius, in pixels, are placed to an eighth of a pixel, so that they do not tremble. */
const SMALL = 6;

/**
 * Draws the dots at time t enlarged round the middle, each anew: pixels that are enlarged would be blurred.
 * @param buffer - Its pixels are overwritten.
 * @param scale - Enlargement, at least 1. Dots outside of the canvas are left out.
 * @remarks O(dots + pixels).
 */
export function drawEnlargedDots(
  { grid, inks, pixels }: Pick<DotBuffer, 'grid' | 'inks' | 'pixels'>,
  { generationOf, bornAt }: Pick<DotTimes, 'generationOf' | 'bornAt'>,
  t: number,
  scale: number,
): void {
  const { width, height } = grid;
  const { words } = inks;
  const radius = dotRadius(grid) * scale;
  const half = Math.ceil(radius) + 1;
  const size = 2 * half;
  const phases = radius < SMALL ? 8 : 1;
  const stamps = Array.from({ length: phases * phases }, (_, i) =>
    makeStamp(radius, size, (i % phases) / phases, Math.floor(i / phases) / phases),
  );
  pixels.fill(0);
  for (let dot = 0; dot < grid.count; dot++) {
    const partsX = Math.floor((width / 2 + (grid.x[dot] - width / 2) * scale) * phases);
    const partsY = Math.floor((height / 2 + (grid.y[dot] - height / 2) * scale) * phases);
    const left = Math.floor(partsX / phases) - half;
    const top = Math.floor(partsY / phases) - half;
    if (left >= width || top >= height || left + size <= 0 || top + size <= 0) continue;
    const stamp = stamps[(partsY - (top + half) * phases) * phases + partsX - (left + half) * phases];
    const isLit = generationOf[dot] !== UNREACHED && bornAt[dot] <= t;
    const ink = isLit ? inkOf(inks, generationOf[dot], t) : UNLIT_INK;
    const whole = words[ink + FULL] >>> 24;
    const [firstColumn, endColumn] = [Math.max(0, -left), Math.min(size, width - left)];
    for (let row = Math.max(0, -top); row < Math.min(size, height - top); row++) {
      const stampRow = row * size;
      const pixelRow = (top + row) * width + left;
      for (let column = firstColumn; column < endColumn; column++) {
        const covered = stamp[stampRow + column];
        if (covered === 0) continue;
        const at = pixelRow + column;
        const known = pixels[at];
        const word = words[ink + covered];
        // Where two dots touch, the one that covers more of a pixel has it, and it is as opaque as both make it.
        pixels[at] = known === 0 ? word : together(known, word, whole);
      }
    }
  }
}

/** The more opaque of two colours, as opaque as both together, but no more than `whole`. */
function together(one: number, other: number, whole: number): number {
  const first = one >>> 24;
  const second = other >>> 24;
  const opacity = Math.min(first + second, Math.max(first, second, whole));
  return ((opacity << 24) | ((first >= second ? one : other) & 0xff_ff_ff)) >>> 0;
}
