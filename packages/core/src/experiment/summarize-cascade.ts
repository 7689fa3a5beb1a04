import { K_PLUS_LEVELS, reproductionNumber, tippingPoint } from '../cascade/index.ts';
import type { CascadeRows, ShareCascade } from '../cascade/index.ts';
import { cascadeCost, costPerPoint, costPerThousand } from '../economics/index.ts';
import type { CascadeResult, CountSummary } from '../scenario/index.ts';
import { mean, quantileFractions, quantiles, standardError } from '../statistics/index.ts';
import type { PreparedScenario } from './prepare-scenario.ts';
import type { Outcomes } from './replicate-columns.ts';
import type { GraphDigest, NetworkTipping } from './scenario-network.ts';
import { summarizeGenerations } from './summarize-generations.ts';

/** The cascade's part of a result: means, spreads and ratios of means. */
export function summarizeCascade(
  prepared: PreparedScenario,
  shards: readonly CascadeRows[],
  outcomes: Outcomes,
  digest: GraphDigest | undefined,
): CascadeResult {
  const { scenario, layout, isDeterministic: deterministic } = prepared;
  const tipping = layout === null ? tippingOf(prepared.cascade) : layout.tipping(digest);
  const summarize = (values: Float64Array): CountSummary =>
    deterministic ? expectedValue(values) : summarizeCount(values);
  const reach = summarize(outcomes.reach);
  const impressions = summarize(outcomes.impressions);
  const sharers = summarize(outcomes.sharers);
  const totals = { fans: prepared.fans, sharers: sharers.mean, impressions: impressions.mean };
  const cost = scenario.cost === null ? null : cascadeCost(scenario.cost, totals);
  return {
    generations: summarizeGenerations(shards, outcomes.reach, !deterministic),
    reach,
    earnedReach: summarize(outcomes.earnedReach),
    impressions,
    earnedImpressions: summarize(outcomes.earnedImpressions),
    sharers,
    // 1+ reach is the reach, to the last digit; the mean field adds both up in different orders.
    kPlusReach: [reach.mean, ...meanKPlusReach(shards, outcomes.reach.length).slice(1)],
    averageFrequency: reach.mean > 0 ? impressions.mean / reach.mean : null,
    reproductionNumber: tipping.reproductionNumber,
    probabilityNoSharer: deterministic ? null : fractionOf(outcomes.sharers, (value) => value === 0),
    truncatedFraction: deterministic ? null : fractionOf(outcomes.truncated, (value) => value === 1),
    tippingPoint: tipping.tippingPoint,
    cost,
    cpm: costPerThousand(cost, impressions.mean),
    costPerThousandReached: costPerThousand(cost, reach.mean),
    costPerReachPoint: costPerPoint(cost, (100 * reach.mean) / prepared.universe),
  };
}

function tippingOf(cascade: ShareCascade): NetworkTipping {
  return { reproductionNumber: reproductionNumber(cascade), tippingPoint: tippingPoint(cascade) };
}

/** Fraction of the entries for which something holds. */
export function fractionOf(
  values: Float64Array | Int32Array | Uint8Array,
  holds: (value: number, index: number) => boolean,
): number {
  let count = 0;
  for (let i = 0; i < values.length; i += 1) if (holds(values[i]!, i)) count += 1;
  return count / values.length;
}

function expectedValue(values: Float64Array): CountSummary {
  return { mean: values[0]!, standardError: null, p05: null, p50: null, p95: null };
}

function summarizeCount(values: Float64Array): CountSummary {
  const [p05, p50, p95] = quantiles(values, Object.values(quantileFractions));
  return { mean: mean(values), standardError: standardError(values), p05: p05!, p50: p50!, p95: p95! };
}

function meanKPlusReach(shards: readonly CascadeRows[], replicates: number): readonly number[] {
  const sums = new Float64Array(K_PLUS_LEVELS);
  for (const { count, kPlusReach } of shards) {
    for (let entry = 0; entry < count * K_PLUS_LEVELS; entry += 1) sums[entry % K_PLUS_LEVELS]! += kPlusReach[entry]!;
  }
  return Array.from(sums, (sum) => sum / replicates);
}
