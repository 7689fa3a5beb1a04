import { type Buy, measureBuy, resolveBuy } from '../broadcast/index.ts';
import { viewsOfBuy } from '../broadcast/views-of-buy.ts';
import { costPerPoint, costPerThousand } from '../economics/index.ts';
import { InvalidDocumentError } from '../errors.ts';
import type { BroadcastResult, CompleteScenario, Warning } from '../scenario/index.ts';
import { plainWarnings } from '../words/index.ts';

/** What a scenario's buy comes to, and what a reader of it must know. */
export interface MeasuredBroadcast {
  /** What it reaches and costs, as a result says it. */
  readonly broadcast: BroadcastResult;
  /** Whom its audience counts; null where nobody said. */
  readonly basis: string | null;
  /** What must be known before it is compared. */
  readonly warnings: readonly Warning[];
}

/** A buy's universe may differ from the scenario's by this fraction before a warning says so. */
const UNIVERSE_TOLERANCE = 0.01;

/**
 * Measures a scenario's buy.
 * @param universe - People who could be reached.
 * @returns Null where the scenario has no buy.
 * @throws InvalidDocumentError when an audience is larger than the universe, or when the buy's costs are in another
 * currency than the scenario's.
 */
export function measureBroadcast(scenario: CompleteScenario, universe: number): MeasuredBroadcast | null {
  if (scenario.broadcast === null) return null;
  const buy = resolveBuy(scenario.broadcast);
  const fromCatalogue = 'buy' in scenario.broadcast;
  if (buy.currency !== null && buy.currency !== scenario.currency) {
    const rest = `must be that of the buy "${buy.id}", "${buy.currency}"; got "${scenario.currency}"`;
    throw InvalidDocumentError.at('currency', rest);
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
      ...frequencyOf(scenario, buy, universe, reach),
    },
    basis: buy.basis,
    warnings: [
      ...warnAboutUniverse(universe, buy.universe, fromCatalogue ? 'broadcast.buy' : 'broadcast.universe'),
      ...warnAboutBasis(scenario.basis, buy.basis, fromCatalogue ? 'broadcast.buy' : 'broadcast.placements'),
    ],
  };
}

/** How often people see a buy that says more than audiences and prices; nothing for any other, whose result stays as it was. */
function frequencyOf(
  { basis, broadcast }: CompleteScenario,
  buy: Buy,
  universe: number,
  reach: number,
): Pick<BroadcastResult, 'model' | 'basis' | 'kPlusReach'> {
  const { placements, duplications } = buy;
  const saysMore =
    basis !== undefined ||
    placements.some((placement) => placement.basis !== undefined) ||
    duplications.length > 0 ||
    placements.some(({ secondReach }) => secondReach !== undefined) ||
    (typeof broadcast === 'object' && broadcast !== null && 'notice' in broadcast);
  if (!saysMore) return {};
  const { model, kPlusReach } = viewsOfBuy(buy, universe, reach);
  return { model, basis: buy.basis, kPlusReach };
}

function warnAboutUniverse(universe: number, measuredFrom: number | null, path: string): readonly Warning[] {
  if (measuredFrom === null) {
    return [{ code: 'buyUniverseUnknown', path, message: plainWarnings.buyUniverseUnknown({ universe }) }];
  }
  if (Math.abs(universe - measuredFrom) <= UNIVERSE_TOLERANCE * measuredFrom) return [];
  return [{ code: 'buyUniverseDiffers', path, message: plainWarnings.buyUniverseDiffers({ universe, measuredFrom }) }];
}

function warnAboutBasis(universe: string | undefined, buy: string | null, path: string): readonly Warning[] {
  if (universe === undefined || buy === null || universe === buy) return [];
  return [{ code: 'basisDiffers', path, message: plainWarnings.basisDiffers({ universe, buy }) }];
}
