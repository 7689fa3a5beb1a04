import { measureBuy, resolveBuy } from '../broadcast/index.ts';
import { cascadeCost, costPerPoint, costPerThousand } from '../economics/index.ts';
import { InvalidDocumentError } from '../errors.ts';
import { isDeterministic, universeOf } from '../scenario/index.ts';
import type { BroadcastResult, CascadeResult, ComparisonResult, CompleteScenario, Warning } from '../scenario/index.ts';
import { quantile } from '../statistics/index.ts';
import type { Outcomes } from './replicate-columns.ts';
import { fansOf } from './scenario-network.ts';
import type { Network } from './scenario-network.ts';
import { fractionOf } from './summarize-cascade.ts';

/** What a scenario's buy comes to, and what a reader of it must know. */
export interface MeasuredBroadcast {
  readonly broadcast: BroadcastResult;
  readonly warnings: readonly Warning[];
}

/** A buy's universe may differ from the scenario's by this fraction before a warning says so. */
const UNIVERSE_TOLERANCE = 0.01;

/**
 * Measures a scenario's buy in the scenario's universe.
 * @returns Null where the scenario has no buy.
 * @throws InvalidDocumentError when an audience is larger than the universe, or when the buy's costs are in another
 * currency than the scenario's.
 */
export function measureBroadcast(scenario: CompleteScenario, network: Network | null): MeasuredBroadcast | null {
  if (scenario.broadcast === null) return null;
  const universe = universeOf({ scenario, network });
  const buy = resolveBuy(scenario.broadcast);
  const fromCatalogue = 'buy' in scenario.broadcast;
  if (buy.currency !== null && buy.currency !== scenario.currency) {
    const message = `currency must be that of the buy "${buy.id}", "${buy.currency}"; got "${scenario.currency}"`;
    throw new InvalidDocumentError([{ path: 'currency', message }]);
  }
  const { impressions, reach, averageFrequency, grossRatingPoints, cost } = measureBuy(buy, universe);
  return {
    broadcast: {
      buy: buy.id,
      impressions,
      reach,
      averageFrequency,
      grossRatingPoints,
      cost,
      // A buy has a cost and reaches at least one person, so that none of these is null.
      cpm: costPerThousand(cost, impressions)!,
      costPerThousandReached: costPerThousand(cost, reach)!,
      costPerPoint: costPerPoint(cost, grossRatingPoints)!,
      costPerReachPoint: costPerPoint(cost, (100 * reach) / universe)!,
      source: buy.source,
    },
    warnings: warnAboutUniverse(universe, buy.universe, fromCatalogue ? 'broadcast.buy' : 'broadcast.universe'),
  };
}

function warnAboutUniverse(universe: number, measuredFrom: number | null, path: string): readonly Warning[] {
  if (measuredFrom === null) {
    const message = `the universe from which the buy's audience was measured is unknown; its percentages assume ${universe} people`;
    return [{ code: 'buyUniverseUnknown', path, message }];
  }
  if (Math.abs(universe - measuredFrom) <= UNIVERSE_TOLERANCE * measuredFrom) return [];
  const message = `the buy's audience was measured from ${measuredFrom} people, the scenario's universe is ${universe}: percentages and reach points are those of the scenario's universe`;
  return [{ code: 'buyUniverseDiffers', path, message }];
}

/**
 * Cascade against buy. Every ratio is cascade ÷ broadcast, a ratio of means.
 * @param outcomes - Collected with the buy's reach.
 */
export function compareWithBroadcast(
  scenario: CompleteScenario,
  cascade: CascadeResult,
  broadcast: BroadcastResult,
  outcomes: Outcomes,
): ComparisonResult {
  const passing = cascade.generations.find((row) => row.reach >= broadcast.reach);
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
  if (isDeterministic(scenario.level)) {
    return {
      ...expected,
      probabilityReachesMore: null,
      probabilityCheaper: null,
      probabilityPasses: null,
      medianGenerationPassing: null,
    };
  }
  const generationsPassing = Float64Array.from(outcomes.generationPassingBroadcast ?? []).filter((g) => g >= 0);
  return {
    ...expected,
    probabilityReachesMore: fractionOf(outcomes.reach, (reach) => reach > broadcast.reach),
    probabilityCheaper: probabilityCheaper(scenario, broadcast, outcomes),
    probabilityPasses: generationsPassing.length / outcomes.reach.length,
    medianGenerationPassing: generationsPassing.length === 0 ? null : quantile(generationsPassing, 0.5),
  };
}

/** Fraction of the replicates whose own cost per thousand people reached is below the buy's; who reached nobody is not cheaper. */
function probabilityCheaper(scenario: CompleteScenario, broadcast: BroadcastResult, outcomes: Outcomes): number | null {
  const { cost } = scenario;
  if (cost === null) return null;
  const fans = fansOf(scenario);
  return fractionOf(outcomes.reach, (reach, replicate) => {
    const sharers = outcomes.sharers[replicate]!;
    const impressions = outcomes.impressions[replicate]!;
    const each = costPerThousand(cascadeCost(cost, { fans, sharers, impressions }), reach);
    return each !== null && each < broadcast.costPerThousandReached;
  });
}
