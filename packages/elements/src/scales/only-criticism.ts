/** Sums of the same people in another order differ by less than this part of them. */
const ROUNDING = 1e-9;

/**
 * Whether all who are reached saw criticism first, as where complaints begin it and nobody praises; false where nobody is reached.
 * @param points - Reach after each round, or at each moment of a clock.
 * @example
 * ```ts
 * import { isOnlyCriticism } from '@ripplecast/elements';
 *
 * isOnlyCriticism([{ reach: 50, byCriticism: 50 }]); // => true
 * isOnlyCriticism([{ reach: 50, byCriticism: 5 }]); // => false
 * ```
 */
export function isOnlyCriticism(
  points: readonly { readonly reach: number; readonly byCriticism?: number | undefined }[],
): boolean {
  const { reach = 0, byCriticism = 0 } = points.at(-1) ?? {};
  return reach > 0 && byCriticism >= (1 - ROUNDING) * reach;
}
