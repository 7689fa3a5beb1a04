import { presets, type CompleteScenario } from 'ripplecast/scenario';
import { withoutRepeatAudiences } from '../state/repeat-audiences.ts';
import { fewestPeople } from '../state/fewest-people.ts';
import { buyWords } from '../words/buy-name.ts';
import { refusalNotes } from '../words/refusal-notes.ts';
import { fitSmallWorld } from './fit-small-world.ts';
import type { PageNote } from '../shell/page-notes.ts';
import { buyUniverse, largestAudience, limitsOf, readValue } from '../state/scenario-values.ts';
import { toNation } from '../state/small-world.ts';
import { networkFilesOf } from '../state/own-files.ts';

/** A scenario that the page can show, and what had to be left out for that. */
export interface FittedScenario {
  readonly scenario: CompleteScenario;
  readonly notes: readonly PageNote[];
}

/**
 * Brings a scenario within what the page can count: a link may ask for more runs than a browser should run, or for a
 * buy that reaches more people than there are.
 * @param takesFiles - Whether the page can read the files of a network.
 */
export function fitToPage(asked: CompleteScenario, takesFiles: boolean = false): FittedScenario {
  const notes: PageNote[] = [];
  let scenario = fitSmallWorld(asked, takesFiles, notes);
  const most = limitsOf(asked, 'replicates').max;
  const { replicates } = asked.experiment;
  if (replicates > most) {
    scenario = { ...scenario, experiment: { ...scenario.experiment, replicates: most } };
    notes.push({ text: refusalNotes.tooManyRuns(replicates, most), offer: null });
  }
  const audience = largestAudience(
    scenario.level === 'network' && networkFilesOf(scenario) !== null ? scenario : asked,
  );
  const universe = readValue(scenario, 'universe');
  if (audience > universe) {
    const text = refusalNotes.tooFewPeople(buyWords(asked)?.heading ?? '', audience, universe);
    const everyone = Math.max(buyUniverse(asked) ?? presets.seedExample.universe ?? 0, audience);
    const label = refusalNotes.compareAmong(everyone);
    const nation = scenario.level === 'network' ? toNation(scenario, null) : scenario;
    notes.push({ text, offer: { label, scenario: { ...nation, broadcast: asked.broadcast, universe: everyone } } });
    scenario = { ...scenario, broadcast: null };
  } else if (fewestPeople(scenario.broadcast) > universe) {
    notes.push({ text: refusalNotes.tooFewForViewers(universe), offer: null });
    scenario = withoutRepeatAudiences(scenario);
  }
  return { scenario, notes };
}
