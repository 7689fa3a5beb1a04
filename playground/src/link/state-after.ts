import { resolveScenario, type CompleteScenario } from 'ripplecast/scenario';
import { askedAfter } from '../state/asked-people.ts';
import { amongNewPeople } from '../state/changed-ties.ts';
import { namedAfter } from '../state/own-files.ts';
import { renamed } from '../state/preset-of.ts';
import { refusalNotes } from '../words/refusal-notes.ts';
import { told, type ChangeOptions } from './history.ts';
import type { PageState } from './link-state.ts';

/** What is shown after a change; one that contradicts itself leaves scenario and view, and a note says why. */
export function stateAfter(
  before: PageState,
  next: CompleteScenario,
  { view = {}, notes = [] }: ChangeOptions,
): { readonly state: PageState; readonly isRefused: boolean } {
  try {
    const scenario = resolveScenario(renamed(amongNewPeople(next, before.scenario)));
    const file = namedAfter(before.scenario, scenario, before.view.file);
    const asked = askedAfter(before.view.asked, scenario, before.scenario);
    return {
      state: { scenario, view: { ...before.view, round: null, file, asked, ...view }, notes },
      isRefused: false,
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { state: told(before, refusalNotes.refusedChange(reason)), isRefused: true };
  }
}
