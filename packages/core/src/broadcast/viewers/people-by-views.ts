/** k+ reach is told for k from 1 to so many. */
export const VIEW_LEVELS = 10;

/**
 * People who see at least 1, 2, …, 10 insertions: never more than those before, in spite of rounding.
 * @param exactly - Entry k is the fraction of the universe that sees exactly k.
 * @param reach - People who see at least one.
 */
export function peopleByViews(exactly: Float64Array, universe: number, reach: number): number[] {
  let before = reach;
  return Array.from({ length: VIEW_LEVELS }, (_, level) => {
    if (level > 0) before = Math.min(before, universe * fractionFrom(exactly, level + 1));
    return before;
  });
}

/** Fraction that sees at least k, summed from the smallest. */
export function fractionFrom(exactly: Float64Array, k: number): number {
  let fraction = 0;
  for (let views = exactly.length - 1; views >= k; views--) fraction += exactly[views];
  return fraction;
}
