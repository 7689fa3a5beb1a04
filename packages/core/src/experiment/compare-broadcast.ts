import { costPerThousand } from '../economics/index.ts';
import type { BroadcastResult, CascadeResult, ComparisonResult } from '../scenario/index.ts';
import { quantile } from '../statistics/index.ts';
import { costOfRuns } from './cost-of-runs.ts';
import type { PreparedScenario } from './prepared-scenario.ts';
import type { Outcomes } from './replicate-columns.ts';
import { fractionOf, summarizeQuantiles } from './summarize-count.ts';
import { hoursToReach } from './summarize-timeline.ts';

/**
 * Cascade against buy. Every ratio is cascade ÷ broadcast, a ratio of means.
 * @param outcomes - Collected with the buy's reach.
 */
export function compareWithBroadcast(
  prepared: PreparedScenario,
  cascade: CascadeResult,
  broadcast: BroadcastResult,
  outcomes: Outcomes,
): ComparisonResult {
  const passing = cascade.generations?.find((row) => row.reach >= broadcast.reach);
  const ratio =
    cascade.costPerThousandReached === null
      ? Infinity
      : cascade.costPerThousandReached / broadcast.costPerThousandReached;
  const expected = {
    reachRatio: cascade.reach.mean / broadcast.reach,
    // A buy that costs nothing has no ratio.
    costPerThousandReachedRatio: Number.isFinite(ratio) ? ratio : null,
    generationPassingBroadcast: passing?.generation ?? null,
  };
  if (prepared.isDeterministic) {
    return {
      ...expected,
      probabilityReachesMore: null,
      probabilityCheaper: null,
      probabilityPasses: null,
      medianGenerationPassing: null,
      ...hoursPassing(cascade, broadcast, []),
    };
  }
  const { reach, hoursPassingBroadcast } = outcomes;
  const generationsPassing = Float64Array.from(outcomes.generationPassingBroadcast ?? []).filter((g) => g >= 0);
  return {
    ...expected,
    probabilityReachesMore: fractionOf(reach, (people) => people > broadcast.reach),
    probabilityCheaper: probabilityCheaper(prepared, broadcast, outcomes),
    probabilityPasses: fractionOf(reach, (people) => people >= broadcast.reach),
    medianGenerationPassing: generationsPassing.length === 0 ? null : quantile(generationsPassing, 0.5),
    ...hoursPassing(cascade, broadcast, hoursPassingBroadcast ?? []),
  };
}

/**
 * When the buy is passed, where there are hours.
 * @param ofRuns - Hours at which each replicate passes it; −1 for never, Infinity for later than any row.
 */
function hoursPassing(
  { timeline }: CascadeResult,
  broadcast: BroadcastResult,
  ofRuns: Iterable<number>,
): Pick<ComparisonResult, 'hoursPassingBroadcast' | 'medianHoursPassing' | 'hoursPassingQuantiles'> {
  if (timeline === undefined) return {};
  const passing = summarizeQuantiles(Float64Array.from(ofRuns).filter((hours) => hours >= 0));
  return {
    hoursPassingBroadcast: hoursToReach(timeline, broadcast.reach),
    medianHoursPassing: passing !== null && Number.isFinite(passing.p50) ? passing.p50 : null,
    hoursPassingQuantiles: passing !== null && Number.isFinite(passing.p95) ? passing : null,
  };
}

/** Fraction of the replicates whose own cost per thousand people reached is below the buy's; who reached nobody is not cheaper. */
function probabilityCheaper(prepared: PreparedScenario, broadcast: BroadcastResult, outcomes: Outcomes): number | null {
  if (prepared.scenario.cost === null) return null;
  const costs = costOfRuns(prepared, outcomes);
  return fractionOf(outcomes.reach, (reach, replicate) => {
    const each = costPerThousand(costs[replicate]!, reach);
    return each !== null && each < broadcast.costPerThousandReached;
  });
}
