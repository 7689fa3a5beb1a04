import { measureBuy, resolveBuy } from '../../broadcast/index.ts';
import { costPerThousand } from '../../economics/index.ts';
import type { SeedChoice } from '../../influencers/index.ts';
import type { CompleteScenario, InfluencerCost } from '../../scenario/index.ts';

/**
 * What the chosen cost, beside other ways to as many people; null where nothing is known of prices.
 * @param people - Of the network.
 */
export function costOfInfluencers(
  scenario: CompleteScenario,
  { cost, spread, randomPeopleForTheSame }: Pick<SeedChoice, 'cost' | 'spread' | 'randomPeopleForTheSame'>,
  people: number,
): InfluencerCost | null {
  if (cost === null) return null;
  const rate = scenario.cost?.perPaidSeed;
  const paidPosts = rate === undefined || randomPeopleForTheSame === null ? null : rate * randomPeopleForTheSame;
  return {
    total: cost,
    perThousandReached: costPerThousand(cost, spread.mean),
    buyPerThousandReached: costOfBuyPerThousand(scenario, people),
    paidPostsPerThousand: costPerThousand(paidPosts, spread.mean),
  };
}

/** Of the buy's own viewers, who may be more people than the network has. */
function costOfBuyPerThousand({ broadcast }: CompleteScenario, people: number): number | null {
  if (broadcast === null) return null;
  const buy = resolveBuy(broadcast);
  const audiences = buy.placements.map(({ audience }) => audience);
  const { cost, reach } = measureBuy(buy, Math.max(buy.universe ?? people, ...audiences));
  return costPerThousand(cost, reach);
}
