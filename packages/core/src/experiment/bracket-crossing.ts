/** Two points between which a function changes sign (a value of 0 counts as positive), and its values there. */
export interface Bracket {
  readonly low: number;
  readonly atLow: number;
  readonly high: number;
  readonly atHigh: number;
}

/**
 * Narrows a bracket until it is no wider than the tolerance. Yields the points where it needs the function, is sent the
 * function's values.
 * @param bracket - low < high, finite values of which exactly one is negative.
 * @param tolerance - Largest width of the answer, > 0; at least 1 for whole numbers.
 * @param whole - Whether only whole numbers may be asked for; then low and high are whole.
 * @returns A bracket inside the given one. Where the function has several crossings, one of them is inside.
 * @remarks The ITP method of Oliveira and Takahashi (2020, doi:10.1145/3423597) with κ₁ = 0.2/(high − low), κ₂ = 2,
 * n₀ = 1: at most one point more than bisection, far fewer where the function is smooth. Needs no continuity: a jump over
 * 0 is a crossing. Differs from the paper: points are rounded to whole numbers where asked for.
 */
export function* bracketCrossing(
  bracket: Bracket,
  tolerance: number,
  whole: boolean,
): Generator<number, Bracket, number> {
  let { low, atLow, high, atHigh } = bracket;
  const attraction = 0.2 / (high - low);
  // Half the width that bisection with one step more would have left after each step.
  let allowance = tolerance / 2;
  while (allowance * 2 < high - low) allowance *= 2;
  allowance *= 2;
  while (high - low > tolerance) {
    const half = (high - low) / 2;
    const middle = low + half;
    const secant = low + (high - low) * (atLow / (atLow - atHigh));
    const towardsMiddle = secant < middle ? 1 : -1;
    const pull = attraction * (high - low) * (high - low);
    const pulled = pull <= Math.abs(middle - secant) ? secant + towardsMiddle * pull : middle;
    const slack = Math.max(0, allowance - half);
    let point = Math.abs(pulled - middle) <= slack ? pulled : middle - towardsMiddle * slack;
    if (whole) point = Math.min(high - 1, Math.max(low + 1, Math.round(point)));
    if (!(point > low && point < high)) break;
    const value = yield point;
    const onLowSide = atLow < 0 ? value < 0 : value >= 0;
    if (onLowSide) {
      low = point;
      atLow = value;
    } else {
      high = point;
      atHigh = value;
    }
    allowance /= 2;
  }
  return { low, atLow, high, atHigh };
}
