import { K_PLUS_LEVELS } from './cascade-rows.ts';
import { LATER_SHARE_PROBABILITY, type ShareProbability } from './share-cascade.ts';

/**
 * Share probabilities by exposure, laid out for people counted by the exposures they have seen. People are put into
 * classes 0, 1, …, `cap`; the last holds everyone with `cap` exposures or more, to whom `later` applies at each further
 * exposure.
 */
export interface ShareCurveTable {
  /** Index of the last class: enough for the curve and for k+ reach. */
  readonly cap: number;
  /** Shape [cap + 1]: entry k is the probability of sharing on the k-th exposure (entry 0 is unused). */
  readonly onExposure: Float64Array;
  /** Probability of sharing on each exposure after the `cap`-th. */
  readonly later: number;
  /** Who has seen the message so often or more, 0 … cap, never shares any more; cap + 1 where everyone still may. */
  readonly settledFrom: number;
  /** Shape [(cap + 1)²]: entry c·(cap + 1) + j is the probability of sharing within j exposures after the c-th, c + j ≤ cap. */
  readonly within: Float64Array;
}

/** Probability of sharing on the k-th exposure (k ≥ 1) of someone who has not shared yet. */
export function shareProbabilityOnExposure(shareProbability: ShareProbability, exposure: number): number {
  if (typeof shareProbability === 'number') return exposure === 1 ? shareProbability : 0;
  const { byExposure, then = LATER_SHARE_PROBABILITY } = shareProbability;
  return exposure <= byExposure.length ? byExposure[exposure - 1] : then;
}

/**
 * Makes a table that of another share probability, decided once.
 * @param curve - Laid out for one number; changed.
 */
export function setShareProbability({ cap, onExposure, within }: ShareCurveTable, shareProbability: number): void {
  onExposure[1] = shareProbability;
  within.fill(shareProbability, 1, cap + 1);
}

/**
 * Lays out a share probability for classes of exposures. O(cap²) time and space, cap = max(10, length of the curve, least).
 * @param least - Exposures that must be told apart; default 0.
 * @param before - Exposures decided on before the first of the table; default 0.
 */
export function buildShareCurveTable(shareProbability: ShareProbability, least = 0, before = 0): ShareCurveTable {
  const length = typeof shareProbability === 'number' ? 1 : shareProbability.byExposure.length;
  const cap = Math.max(K_PLUS_LEVELS, length, least);
  const width = cap + 1;
  const onExposure = new Float64Array(width);
  for (let k = 1; k <= cap; k += 1) onExposure[k] = shareProbabilityOnExposure(shareProbability, before + k);
  const within = new Float64Array(width * width);
  for (let c = 0; c <= cap; c += 1) {
    let probability = 0;
    for (let j = 1; c + j <= cap; j += 1) {
      // Not 1 − Π(1 − p): that would lose the digits of a small probability.
      probability += (1 - probability) * onExposure[c + j];
      within[c * width + j] = probability;
    }
  }
  const later = shareProbabilityOnExposure(shareProbability, before + cap + 1);
  let lastChance = cap;
  // Who has decided before may have no chance left at all.
  const firstChance = before === 0 ? 1 : 0;
  while (lastChance > firstChance && onExposure[lastChance] === 0) lastChance -= 1;
  const settledFrom = later > 0 ? width : lastChance;
  return { cap, onExposure, later, settledFrom, within };
}
