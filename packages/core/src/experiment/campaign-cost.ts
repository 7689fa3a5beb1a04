import { costOfBuy } from '../broadcast/cost-of-buy.ts';
import { resolveBuy } from '../broadcast/index.ts';
import { cascadeCost, type CascadeCost, type CascadeTotals } from '../economics/index.ts';
import { type ChosenSeeds, type CompleteScenario, noCost } from '../scenario/index.ts';

/** What a campaign came to, apart from what its scenario says. */
export type CampaignTotals = Pick<CascadeTotals, 'sharers' | 'impressions'>;

/** A complete scenario, and whom it has chosen: prepared, or as the provenance of a result has both. */
export interface Campaign {
  readonly scenario: CompleteScenario;
  /** Null or left out where it chooses nobody. */
  readonly chosen?: ChosenSeeds | null | undefined;
}

/** What a scenario's buy costs where it starts the cascade; null where none does. */
export function costOfTelevision({ broadcast }: CompleteScenario): number | null {
  return broadcast?.notice === undefined ? null : costOfBuy(resolveBuy(broadcast));
}

/**
 * What a scenario's cascade costs: posts, sharers, paid seeds and what the chosen ask for, and the buy where it starts the cascade.
 * @param rates - Default: those of the scenario; where it has none, nothing.
 */
export function priceCampaign(
  { scenario, chosen }: Campaign,
  rates: CascadeCost = scenario.cost ?? noCost,
): (totals: CampaignTotals) => number {
  const { message } = scenario;
  const others = (costOfTelevision(scenario) ?? 0) + (chosen?.cost ?? 0);
  const counts = { fans: 'fans' in message ? message.fans : 0, paidSeeds: paidSeedsOf(scenario) };
  return (totals) => others + cascadeCost(rates, { ...totals, ...counts });
}

/** How many people are paid to begin. */
function paidSeedsOf({ message }: CompleteScenario): number {
  return message.paidSeeds ?? 0;
}
