import { checkNumber, checkOptions } from '../../check.ts';
import { expm1 } from '../../random/ported-functions/exponential-minus-one.ts';
import { exp } from '../../random/ported-functions/exponential.ts';
import { log1p } from '../../random/ported-functions/logarithm-plus-one.ts';
import type { GammaLaw } from './gamma-difference.ts';
import { checkHalfLife, type HalfLifeDays, LN_2 } from './half-life.ts';

/** Valuable engagements that come at random, and how long goodwill lasts. */
export interface GoodwillInflow {
  /** Valuable engagements of one fan on a day, on average; at least 0. */
  readonly engagementsPerDay: number;
  /** Days in which half of the goodwill fades; null never fades, 0 is never felt. */
  readonly halfLifeDays: HalfLifeDays;
}

/** A fan's goodwill some days after the first, from nothing. */
export interface GoodwillAfter {
  /** Mean. */
  readonly mean: number;
  /** Variance. */
  readonly variance: number;
  /** E e^(−G). */
  readonly laplaceAtOne: number;
}

/**
 * The law of a fan's goodwill in the long run: engagements come at random, each adds an exponential number with mean 1, and what is
 * there fades. This is shot noise, whose law is a gamma law with scale 1 and shape engagementsPerDay ÷ δ, where δ = ln 2 ÷ halfLifeDays.
 * @throws InvalidParameterError for a negative number, and for a half-life of null: what never fades has no long run.
 * @example
 * ```ts
 * import { stationaryGoodwill } from 'ripplecast/campaign';
 * stationaryGoodwill({ engagementsPerDay: 0.02, halfLifeDays: 90 }).shape; // => 2.59685…
 * ```
 */
export function stationaryGoodwill(inflow: GoodwillInflow): GammaLaw {
  checkInflow(inflow);
  const { engagementsPerDay, halfLifeDays } = inflow;
  checkNumber('inflow.halfLifeDays', halfLifeDays, 0);
  return { shape: (engagementsPerDay * halfLifeDays) / LN_2, scale: 1 };
}

/**
 * A fan's goodwill so many days after the first, where it begins with nothing.
 * @param days - At least 0.
 * @throws InvalidParameterError for a negative number.
 * @remarks With r = e^(−δ·days) and the shape k of {@link stationaryGoodwill}: mean k(1 − r), variance k(1 − r²), E e^(−sG) =
 * ((1 + sr) ÷ (1 + s))^k at s = 1.
 * @example
 * ```ts
 * import { goodwillAfter } from 'ripplecast/campaign';
 * const { mean, laplaceAtOne } = goodwillAfter(30, { engagementsPerDay: 0.02, halfLifeDays: 90 });
 * mean; // => 0.53572…
 * laplaceAtOne; // => 0.75373…
 * ```
 */
export function goodwillAfter(days: number, inflow: GoodwillInflow): GoodwillAfter {
  checkNumber('days', days, 0);
  checkInflow(inflow);
  const { engagementsPerDay, halfLifeDays } = inflow;
  if (halfLifeDays === null) {
    const engagements = engagementsPerDay * days;
    return { mean: engagements, variance: 2 * engagements, laplaceAtOne: exp(-engagements / 2) };
  }
  if (halfLifeDays === 0) return { mean: 0, variance: 0, laplaceAtOne: 1 };
  const { shape } = stationaryGoodwill(inflow);
  const fades = (LN_2 * days) / halfLifeDays;
  const lost = -expm1(-fades);
  return {
    mean: shape * lost,
    variance: shape * -expm1(-2 * fades),
    laplaceAtOne: exp(shape * log1p(-lost / 2)),
  };
}

/** Throws InvalidParameterError for what is no inflow. */
export function checkInflow(inflow: GoodwillInflow): void {
  checkOptions('inflow', inflow, ['engagementsPerDay', 'halfLifeDays']);
  checkNumber('inflow.engagementsPerDay', inflow.engagementsPerDay, 0);
  checkHalfLife('inflow.halfLifeDays', inflow.halfLifeDays);
}
