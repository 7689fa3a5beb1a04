import { costOfBuy } from '../broadcast/cost-of-buy.ts';
import { resolveBuy } from '../broadcast/index.ts';
import { cascadeCost, type CascadeCost, type CascadeTotals } from '../economics/index.ts';
import { noCost, type CompleteScenario } from '../scenario/index.ts';

/** What a campaign came to, apart from what its scenario says. */
export type CampaignTotals = Pick<CascadeTotals, 'sharers' | 'impressions'>;

/** What a scenario's buy costs where it starts the cascade; null where none does. */
export function costOfTelevision({ broadcast }: CompleteScenario): number | null {
  return broadcast?.notice === undefined ? null : costOfBuy(resolveBuy(broadcast));
}

/**
 * What a scenario's cascade costs: posts, sharers and paid seeds, and the buy where it starts the cascade.
 * @param rates - Default: those of the scenario; where it has none, nothing.
 */
export function priceCampaign(
  scenario: CompleteScenario,
  rates: CascadeCost = scenario.cost ?? noCost,
): (totals: CampaignTotals) => number {
  const { message } = scenario;
  const television = costOfTelevision(scenario) ?? 0;
  const counts = { fans: 'fans' in message ? message.fans : 0, paidSeeds: paidSeedsOf(scenario) };
  return (totals) => television + cascadeCost(rates, { ...totals, ...counts });
}

/** How many people are paid to begin. */
function paidSeedsOf({ message }: CompleteScenario): number {
  return message.paidSeeds ?? 0;
}
