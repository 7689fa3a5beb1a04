import { settlingAt } from '../scales/time-axis.ts';
import type { Rgba } from '../theme/painted-colours.ts';
import { FULL } from './dot-cells.ts';
import { CRITICISED } from './dot-times.ts';

/** Steps in which a round goes from the colour of the newest to its own. */
const SHADES = 8;
const ROW = FULL + 1;
const FIRST_ROUND = 2;

/** Colours of dots. */
export interface DotColours {
  /** Colour of a dot that is not lit (yet). */
  readonly unlit: Rgba;
  /** Colour of each generation, at least one; the last stands for all later ones. */
  readonly palette: readonly Rgba[];
  /** Colour of the newest generation, before it takes its own; without it, its own. */
  readonly newest?: Rgba;
  /** Colour of `CRITICISED` dots; without it they have the last colour of the palette. */
  readonly criticism?: Rgba;
}

/**
 * Every pixel that a dot can paint, as a canvas stores colours (ABGR in a little-endian word). Shape [rows × (`FULL` + 1)]: a row for
 * each colour, by coverage.
 */
export interface DotInks {
  /** The colours, row after row. */
  readonly words: Uint32Array;
  /** Generations with colours of their own. */
  readonly generations: number;
  /** Rows of each generation, from the colour of the newest to its own; 1 where that is no other. */
  readonly shades: number;
}

/** Mixes the inks of a panel. */
export function mixInks({ unlit, palette, newest, criticism }: DotColours): DotInks {
  const generations = palette.length;
  const shades = newest === undefined ? 1 : SHADES;
  const words = new Uint32Array((FIRST_ROUND + generations * shades) * ROW);
  const put = (row: number, [red, green, blue, opacity]: Rgba): void => {
    for (let covered = 1; covered <= FULL; covered++) {
      const alpha = Math.round((opacity * covered) / FULL);
      words[row * ROW + covered] = alpha === 0 ? 0 : ((alpha << 24) | (blue << 16) | (green << 8) | red) >>> 0;
    }
  };
  put(0, unlit);
  put(1, criticism ?? palette[generations - 1]);
  palette.forEach((own, generation) => {
    for (let shade = 0; shade < shades; shade++) {
      put(FIRST_ROUND + generation * shades + shade, between(newest ?? own, own, shade / (SHADES - 1)));
    }
  });
  return { words, generations, shades };
}

/** Where the row of dots that are not lit begins. */
export const UNLIT_INK = 0;

/**
 * Where the row of a generation's lit dots begins in the inks, at time t: the newest has its colour until the breath before the next,
 * in which it settles.
 */
export function inkOf({ generations, shades }: DotInks, generation: number, t: number): number {
  if (generation === CRITICISED) return ROW;
  const shade = Math.ceil(settlingAt(generation, t) * (shades - 1));
  return (FIRST_ROUND + Math.min(generation, generations - 1) * shades + shade) * ROW;
}

function between(one: Rgba, other: Rgba, part: number): Rgba {
  return one.map((channel, i) => Math.round(channel + (other[i] - channel) * part)) as unknown as Rgba;
}
