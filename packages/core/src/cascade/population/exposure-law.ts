import { exp, expm1, log1p } from '../../random/index.ts';
import type { ShareCurveTable } from '../share-curve.ts';

/** Above this mean number of exposures in a round, fewer than 101 (the longest curve) are rarer than 1e-60. */
export const EVERYONE_SEES_OFTEN = 400;
/** Below this probability the power sums give the logarithm of no exposure to the last digit: 0.01^10 = 1e-20. */
const RARELY_SEEN = 0.01;
/** Terms of the tail of the exposure law that are kept beyond its mean, in standard deviations and at least. */
const TAIL_DEVIATIONS = 12;
const TAIL_TERMS = 30;

/**
 * How often one person sees the message in one round. The probability b_j of j exposures comes from the sum of many
 * independent, rare events. The caller owns it and fills it anew for each round.
 */
export interface ExposureLaw {
  /** Mean number of exposures, λ. */
  mean: number;
  /** b_j for j = 0 … last; shape [capacity]. */
  readonly probabilities: Float64Array;
  /** tails[j] = P(at least j exposures); shape [capacity + 1]. */
  readonly tails: Float64Array;
  /** Index of the last probability that was computed. */
  last: number;
  /** P(sharing in a round, of someone with `cap` or more exposures before it) = 1 − E[(1 − later)^exposures]. */
  laterShare: number;
}

/** Space for exposure laws used with the given share curve. */
export function createExposureLaw(curve: ShareCurveTable): ExposureLaw {
  const longest = Math.ceil(EVERYONE_SEES_OFTEN + TAIL_DEVIATIONS * Math.sqrt(EVERYONE_SEES_OFTEN)) + TAIL_TERMS;
  const capacity = curve.cap + 2 + longest;
  return {
    mean: 0,
    probabilities: new Float64Array(capacity),
    tails: new Float64Array(capacity + 1),
    last: 0,
    laterShare: 0,
  };
}

/** Index up to which an exposure law must be known: the last class, and a tail if exposures beyond it still matter. */
export function lastExposureNeeded(curve: ShareCurveTable, mean: number): number {
  if (curve.later === 0) return curve.cap;
  return curve.cap + Math.ceil(mean + TAIL_DEVIATIONS * Math.sqrt(mean)) + TAIL_TERMS;
}

/**
 * Exposures of a person in a round of the mean field: Poisson with mean λ.
 * @param law - Filled here.
 * @param mean - λ = −Σ S·log1p(−d·v/(N − 1)), so that P(0) is exact; may be Infinity.
 */
export function fillPoissonExposures(law: ExposureLaw, curve: ShareCurveTable, mean: number): void {
  law.mean = mean;
  law.laterShare = curve.later === 0 || mean === 0 ? 0 : -expm1(-mean * curve.later);
  if (mean > EVERYONE_SEES_OFTEN) {
    fillSaturated(law, curve);
    return;
  }
  law.last = lastExposureNeeded(curve, mean);
  law.probabilities[0] = exp(-mean);
  for (let j = 1; j <= law.last; j += 1) law.probabilities[j] = (law.probabilities[j - 1] * mean) / j;
  fillTails(law);
}

/**
 * Exposures of a person in a round of sharers with different numbers of followers: Poisson-binomial, one trial for each
 * sharer, by the recursion j·b_j = Σ_m (−1)^(m−1)·T_m·b_{j−m}, T_m = Σ sharers·odds^m.
 * @param law - Filled here.
 * @param sharersIn - Shape [bins]: sharers with the followers of each bin.
 * @param seenBy - Shape [bins]: probability that a given person sees the share of one such sharer, at most ½.
 * @param bins - How many bins of these count.
 * @param powerSums - Space of the caller, at least as long as the law's probabilities.
 * @remarks Stable because the sharers are many: T_2 is small against T_1². O(bins × terms + terms²).
 */
