import { msg, str } from '@lit/localize';
import type { BarCost } from '@ripplecast/elements';
import { costIsCertain, costPerThousand } from 'ripplecast/economics';
import type { ResultDocument } from 'ripplecast/scenario';
import { readValue } from '../state/scenario-values.ts';
import { buyWords } from './buy-name.ts';
import { silentOften, splitOf } from './split-sentence.ts';
import { pageNumbers } from './page-words.ts';

/**
 * What sharing costs where nobody shares, and what it costs otherwise, then the buy: the average of both is the cost of no run.
 * Null where runs do not split, and where the cost depends on luck.
 */
export function splitCosts(result: ResultDocument): readonly BarCost[] | null {
  const { cascade, broadcast, provenance } = result;
  const { scenario } = provenance;
  const split = splitOf(result);
  const often = silentOften(result);
  if (split === null || often === null || cascade.cost === null || scenario.cost === null) return null;
  if (!costIsCertain(scenario.cost)) return null;
  const seen = readValue(scenario, 'fans') * readValue(scenario, 'fanVisibility');
  const { cost } = cascade;
  const sharing = (name: string, reach: number): BarCost => {
    return { arm: 'shared', name, cost, reach, costPerThousandReached: costPerThousand(cost, reach) };
  };
  const arms = [sharing(msg(str`Sharing, ${often.plain}`), seen), sharing(msg('Sharing, otherwise'), split.others)];
  const words = buyWords(scenario);
  return broadcast === null || words === null ? arms : [...arms, { ...broadcast, arm: 'broadcast', name: words.short }];
}

/** The same as the title of a chart: "Reaching 1,000 people costs $50 million 9 times in 10, else $0.17; $36.92 on the Super Bowl". */
export function splitCostFinding(result: ResultDocument): string | null {
  const arms = splitCosts(result);
  const often = silentOften(result);
  if (arms === null || often === null) return null;
  const { currency } = result.provenance.scenario;
  const [silent, others, buy] = arms.map(({ costPerThousandReached: each }) =>
    each === null ? '' : pageNumbers().money(each, currency),
  );
  if (silent === '' || others === '') return null;
  const costs = msg(str`Reaching 1,000 people costs ${silent} ${often.plain}, else ${others}`);
  const words = buyWords(result.provenance.scenario);
  return buy === undefined || buy === '' || words === null ? costs : msg(str`${costs}; ${buy} ${words.on}`);
}
