import type { DotCells } from './dot-cells.ts';
import { inkOf, mixInks, UNLIT_INK, type DotColours, type DotInks } from './dot-inks.ts';
import { litAt, UNREACHED, type DotTimes } from './dot-times.ts';
import { cellsOf } from './grid-cache.ts';
import type { HexGrid } from './hex-grid.ts';

/** Pixels and everything that does not change while time runs. */
export interface DotBuffer {
  /** Where the dots are; its box is the canvas. */
  readonly grid: HexGrid;
  /** Which pixels they paint. */
  readonly cells: DotCells;
  /** What they paint with. */
  readonly inks: DotInks;
  /** Shape [width × height]: colours as the canvas stores them. Changed by the functions that draw. */
  readonly pixels: Uint32Array;
}

/**
 * What a panel is drawn into.
 * @param grid - Its box is the canvas, in whole pixels.
 * @param pixels - Shape [width × height]: the caller's own, such as those of an `ImageData`.
 */
export function dotBuffer(
  grid: HexGrid,
  colours: DotColours,
  pixels: Uint32Array = new Uint32Array(grid.width * grid.height),
): DotBuffer {
  return { grid, cells: cellsOf(grid), inks: mixInks(colours), pixels };
}

/** A part of the canvas, in whole pixels. */
export interface DirtyRectangle {
  /** Its left edge. */
  readonly x: number;
  /** Its top edge. */
  readonly y: number;
  /** Pixels in a row of it. */
  readonly width: number;
  /** Rows of it. */
  readonly height: number;
}

/** Where more than one dot in so many changes, all are drawn: going through them in a row is as quick. */
const ONE_IN = 4;

/**
 * Draws every dot at time t: lit in the colour of its generation where bornAt ≤ t, unlit otherwise, on a ground that is
 * transparent. The picture depends on the arguments only, so play, pause, step, scrubbing backwards and a still are the same call.
 * @param buffer - Its pixels are overwritten.
 * @param times - Generation and time of each dot of the grid; `UNREACHED` never lights.
 * @param t - Time in rounds.
 * @remarks O(pixels); allocates nothing.
 */
export function drawDots(
  { cells, inks, pixels }: DotBuffer,
  { generationOf, bornAt }: Pick<DotTimes, 'generationOf' | 'bornAt'>,
  t: number,
): void {
  const { starts, places, coverage } = cells;
  const { words } = inks;
  pixels.fill(0);
  // Neighbours are mostly of one generation.
  let known = UNREACHED;
  let itsInk = UNLIT_INK;
  for (let dot = 0; dot < generationOf.length; dot++) {
    const generation = generationOf[dot];
    if (generation !== known) {
      known = generation;
      itsInk = generation === UNREACHED ? UNLIT_INK : inkOf(inks, generation, t);
    }
    const ink = bornAt[dot] <= t ? itsInk : UNLIT_INK;
    for (let at = starts[dot]; at < starts[dot + 1]; at++) pixels[places[at]] = words[ink + coverage[at]];
  }
}

/**
 * Turns the picture at one time into that at another: the same pixels as `drawDots` gives, by way of those dots only that light, go out
 * or take another shade in between.
 * @param buffer - Its pixels are the picture at `from`.
 * @param from - Time in rounds; NaN where there is no picture yet.
 * @returns What has changed; null for nothing.
 * @remarks O(pixels of the dots that change + rounds).
 */
export function redrawDots(buffer: DotBuffer, times: DotTimes, from: number, to: number): DirtyRectangle | null {
  const { grid, inks } = buffer;
  if (from === to) return null;
  const [before, after] = [litAt(times, from), litAt(times, to)];
  const { starts } = times;
  const stays = Math.min(before, after);
  const shaded = Number.isNaN(from) ? [] : shadedRounds(inks, starts.length - 1, from, to);
  let changing = Math.abs(after - before);
  for (const round of shaded) changing += Math.max(0, Math.min(stays, starts[round + 1]) - starts[round]);
  if (changing === 0 && !Number.isNaN(from)) return null;
  if (Number.isNaN(from) || changing * ONE_IN > grid.count) {
    drawDots(buffer, times, to);
    return { x: 0, y: 0, width: grid.width, height: grid.height };
  }
  const bounds = [Infinity, Infinity, -Infinity, -Infinity];
  for (const round of shaded) paint(buffer, times, starts[round], Math.min(stays, starts[round + 1]), to, bounds);
  paint(buffer, times, stays, Math.max(before, after), to, bounds);
  return rectangleOf(bounds, buffer);
}

/** Rounds whose lit dots have another shade at one time than at another. */
function shadedRounds(inks: DotInks, rounds: number, from: number, to: number): readonly number[] {
  const shaded: number[] = [];
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  // A round has settled before the next begins, and does not begin to before it is over.
  for (let round = Math.max(0, Math.floor(low) - 1); round < Math.min(rounds, Math.ceil(high) + 1); round++) {
    if (inkOf(inks, round, from) !== inkOf(inks, round, to)) shaded.push(round);
  }
  return shaded;
}

/** Paints the dots of some places in the order as they are at time t, and widens the bounds by them. */
function paint(
  { grid, cells, inks, pixels }: DotBuffer,
  { order, generationOf, bornAt }: DotTimes,
  first: number,
  end: number,
  t: number,
  bounds: number[],
): void {
  const { starts, places, coverage } = cells;
  const { words } = inks;
  let [left, top, right, bottom] = bounds;
  for (let rank = first; rank < end; rank++) {
    const dot = order[rank];
    const ink = bornAt[dot] <= t ? inkOf(inks, generationOf[dot], t) : UNLIT_INK;
    for (let at = starts[dot]; at < starts[dot + 1]; at++) pixels[places[at]] = words[ink + coverage[at]];
    left = Math.min(left, grid.x[dot]);
    top = Math.min(top, grid.y[dot]);
    right = Math.max(right, grid.x[dot]);
    bottom = Math.max(bottom, grid.y[dot]);
  }
  bounds[0] = left;
  bounds[1] = top;
  bounds[2] = right;
  bounds[3] = bottom;
}

function rectangleOf([left, top, right, bottom]: readonly number[], { grid, cells }: DotBuffer): DirtyRectangle {
  const x = Math.max(0, Math.floor(left) - cells.reach);
  const y = Math.max(0, Math.floor(top) - cells.reach);
  const width = Math.min(grid.width, Math.ceil(right) + cells.reach) - x;
  const height = Math.min(grid.height, Math.ceil(bottom) + cells.reach) - y;
  return { x, y, width, height };
}
