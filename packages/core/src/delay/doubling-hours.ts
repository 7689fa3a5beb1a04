import { checkNumber } from '../check.ts';
import type { DelayLaw } from './delay-law.ts';
import { prepareDelay } from './prepare-delay.ts';
import type { PreparedDelay } from './prepared-delay.ts';

/**
 * Rate α, an hour, at which a cascade grows while almost nobody has seen it: R·ĝ(α) = 1.
 * @param reproductionNumber - R, at least 0.
 * @returns Null for R ≤ 1 (nothing grows), and where R·P(delay = 0) ≥ 1 (nothing takes time to grow).
 * @throws InvalidParameterError for a law that is none, or a negative or infinite R.
 * @remarks Relative error below 1e-11 for R ≥ 1.01. The growth rate of Lotka and Euler: J. Wallinga and M. Lipsitch, "How
 * generation intervals shape the relationship between growth rates and reproductive numbers", Proceedings of the Royal Society B
 * 274 (2007).
 * @example
 * ```ts
 * import { growthRate } from 'ripplecast/delay';
 * growthRate(3, { law: 'exponential', halfLife: 1 }); // => 1.386294361119890…
 * ```
 */
export function growthRate(reproductionNumber: number, law: DelayLaw): number | null {
  checkNumber('reproductionNumber', reproductionNumber, 0);
  return growthRateOf(reproductionNumber, [{ weight: 1, delay: prepareDelay(law), multiplier: 1 }]);
}

/** Delays of a part of all sights. */
export interface PartOfDelays {
  /** The part. */
  readonly weight: number;
  /** Their law. */
  readonly delay: PreparedDelay;
  /** They are so many times as long as by the law. */
  readonly multiplier: number;
}

/**
 * {@link growthRate} where sights have several laws.
 * @param parts - Their weights sum to 1.
 */
export function growthRateOf(reproductionNumber: number, parts: readonly PartOfDelays[]): number | null {
  const atOnce = sumOver(parts, ({ delay }) => delay.atOnce);
  if (reproductionNumber <= 1 || reproductionNumber * atOnce >= 1) return null;
  return rootOf(
    (rate) => reproductionNumber * sumOver(parts, ({ delay, multiplier }) => delay.transform(multiplier * rate)) - 1,
    (rate) =>
      reproductionNumber *
      sumOver(parts, ({ delay, multiplier }) => multiplier * delay.transformSlope(multiplier * rate)),
  );
}

function sumOver(parts: readonly PartOfDelays[], of: (part: PartOfDelays) => number): number {
  return parts.reduce((sum, part) => sum + part.weight * of(part), 0);
}

/** The excess R·ĝ − 1 is convex and falls: from the left of the root, Newton's method climbs to it. */
function rootOf(excess: (rate: number) => number, slope: (rate: number) => number): number {
  let rate = 1;
  while (rate > 0 && !(excess(rate) > 0)) rate /= 2;
  while (excess(2 * rate) > 0) rate *= 2;
  for (;;) {
    const next = rate - excess(rate) / slope(rate);
    if (!(next > rate)) return rate;
    rate = next;
  }
}

/**
 * Hours in which a cascade doubles while almost nobody has seen it: ln 2/α with R·ĝ(α) = 1.
 * @param reproductionNumber - R, at least 0.
 * @returns Null where {@link growthRate} is.
 * @throws InvalidParameterError for a law that is none, or a negative or infinite R.
 * @example
 * ```ts
 * import { doublingHours } from 'ripplecast/delay';
 * doublingHours(3, { law: 'exponential', halfLife: 1 }); // => 0.5
 * doublingHours(3, { law: 'lognormal', median: 1, sigma: 1 }); // => 0.57334055…
 * ```
 */
export function doublingHours(reproductionNumber: number, law: DelayLaw): number | null {
  const rate = growthRate(reproductionNumber, law);
  return rate === null ? null : Math.LN2 / rate;
}
