import { msg, str } from '@lit/localize';
import type { BarCost } from '@ripplecast/elements';
import { costIsCertain, costPerThousand } from 'ripplecast/economics';
import type { ResultDocument } from 'ripplecast/scenario';
import type { SingleRun } from '../simulation/messages.ts';
import { buyWords } from './buy-name.ts';
import { campaignCosts } from './campaign-words.ts';
import { pageNumbers } from './page-words.ts';

/**
 * What 1,000 people cost both ways where the page speaks of one run, which has no range. Where the cost depends on luck, that
 * of the average stays, and is called so.
 */
export function runCosts(result: ResultDocument, { reach }: SingleRun, run: number): readonly BarCost[] {
  const { cascade, broadcast, provenance } = result;
  const { cost } = provenance.scenario;
  const isOfRun = cost !== null && costIsCertain(cost);
  if (cascade.mix !== undefined) return campaignCosts(result, isOfRun ? reach.at(-1) : undefined);
  const sharing: BarCost = {
    arm: 'shared',
    name: isOfRun ? msg(str`Sharing, run ${pageNumbers().whole(run + 1)}`) : msg('Sharing, on average'),
    cost: cascade.cost,
    reach: isOfRun ? (reach.at(-1) ?? 0) : cascade.reach.mean,
    costPerThousandReached: isOfRun ? costPerThousand(cascade.cost, reach.at(-1) ?? 0) : cascade.costPerThousandReached,
  };
  const words = buyWords(provenance.scenario);
  if (broadcast === null || words === null) return [sharing];
  const { cost: price, reach: people, costPerThousandReached } = broadcast;
  return [sharing, { arm: 'broadcast', name: words.short, cost: price, reach: people, costPerThousandReached }];
}
