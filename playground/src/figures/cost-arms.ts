import type { ArmCost, CostRange } from '@ripplecast/elements';
import { costIsCertain } from 'ripplecast/economics';
import type { CountSummary, ResultDocument } from 'ripplecast/scenario';
import { buyWords } from '../words/buy-name.ts';

/** Costs that do not depend on luck, over the range of a count: the more people, the less for each. */
function costRange({ cascade, provenance }: ResultDocument, { p05, p95 }: CountSummary): CostRange | null {
  const { cost } = provenance.scenario;
  if (cascade.cost === null || cost === null || !costIsCertain(cost) || !p05 || !p95) return null;
  return [(1000 * cascade.cost) / p95, (1000 * cascade.cost) / p05];
}

/** What each way costs: the buy, where there is one, then sharing. */
export function costArms(result: ResultDocument): readonly ArmCost[] {
  const { cascade, broadcast } = result;
  const words = buyWords(result.provenance.scenario);
  const sharing: ArmCost = {
    arm: 'shared',
    name: 'Sharing',
    reach: cascade.reach.mean,
    impressions: cascade.impressions.mean,
    cost: cascade.cost,
    cpm: cascade.cpm,
    costPerThousandReached: cascade.costPerThousandReached,
    cpmRange: costRange(result, cascade.impressions),
    costPerThousandReachedRange: costRange(result, cascade.reach),
  };
  if (broadcast === null || words === null) return [sharing];
  return [{ arm: 'broadcast', name: words.heading, ...pickCosts(broadcast) }, sharing];
}

function pickCosts(broadcast: NonNullable<ResultDocument['broadcast']>): Omit<ArmCost, 'arm' | 'name'> {
  const { reach, impressions, cost, cpm, costPerThousandReached } = broadcast;
  return { reach, impressions, cost, cpm, costPerThousandReached };
}
