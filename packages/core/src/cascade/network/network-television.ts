import { type AliasTable, buildAliasTable } from '../../random/alias-table.ts';
import { buildGeometricGaps, type GeometricGaps } from '../../random/geometric-gaps.ts';
import { checkArray, checkObject, checkProbabilities, checkProbability } from '../../check.ts';
import { InvalidParameterError } from '../../errors.ts';
import type { TelevisionStart } from '../television-start.ts';

/** Television that starts a cascade on a network, laid out for drawing. Not changed by running it. */
export interface NetworkTelevision {
  /** Probability in [0, 1] that an exposure is noticed. */
  readonly notice: number;
  /** From one person who notices it to the next, in the order of the graph. */
  readonly noticing: GeometricGaps;
  /** Shape [insertions + 1]: how often people see it who notice it; null where nobody does. */
  readonly seenByNoticing: AliasTable | null;
  /** Shape [insertions + 1]: fraction of those who notice nothing that sees it k times; zeros where everyone notices. */
  readonly seenByOthers: Float64Array;
}

/** How far from 1 the probabilities of a distribution may sum: what rounding leaves. */
const SUM_TOLERANCE = 1e-9;

/** Throws InvalidParameterError for what does not start a cascade. */
export function checkTelevisionStart(start: TelevisionStart): void {
  checkObject('television', start, 'an object with exposure and notice');
  const { exposure, notice } = start;
  checkProbability('notice', notice);
  checkArray('exposure', exposure);
  checkProbabilities('exposure', exposure, Math.max(1, exposure.length), 'number of sights');
  const sum = sumOf(exposure);
  if (Math.abs(sum - 1) <= SUM_TOLERANCE) return;
  throw new InvalidParameterError('exposure', `a list that sums to 1 within ${SUM_TOLERANCE}`, `a sum of ${sum}`);
}

/**
 * Lays television out for a network.
 * @param start - Checked already.
 * @remarks P(somebody notices one of k) grows by (1 − P)·η with each more, so that small ones keep their digits. O(insertions).
 */
export function layOutTelevision({ exposure, notice }: TelevisionStart): NetworkTelevision {
  const noticing = new Float64Array(exposure.length);
  const others = new Float64Array(exposure.length);
  let noticesOne = 0;
  for (const [seen, fraction] of exposure.entries()) {
    noticing[seen] = fraction * noticesOne;
    others[seen] = fraction * (1 - noticesOne);
    noticesOne += (1 - noticesOne) * notice;
  }
  const left = sumOf(others);
  const fractionNoticing = sumOf(noticing) / (sumOf(noticing) + left);
  return {
    notice,
    noticing: buildGeometricGaps(fractionNoticing),
    seenByNoticing: fractionNoticing > 0 ? buildAliasTable(noticing) : null,
    seenByOthers: left > 0 ? others.map((fraction) => fraction / left) : others,
  };
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
