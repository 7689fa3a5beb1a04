import { type Buy, resolveBuy } from '../../broadcast/index.ts';
import type { CompleteScenario } from '../../scenario/index.ts';

/** What a campaign may have more or less of. */
export interface CampaignPieces {
  /** Insertions of each placement; where all are 0 there is no buy. */
  readonly insertions: readonly number[];
  readonly paidSeeds: number;
}

/** The pieces that a scenario has. */
export function piecesOf({ broadcast, message }: CompleteScenario): CampaignPieces {
  const placements = broadcast === null ? [] : resolveBuy(broadcast).placements;
  return { insertions: placements.map(({ insertions }) => insertions), paidSeeds: message.paidSeeds ?? 0 };
}

/**
 * A scenario with other numbers of insertions and paid seeds; everything else stays.
 * @remarks A placement without insertions leaves the buy, with the pairs that it is in; without any there is no buy. A buy of the catalogue
 * that is shown more than once is written out.
 */
export function withPieces(scenario: CompleteScenario, pieces: CampaignPieces): CompleteScenario {
  return { ...withPaidSeeds(scenario, pieces.paidSeeds), broadcast: broadcastOf(scenario, pieces.insertions) };
}

function withPaidSeeds(scenario: CompleteScenario, paidSeeds: number): CompleteScenario {
  const { paidSeeds: _, ...message } = scenario.message;
  return { ...scenario, message: paidSeeds === 0 ? message : { ...message, paidSeeds } };
}

function broadcastOf({ broadcast }: CompleteScenario, insertions: readonly number[]): CompleteScenario['broadcast'] {
  if (broadcast === null || insertions.every((times) => times === 0)) return null;
  const buy = resolveBuy(broadcast);
  if (buy.placements.every((placement, index) => placement.insertions === insertions[index])) return broadcast;
  const { notice } = broadcast;
  const { production, universe, source } = buy;
  return {
    ...placementsOf(buy, insertions),
    production,
    universe,
    source,
    ...(notice === undefined ? {} : { notice }),
  };
}

/** Placements that are shown, and the pairs of these by their new places. */
function placementsOf(
  { placements, duplications }: Buy,
  insertions: readonly number[],
): Pick<Buy, 'placements'> & Partial<Pick<Buy, 'duplications'>> {
  const places: number[] = [];
  for (const [index, times] of insertions.entries()) if (times > 0) places.push(index);
  const pairs = duplications
    .filter(({ between }) => between.every((place) => places.includes(place)))
    .map(({ between: [first, second], audience }) => ({
      between: [places.indexOf(first), places.indexOf(second)] as const,
      audience,
    }));
  return {
    placements: places.map((place) => ({ ...placements[place]!, insertions: insertions[place]! })),
    ...(pairs.length > 0 && { duplications: pairs }),
  };
}
