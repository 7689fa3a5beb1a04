import { formatCount, formatWhole } from '@ripplecast/elements';
import { presets, type Scenario } from 'ripplecast/scenario';
import { buyWords } from '../words/buy-name.ts';
import { buyUniverse, largestAudience, limitsOf } from './scenario-values.ts';

/** Something that the reader should know about what is shown, and what can be done about it with one press. */
export interface PageNote {
  readonly text: string;
  readonly offer: { readonly label: string; readonly scenario: Scenario } | null;
}

/** A scenario that the page can show, and what had to be left out for that. */
export interface FittedScenario {
  readonly scenario: Scenario;
  readonly notes: readonly PageNote[];
}

/**
 * Brings a scenario within what the page can count: a link may ask for more tries than a browser should run, or for a
 * buy that reaches more people than there are.
 */
export function fitToPage(asked: Scenario): FittedScenario {
  const notes: PageNote[] = [];
  let scenario = asked;
  const most = limitsOf(asked, 'replicates').max;
  const { replicates } = asked.experiment;
  if (replicates > most) {
    scenario = { ...scenario, experiment: { ...scenario.experiment, replicates: most } };
    const text = `The link asks for ${formatWhole(replicates)} tries; this page counts ${formatWhole(most)}. The command line counts them all.`;
    notes.push({ text, offer: null });
  }
  const audience = largestAudience(asked);
  const universe = asked.universe ?? Infinity;
  if (audience > universe) {
    const words = buyWords(asked);
    const text = `${words?.name ?? 'The broadcast'} reaches ${formatCount(audience)} people, more than the ${formatCount(universe)} there are here. So nothing is compared.`;
    const everyone = Math.max(buyUniverse(asked) ?? presets.seedExample.universe ?? 0, audience);
    const label = `Compare among ${formatCount(everyone)} people`;
    notes.push({ text, offer: { label, scenario: { ...scenario, universe: everyone } } });
    scenario = { ...scenario, broadcast: null };
  }
  return { scenario, notes };
}
