import { costPerThousand } from '../../economics/index.ts';
import type { SeedChoice } from '../../influencers/index.ts';
import type { BroadcastResult, CompleteScenario, InfluencerCost } from '../../scenario/index.ts';

/**
 * What the chosen cost, beside other ways to as many people; null where nothing is known of prices.
 * @param added - How many the chosen add to those whom the booked reach; null where that is not known.
 * @param broadcast - What the scenario's buy comes to; null without one.
 */
export function costOfInfluencers(
  scenario: CompleteScenario,
  { cost, metric, randomPeopleForTheSame }: Pick<SeedChoice, 'cost' | 'metric' | 'randomPeopleForTheSame'>,
  added: number | null,
  broadcast: BroadcastResult | null,
): InfluencerCost | null {
  if (cost === null) return null;
  const perThousand = (amount: number | null): number | null =>
    added === null ? null : costPerThousand(amount, added);
  const rate = scenario.cost?.perPaidSeed;
  const paidPosts = rate === undefined || randomPeopleForTheSame === null ? null : rate * randomPeopleForTheSame;
  return {
    total: cost,
    perThousandReached: perThousand(cost),
    buyPerThousandReached: countsViewers(scenario, metric) ? (broadcast?.costPerThousandReached ?? null) : null,
    paidPostsPerThousand: perThousand(paidPosts),
  };
}

/** Whether the choice counts what a buy counts, people who see it; under independent cascade, whoever shares is who sees it. */
function countsViewers({ message, model }: CompleteScenario, metric: SeedChoice['metric']): boolean {
  if ('choose' in message && message.choose.weights !== undefined) return false;
  return metric === 'reach' || model.kind === 'independentCascade';
}
