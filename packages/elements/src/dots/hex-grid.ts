import { niceStep } from '../scales/nice-step.ts';

/** Places for dots in a box: rows half a step apart, so that each dot has six neighbours at the same distance. */
export interface HexGrid {
  /** Number of dots. */
  readonly count: number;
  /** Distance between neighbours, in pixels of the box. */
  readonly pitch: number;
  /** Shape [count]: centre of each dot, row by row. */
  readonly x: Float32Array;
  /** Shape [count]: the same for the other direction, downwards. */
  readonly y: Float32Array;
  /** Width of the box. */
  readonly width: number;
  /** Height of the box. */
  readonly height: number;
}

const ROW_STEP = Math.sqrt(3) / 2;

/** Raster on which dots closer than this many pixels are placed, so that rows of them do not beat against the pixels. */
const RASTER = 8;
const RASTER_BELOW = 8;

/** Distances between dots in a row and between rows. */
interface Steps {
  readonly pitch: number;
  readonly rowStep: number;
}

function fits(count: number, { pitch, rowStep }: Steps, width: number, height: number): boolean {
  const columns = Math.floor(width / pitch - 0.5);
  const rows = Math.floor((height - pitch) / rowStep) + 1;
  return columns >= 1 && rows >= 1 && columns * rows >= count;
}

/** The widest steps at which the dots fit. */
function widestSteps(count: number, width: number, height: number): Steps {
  let low = 0;
  let high = Math.max(width, height) * 2;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (fits(count, { pitch: middle, rowStep: middle * ROW_STEP }, width, height)) low = middle;
    else high = middle;
  }
  if (low >= RASTER_BELOW) return { pitch: low, rowStep: low * ROW_STEP };
  for (let parts = Math.ceil(low * RASTER); parts > RASTER / 2; parts--) {
    const pitch = parts / RASTER;
    const steps = { pitch, rowStep: Math.round(pitch * ROW_STEP * RASTER) / RASTER };
    if (fits(count, steps, width, height)) return steps;
  }
  return { pitch: low, rowStep: low * ROW_STEP };
}

/** The `spare` places farthest from the middle: full rows with round corners instead of a last row that breaks off. */
function cornersOf(columns: number, rows: number, spare: number): readonly number[] {
  if (spare === 0) return [];
  const distances = new Float64Array(columns * rows);
  for (let place = 0; place < distances.length; place++) {
    const row = Math.floor(place / columns);
    const dx = (place % columns) + (row % 2) / 2 - (columns - 0.5) / 2;
    const dy = (row - (rows - 1) / 2) * ROW_STEP;
    distances[place] = dx * dx + dy * dy;
  }
  const limit = distances.toSorted()[distances.length - spare];
  const places = [...distances.keys()].filter((place) => distances[place] >= limit);
  return places.toSorted((a, b) => distances[b] - distances[a] || a - b).slice(0, spare);
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
  const { pitch, rowStep } = widestSteps(count, width, height);
  const columns = Math.floor(width / pitch - 0.5);
  const rows = Math.ceil(count / columns);
  const left = Math.round(((width - (columns - 0.5) * pitch) / 2) * RASTER) / RASTER;
  const top = Math.round(((height - (rows - 1) * rowStep) / 2) * RASTER) / RASTER;
  const spare = new Set(cornersOf(columns, rows, columns * rows - count));
  let dot = 0;
  for (let place = 0; place < columns * rows; place++) {
    if (spare.has(place)) continue;
    const row = Math.floor(place / columns);
    x[dot] = left + ((place % columns) + (row % 2) / 2) * pitch;
    y[dot] = top + row * rowStep;
    dot += 1;
  }
  return { count, pitch, x, y, width, height };
}

/** How far above the lower edge of the box the dots end, in pixels of the box. */
export function spaceBelow({ count, pitch, y, height }: HexGrid): number {
  return count === 0 ? 0 : Math.max(0, height - y[count - 1] - pitch / 2);
}

/**
 * People for each dot: the smallest of 1, 2, 5, 10, 20, 50 … that needs no more than `most` dots.
 * @param universe - People in all, ≥ 0.
 * @param most - Dots that may be drawn, ≥ 1.
 */
export function peoplePerDot(universe: number, most: number): number {
  return niceStep((people) => universe / people <= most);
}

/** A grid pulled together where few dots would stand too far apart: further than `widest` pixels. */
export function narrowGrid(grid: HexGrid, widest: number): HexGrid {
  if (grid.pitch <= widest) return grid;
  const { width, height } = grid;
  const shrink = widest / grid.pitch;
  return {
    ...grid,
    pitch: widest,
    x: grid.x.map((x) => width / 2 + (x - width / 2) * shrink),
    y: grid.y.map((y) => height / 2 + (y - height / 2) * shrink),
  };
}
