/** Places for dots: rows half a step apart, so that each dot has six neighbours at the same distance. */

/** A hex grid that fits its box. */
export interface HexGrid {
  /** Number of dots. */
  readonly count: number;
  /** Distance between neighbours, in pixels of the box. */
  readonly pitch: number;
  /** Shape [count]: centre of each dot, row by row. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly width: number;
  readonly height: number;
}

const ROW_STEP = Math.sqrt(3) / 2;

function fits(count: number, pitch: number, width: number, height: number): boolean {
  const columns = Math.floor(width / pitch - 0.5);
  const rows = Math.floor((height / pitch - 1) / ROW_STEP) + 1;
  return columns >= 1 && rows >= 1 && columns * rows >= count;
}

/**
 * The hex grid with the widest pitch at which `count` dots fit into a box, centred in it.
 * @param count - Dots, a whole number ≥ 0.
 * @param width - Of the box, in pixels, > 0; `height` likewise.
 */
export function hexGrid(count: number, width: number, height: number): HexGrid {
  const x = new Float32Array(count);
  const y = new Float32Array(count);
  if (count === 0) return { count, pitch: 0, x, y, width, height };
  let low = 0;
  let high = Math.max(width, height) * 2;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (fits(count, middle, width, height)) low = middle;
    else high = middle;
  }
  const pitch = low;
  const columns = Math.floor(width / pitch - 0.5);
  const rows = Math.ceil(count / columns);
  const left = (width - (columns + 0.5) * pitch) / 2 + pitch / 2;
  const top = (height - ((rows - 1) * ROW_STEP + 1) * pitch) / 2 + pitch / 2;
  for (let i = 0; i < count; i++) {
    const row = Math.floor(i / columns);
    x[i] = left + ((i % columns) + (row % 2) / 2) * pitch;
    y[i] = top + row * ROW_STEP * pitch;
  }
  return { count, pitch, x, y, width, height };
}

/**
 * People for each dot: the smallest of 1, 2, 5, 10, 20, 50 … that needs no more than `most` dots.
 * @param universe - People in all, ≥ 0.
 * @param most - Dots that may be drawn, ≥ 1.
 */
export function peoplePerDot(universe: number, most: number): number {
  let power = 1;
  for (;;) {
    for (const factor of [1, 2, 5]) {
      if (universe / (factor * power) <= most) return factor * power;
    }
    power *= 10;
  }
}
