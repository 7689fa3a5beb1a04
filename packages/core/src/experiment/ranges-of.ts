import { checkObject } from '../check.ts';
import { costPerThousand } from '../economics/index.ts';
import type { RangeOverRuns, ResultRanges } from '../scenario/index.ts';
import { costOfRuns } from './cost-of-runs.ts';
import type { SimulationResult } from './reduce-shards.ts';
import { summarizeQuantiles } from './summarize-count.ts';

/**
 * Between which costs and ratios the runs lie: 5 %, 50 % and 95 % quantiles over runs. The figures of a result are ratios of means, which need
 * not lie in the middle: where a few runs take off, most are dearer for each person than the mean says.
 * @param result - With its outcomes, as `simulate` and `compare` return it.
 * @returns Null on a deterministic level, where nothing is left to chance.
 * @throws InvalidParameterError for a result without its outcomes.
 * @example
 * ```ts
 * import { compare, presets } from 'ripplecast';
 * import { rangesOf } from 'ripplecast/experiment';
 *
 * const result = compare(presets.oneFan); // shares with probability 0.1, or nothing happens
 * const { costPerThousandReached } = rangesOf(result)!;
 * result.cascade.costPerThousandReached; // => 1.63…
 * costPerThousandReached?.p50; // => 50000000
 * costPerThousandReached?.p05; // => 0.16…
 * ```
 */
export function rangesOf(result: SimulationResult): ResultRanges | null {
  checkObject('result', result);
  const { provenance, cascade, broadcast, comparison, outcomes } = result;
  checkObject('result.provenance', provenance);
  checkObject('result.cascade', cascade);
  checkObject('result.outcomes', outcomes, 'there, as simulate and compare return them');
  if (cascade.reach.p50 === null) return null;
  const { reach, impressions } = outcomes;
  const costs = provenance.scenario.cost === null ? null : costOfRuns(provenance, outcomes);
  const per = (counts: Float64Array): Float64Array | null =>
    costs?.map((cost, run) => costPerThousand(cost, counts[run]!) ?? Infinity) ?? null;
  const perReached = per(reach);
  const buy = comparison?.costPerThousandReachedRatio == null ? null : broadcast!.costPerThousandReached;
  return {
    cost: rangeOf(costs),
    cpm: rangeOf(per(impressions)),
    costPerThousandReached: rangeOf(perReached),
    reachRatio: broadcast === null ? null : rangeOf(reach.map((people) => people / broadcast.reach)),
    costPerThousandReachedRatio:
      buy === null || perReached === null ? null : rangeOf(perReached.map((each) => each / buy)),
  };
}

/** Whoever reaches nobody has no cost per person, which is dearer than any. */
function rangeOf(values: Float64Array | null): RangeOverRuns | null {
  const range = values === null ? null : summarizeQuantiles(values);
  if (range === null) return null;
  const finite = (value: number): number | null => (value < Infinity ? value : null);
  return { p05: finite(range.p05), p50: finite(range.p50), p95: finite(range.p95) };
}
