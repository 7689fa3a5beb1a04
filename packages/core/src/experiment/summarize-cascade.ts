import { K_PLUS_LEVELS, reproductionNumber, tippingPoint } from '../cascade/index.ts';
import type { CascadeRows, ShareCascade } from '../cascade/index.ts';
import { costPerPoint, costPerThousand } from '../economics/index.ts';
import type { CascadeResult, CountSummary } from '../scenario/index.ts';
import { priceCampaign } from './campaign-cost.ts';
import { doublingHoursOf, reproductionByTone } from './growth-of-scenario.ts';
import { meanPaidSharers } from './paid-sharers.ts';
import type { PreparedScenario } from './prepared-scenario.ts';
import { probabilityOfGrowth } from './probability-of-growth.ts';
import type { Outcomes } from './replicate-columns.ts';
import type { GraphDigest, NetworkTipping } from './scenario-network.ts';
import { fractionOf, summarizeCount, summarizeQuantiles } from './summarize-count.ts';
import { summarizeCriticism } from './summarize-criticism.ts';
import { summarizeDesk } from './summarize-desk.ts';
import { summarizeMix } from './summarize-mix.ts';
import { summarizeRounds } from './summarize-rounds.ts';
import { hoursToHalf, hoursToReach, summarizeTimeline } from './summarize-timeline.ts';

/** The cascade's part of a result: means, spreads and ratios of means. */
export function summarizeCascade(
  prepared: PreparedScenario,
  shards: readonly CascadeRows[],
  outcomes: Outcomes,
  digest: GraphDigest | undefined,
): CascadeResult {
  const { scenario, layout, isDeterministic: deterministic } = prepared;
  const tipping = layout === null ? tippingOf(prepared.cascade) : layout.tipping(digest);
  const summarize = (values: Float64Array): CountSummary => summarizeCount(values, deterministic);
  const reach = summarize(outcomes.reach);
  const impressions = summarize(outcomes.impressions);
  const sharers = summarize(outcomes.sharers);
  const rows = summarizeRows(prepared, shards, outcomes, reach.mean, digest);
  const conversation = summarizeConversation(prepared, shards, outcomes, rows.timeline?.length ?? 0, digest);
  const paid = meanPaidSharers({ sharers, ...conversation });
  const totals = { sharers: paid, impressions: impressions.mean };
  const cost = scenario.cost === null ? null : priceCampaign(prepared)(totals);
  return {
    ...rows,
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
    ...probabilityOfGrowth(prepared, tipping.tippingPoint),
    cost,
    cpm: costPerThousand(cost, impressions.mean),
    costPerThousandReached: costPerThousand(cost, reach.mean),
    costPerReachPoint: costPerPoint(cost, (100 * reach.mean) / prepared.universe),
    ...conversation,
    ...summarizeMix(prepared, shards, outcomes.reach, cost),
  };
}

/** What happened round by round, or hour by hour. */
function summarizeRows(
  prepared: PreparedScenario,
  shards: readonly CascadeRows[],
  { reach }: Outcomes,
  meanReach: number,
  digest: GraphDigest | undefined,
): Pick<CascadeResult, 'generations' | 'timeline' | 'halfReachHours' | 'halfReachHoursQuantiles' | 'doublingHours'> {
  const { scenario, isDeterministic, universe } = prepared;
  const { timing } = scenario;
  if (timing === undefined) {
    const rounds = summarizeRounds(shards, reach, !isDeterministic);
    return { generations: rounds.map((round, generation) => ({ generation, ...round })) };
  }
  const stopsAbove = scenario.level === 'arithmetic' ? universe : null;
  const timeline = summarizeTimeline(shards, reach, { timing, withQuantiles: !isDeterministic, stopsAbove });
  return {
    generations: null,
    timeline,
    // Half of where it was stopped would be half of nothing that happens.
    halfReachHours:
      meanReach === 0 || meanReach > (stopsAbove ?? Infinity) ? null : hoursToReach(timeline, meanReach / 2),
    halfReachHoursQuantiles: isDeterministic ? null : summarizeQuantiles(hoursToHalf(shards, reach, timing)),
    doublingHours: doublingHoursOf(prepared, digest),
  };
}

/** What was said besides praise, and what a desk did about it, as far as the scenario has them. */
function summarizeConversation(
  prepared: PreparedScenario,
  shards: readonly CascadeRows[],
  outcomes: Outcomes,
  timelineRows: number,
  digest: GraphDigest | undefined,
): Pick<CascadeResult, 'criticism' | 'desk'> {
  const { supporters, critics } = outcomes;
  const reproductionNumber = reproductionByTone(prepared, digest);
  if (supporters === undefined || critics === undefined || reproductionNumber === null) return {};
  const both = { ...outcomes, supporters, critics };
  const criticism = summarizeCriticism(shards, both, reproductionNumber, prepared.isDeterministic);
  const { desk, reply } = prepared.scenario;
  if (desk === undefined || reply === undefined) return { criticism };
  const facts = { desk, reply, reproductionNumber: reproductionNumber.criticism, timelineRows };
  return { criticism, desk: summarizeDesk(shards, facts) };
}

function tippingOf(cascade: ShareCascade): NetworkTipping {
  return { reproductionNumber: reproductionNumber(cascade), tippingPoint: tippingPoint(cascade) };
}

function meanKPlusReach(shards: readonly CascadeRows[], replicates: number): readonly number[] {
  const sums = new Float64Array(K_PLUS_LEVELS);
  for (const { count, kPlusReach } of shards) {
    for (let entry = 0; entry < count * K_PLUS_LEVELS; entry += 1) sums[entry % K_PLUS_LEVELS]! += kPlusReach[entry]!;
  }
  return Array.from(sums, (sum) => sum / replicates);
}
