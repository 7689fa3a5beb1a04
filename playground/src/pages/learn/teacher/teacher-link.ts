import { isDeterministic, presetCatalogue, type CompleteScenario } from 'ripplecast/scenario';
import { defaultViewOf } from '../../../link/view-state.ts';
import { formatHash } from '../../../link/link-state.ts';
import { addressOf } from '../../../pages.ts';
import type { HiddenPart } from '../../../state/hidden-parts.ts';
import { formatLearnHash } from '../learn-link.ts';

/** What a teacher's link opens: a lesson by its id, or an example on Play by its id. */
export type LinkOpens =
  | { readonly kind: 'lesson'; readonly id: string }
  | { readonly kind: 'example'; readonly id: string };

/** What a teacher chose for a link. */
export interface TeacherLink {
  readonly opens: LinkOpens;
  /** Parts of Play that pupils do not see. A lesson shows only what its steps need. */
  readonly hide: readonly HiddenPart[];
  /** Large type, and a button for the full screen. */
  readonly big: boolean;
}

/** The scenario that a link opens; null for a lesson, which has its own. */
export function scenarioOfLink({ opens }: Pick<TeacherLink, 'opens'>): CompleteScenario | null {
  if (opens.kind === 'lesson') return null;
  return presetCatalogue.find(({ id }) => id === opens.id)?.scenario ?? null;
}

/** Whether each pupil can have a run of their own: on Play, where there is chance. */
export function hasRuns(link: Pick<TeacherLink, 'opens'>): boolean {
  const scenario = scenarioOfLink(link);
  return scenario !== null && !isDeterministic(scenario.level) && scenario.experiment.replicates > 1;
}

/**
 * The link, relative to the page.
 * @param run - Index of the run that it shows alone; null for what a link of the scenario shows.
 */
export function formatTeacherLink({ opens, hide, big }: TeacherLink, run: number | null = null): string {
  const scenario = scenarioOfLink({ opens });
  if (scenario === null) {
    return addressOf('learn') + formatLearnHash({ lesson: opens.id, step: 0, rest: big ? 'big=1' : '' });
  }
  const view = { ...defaultViewOf(scenario), hide, big };
  return addressOf('play') + formatHash(scenario, run === null ? view : { ...view, voice: 'run', run });
}