export function fillPoissonBinomialExposures(
  law: ExposureLaw,
  curve: ShareCurveTable,
  sharersIn: Float64Array,
  seenBy: Float64Array,
  bins: number,
  powerSums: Float64Array,
): void {
  let mean = 0;
  let largest = 0;
  for (let i = 0; i < bins; i += 1) {
    mean += sharersIn[i] * seenBy[i];
    if (sharersIn[i] > 0 && seenBy[i] > largest) largest = seenBy[i];
  }
  law.mean = mean;
  law.laterShare = curve.later === 0 ? 0 : -expm1(logOfNone(sharersIn, seenBy, bins, curve.later));
  if (mean > EVERYONE_SEES_OFTEN) {
    fillSaturated(law, curve);
    return;
  }
  law.last = lastExposureNeeded(curve, mean);
  const terms = fillPowerSums(powerSums, law.last, sharersIn, seenBy, bins);
  const b = law.probabilities;
  b[0] = exp(largest < RARELY_SEEN ? logOfNoneByPowerSums(powerSums, terms) : logOfNone(sharersIn, seenBy, bins, 1));
  for (let j = 1; j <= law.last; j += 1) {
    let sum = 0;
    let sign = 1;
    for (let m = 1; m <= j && m <= terms; m += 1) {
      sum += sign * powerSums[m] * b[j - m];
      sign = -sign;
    }
    b[j] = sum > 0 ? sum / j : 0;
  }
  fillTails(law);
}

/** ln Π(1 − p·chance): that none of the sharers' shares is seen, if each is with this chance of those that would be. */
function logOfNone(sharersIn: Float64Array, seenBy: Float64Array, bins: number, chance: number): number {
  let sum = 0;
  for (let i = 0; i < bins; i += 1) if (sharersIn[i] > 0) sum += sharersIn[i] * log1p(-seenBy[i] * chance);
  return sum;
}

/** The same from the power sums, −T_1 + T_2/2 − T_3/3 …, to the last digit for small probabilities; a logarithm less a bin. */
function logOfNoneByPowerSums(powerSums: Float64Array, terms: number): number {
  let sum = 0;
  for (let m = terms; m >= 1; m -= 1) sum += (m % 2 === 0 ? powerSums[m] : -powerSums[m]) / m;
  return sum;
}

/** T_m for m = 1 … until they no longer count; returns how many there are. */
function fillPowerSums(
  powerSums: Float64Array,
  most: number,
  sharersIn: Float64Array,
  seenBy: Float64Array,
  bins: number,
): number {
  powerSums.fill(0, 1, most + 1);
  let terms = 0;
  for (let i = 0; i < bins; i += 1) {
    const odds = seenBy[i] / (1 - seenBy[i]);
    let power = sharersIn[i] * odds;
    const negligible = 1e-20 * power;
    for (let m = 1; m <= most && power > negligible; m += 1) {
      powerSums[m] += power;
      power *= odds;
      if (m > terms) terms = m;
    }
  }
  return terms;
}

/** Everyone sees the message more often than there are classes. */
function fillSaturated(law: ExposureLaw, curve: ShareCurveTable): void {
  law.last = curve.cap;
  law.probabilities.fill(0, 0, curve.cap + 1);
  law.tails.fill(1, 0, curve.cap + 2);
}

/** Sums the tails from the far end, so that small ones keep their digits. */
function fillTails(law: ExposureLaw): void {
  let sum = 0;
  for (let j = 0; j <= law.last; j += 1) sum += law.probabilities[j];
  let tail = Math.max(0, 1 - sum);
  if (tail < 1e-12) tail = 0;
  law.tails[law.last + 1] = tail;
  for (let j = law.last; j >= 0; j -= 1) {
    tail += law.probabilities[j];
    law.tails[j] = tail;
  }
}

/**
 * Probability that someone with c exposures, who sees the message at least cap − c times more in this round, shares.
 * @param exposures - c, from 0 to cap.
 */
export function shareProbabilityInTail(law: ExposureLaw, curve: ShareCurveTable, exposures: number): number {
  const more = curve.cap - exposures;
  const upToCap = curve.within[exposures * (curve.cap + 1) + more];
  if (curve.later === 0 || law.tails[more] === 0) return upToCap;
  if (more === 0) return law.laterShare;
  return upToCap + (1 - upToCap) * shareBeyondCap(law, curve.later, more);
}

/** P(sharing in the exposures after the first `more`, given at least `more` exposures), each with probability `later`. */
function shareBeyondCap(law: ExposureLaw, later: number, more: number): number {
  if (law.mean > EVERYONE_SEES_OFTEN) {
    // Everyone has at least `more` exposures, so that the condition changes nothing: E[(1 − later)^(exposures − more)].
    let unshared = 1 - law.laterShare;
    for (let j = 0; j < more && unshared > 0; j += 1) unshared /= 1 - later;
    return 1 - Math.min(1, unshared);
  }
  let sum = 0;
  let shared = 0;
  for (let j = more; j <= law.last; j += 1) {
    sum += law.probabilities[j] * shared;
    shared += (1 - shared) * later;
  }
  sum += law.tails[law.last + 1] * shared;
  return Math.min(1, sum / law.tails[more]);
}
