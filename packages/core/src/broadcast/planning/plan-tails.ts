import { log } from '../../random/index.ts';
import { exposureOfViewers } from '../viewers/exposure-of-viewers.ts';
import type { Pair } from '../viewers/lowest-pair-sum.ts';
import { shrinkToCells } from '../viewers/shared-audience.ts';
import type { PlacementViewers, Viewers } from '../viewers/viewers.ts';
import { InsertionTails } from './insertion-tails.ts';

/** What plans of a schedule reach: so many insertions of each placement, 0 allowed. */
export interface PlanTails {
  /**
   * Entry j is the fraction of the universe that sees at least j insertions, j = 0 … levels. Overwritten by the next call.
   * @param insertions - Of each placement.
   */
  readonly atLeast: (insertions: readonly number[]) => Float64Array;
  /** Whether one insertion more never lowers an entry; so it is wherever placements are independent of each other. */
  readonly isMonotone: boolean;
  /** Whether all insertions are independent of each other. */
  readonly isFree: boolean;
  /** −log of the fraction that sees none of so many insertions of a placement; null where placements share their viewers. */
  readonly hazardOf: ((place: number, count: number) => number) | null;
  /** Most insertions of one placement that can be asked for. */
  readonly mostInsertions: number;
}

/** Most insertions of a placement where the whole distribution of each plan is laid out. */
const MOST_LAID_OUT = 200;
/** Most numbers that tables hold. */
const MOST_NUMBERS = 2e7;

/**
 * Prepares what plans reach.
 * @param viewers - Of the placements; their numbers of insertions are not read.
 * @param levels - Views that are told apart, a whole number of at least 1.
 * @param most - Most insertions of one placement that are wanted.
 * @remarks Independent placements: O(placements × levels²) for each plan, from tables. Shared audiences: the whole
 * distribution of each plan, as of any schedule.
 */
export function tailsOfPlans({ placements, shared }: Viewers, levels: number, most: number): PlanTails {
  if (shared !== null && shared.pairs.length > 0) {
    const mostInsertions = Math.min(most, MOST_LAID_OUT);
    const atLeast = laidOut(placements, shared.pairs, levels);
    return { atLeast, isMonotone: false, isFree: false, hazardOf: null, mostInsertions };
  }
  const mostInsertions = Math.min(most, Math.floor(MOST_NUMBERS / (placements.length * 2 * levels)));
  const tables = placements.map((viewing) => new InsertionTails(viewing, levels));
  const hazardOf = (place: number, count: number): number => -log(tables[place]?.row(count)[0] ?? 1);
  const isFree = placements.every(({ short }) => short === 0);
  return { atLeast: fromTables(tables, levels), isMonotone: true, isFree, hazardOf, mostInsertions };
}

function laidOut(
  placements: readonly PlacementViewers[],
  pairs: readonly Pair[],
  levels: number,
): PlanTails['atLeast'] {
  const tails = new Float64Array(levels + 1);
  return (insertions) => {
    const viewers = placements.map((viewing, place) => ({ ...viewing, insertions: insertions[place] ?? 0 }));
    const exactly = exposureOfViewers({ placements: viewers, shared: shrinkToCells(viewers, pairs) });
    tails.fill(0);
    let above = 0;
    for (let k = exactly.length - 1; k >= 0; k -= 1) {
      above += exactly[k] ?? 0;
      if (k <= levels) tails[k] = above;
    }
    return tails;
  };
}

function fromTables(tables: readonly InsertionTails[], levels: number): PlanTails['atLeast'] {
  const exactly = new Float64Array(levels);
  const tails = new Float64Array(levels + 1);
  return (insertions) => {
    exactly.fill(0);
    tails.fill(0);
    exactly[0] = 1;
    tails[0] = 1;
    for (const [place, table] of tables.entries()) {
      const count = insertions[place] ?? 0;
      if (count === 0) continue;
      const row = table.row(count);
      // P(X + Y ≥ k) = P(X ≥ k) + Σ_{j < k} P(X = j)·P(Y ≥ k − j). From high k to low, so that each is read before it is written.
      for (let k = levels; k >= 1; k -= 1) {
        let more = tails[k] ?? 0;
        for (let j = 0; j < k; j += 1) more += (exactly[j] ?? 0) * (row[levels + k - j - 1] ?? 0);
        tails[k] = more;
      }
      for (let k = levels - 1; k >= 0; k -= 1) {
        let both = 0;
        for (let j = 0; j <= k; j += 1) both += (exactly[j] ?? 0) * (row[k - j] ?? 0);
        exactly[k] = both;
      }
    }
    return tails;
  };
}
