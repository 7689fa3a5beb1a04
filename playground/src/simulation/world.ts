import type { CompleteScenario, OpenNetwork } from 'ripplecast';
import type { AroundRun, TracedRun, Whom } from './messages.ts';

/** More people than this cannot be told apart on a screen. */
export const MOST_DRAWN = 5000;
/** Around one of more people, so many are drawn at most. */
export const MOST_AROUND = 300;

/** A network on which scenarios run, and what can be asked of it. */
export interface World {
  readonly network: OpenNetwork;
  /** One run of a scenario, person by person; null where there are too many people to be drawn. */
  readonly traceRun: (scenario: CompleteScenario, index: number) => TracedRun | null;
  /** One run of a scenario around somebody; null where everybody is drawn, or nobody is called so. */
  readonly runAround: (scenario: CompleteScenario, index: number, whom: Whom) => AroundRun | null;
}

/** The run of an index; the last one where there are fewer. */
export function replicateOf({ experiment }: CompleteScenario, index: number): number {
  return Math.min(index, experiment.replicates - 1);
}
