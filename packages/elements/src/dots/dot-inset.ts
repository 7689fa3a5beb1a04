import { niceStep } from '../scales/nice-step.ts';

/** Dots that are lit without a magnifier. */
const ENOUGH = 30;
/** Distance between dots, in pixels of the page, at which single ones are seen well. */
const WIDE_PITCH = 9;
/** Dots that are lit below a magnifier at most, and dots that it shows. */
const MOST_LIT = 250;
const FEWEST_DOTS = 60;
const UNLIT_BESIDE = 2.2;

/** What a magnifier shows. */
export interface InsetPlan {
  /** Dots below it. */
  readonly dots: number;
  /** People for each of them. */
  readonly perDot: number;
}

/**
 * The magnifier of a panel in which few dots are lit, or only a part of one; null where none is needed.
 * @param people - People reached.
 * @param universe - People in all.
 * @param perDot - People for each dot of the panel.
 * @param pitch - Distance between the panel's dots, in pixels of the page.
 */
export function insetOf(people: number, universe: number, perDot: number, pitch: number): InsetPlan | null {
  if (people <= 0 || Math.round(people / perDot) >= ENOUGH || pitch >= WIDE_PITCH) return null;
  const finer = Math.min(
    perDot,
    niceStep((step) => people / step <= MOST_LIT),
  );
  const dots = Math.max(FEWEST_DOTS, Math.ceil((people / finer) * UNLIT_BESIDE));
  return { dots: Math.min(dots, Math.ceil(universe / finer)), perDot: finer };
}

/** Diameter of the magnifier in a picture of a size, in pixels of the page; 0 where there is no room for one. */
export function insetSize(width: number, height: number): number {
  const size = Math.floor(Math.min(150, 0.36 * Math.min(width, height), height / 2 - 36));
  return size < 44 ? 0 : size;
}
