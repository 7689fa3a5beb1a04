import type { HexGrid } from './hex-grid.ts';

/** Which pixels each dot paints. No pixel has two owners, so that a dot can be painted anew without its neighbours. */
export interface DotCells {
  /** Shape [count + 1]: where the pixels of each dot begin in the two arrays below; the last entry is their length. */
  readonly starts: Uint32Array;
  /** Places of pixels, row by row from the top left of the canvas. */
  readonly places: Uint32Array;
  /** How much of each pixel is covered by all dots together, in parts of `FULL`, at least 1. */
  readonly coverage: Uint8Array;
  /** Farthest that a pixel of a dot lies from its centre, in pixels, in either direction. */
  readonly reach: number;
}

const SAMPLES = 4;
const PHASES = 8;

/** Coverage of a pixel that is covered wholly. */
export const FULL: number = SAMPLES * SAMPLES;

/** Radius of the dots of a grid, in pixels: small dots nearly touch, so that their colour stays full; large ones stand apart as people. */
export function dotRadius(grid: HexGrid): number {
  return grid.pitch * (grid.pitch < 5 ? 0.5 : 0.42);
}

/**
 * How many samples of each pixel near a dot lie in the dot, of `FULL`.
 * @param size - Pixels of the stamp's sides, an even number: its middle is the dot's centre before the shift.
 * @returns Shape [size × size].
 */
export function makeStamp(radius: number, size: number, shiftX: number, shiftY: number): Uint8Array {
  const inside = new Uint8Array(size * size);
  const half = size / 2;
  for (let py = 0; py < size; py++) {
    for (let px = 0; px < size; px++) {
      for (let sample = 0; sample < FULL; sample++) {
        const x = px + ((sample % SAMPLES) + 0.5) / SAMPLES - half - shiftX;
        const y = py + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES - half - shiftY;
        if (x * x + y * y <= radius * radius) inside[py * size + px] += 1;
      }
    }
  }
  return inside;
}

/**
 * Gives each pixel to the dot that covers most of it, to the first of two that cover it alike.
 * @param grid - Places of the dots; centres are rounded down to eighths of a pixel. Its box is the canvas, in whole pixels.
 * @remarks O(dots × pixels of one dot + pixels).
 */
export function dotCells(grid: HexGrid): DotCells {
  const { count, width, height } = grid;
  const radius = dotRadius(grid);
  const half = Math.ceil(radius) + 1;
  const size = 2 * half;
  const stamps = Array.from({ length: count === 0 ? 0 : PHASES * PHASES }, (_, i) =>
    makeStamp(radius, size, (i % PHASES) / PHASES, Math.floor(i / PHASES) / PHASES),
  );
  const owners = new Int32Array(width * height).fill(-1);
  const most = new Uint8Array(width * height);
  const total = new Uint8Array(width * height);
  for (let dot = 0; dot < count; dot++) {
    const eighthsX = Math.floor(grid.x[dot] * PHASES);
    const eighthsY = Math.floor(grid.y[dot] * PHASES);
    const left = Math.floor(eighthsX / PHASES);
    const top = Math.floor(eighthsY / PHASES);
    const stamp = stamps[(eighthsY - top * PHASES) * PHASES + (eighthsX - left * PHASES)];
    for (let row = Math.max(0, half - top); row < Math.min(size, height + half - top); row++) {
      for (let column = Math.max(0, half - left); column < Math.min(size, width + half - left); column++) {
        const inside = stamp[row * size + column];
        if (inside === 0) continue;
        const at = (top + row - half) * width + left + column - half;
        total[at] = Math.min(FULL, total[at] + inside);
        if (inside <= most[at]) continue;
        most[at] = inside;
        owners[at] = dot;
      }
    }
  }
  return { ...pixelsByOwner(owners, total, count), reach: half };
}

/** The pixels of each dot, in a row. */
function pixelsByOwner(owners: Int32Array, total: Uint8Array, count: number): Omit<DotCells, 'reach'> {
  const starts = new Uint32Array(count + 1);
  for (const owner of owners) if (owner >= 0) starts[owner + 1] += 1;
  for (let dot = 0; dot < count; dot++) starts[dot + 1] += starts[dot];
  const next = starts.slice(0, count);
  const places = new Uint32Array(starts[count]);
  const coverage = new Uint8Array(starts[count]);
  for (let at = 0; at < owners.length; at++) {
    const owner = owners[at];
    if (owner < 0) continue;
    places[next[owner]] = at;
    coverage[next[owner]] = total[at];
    next[owner] += 1;
  }
  return { starts, places, coverage };
}
