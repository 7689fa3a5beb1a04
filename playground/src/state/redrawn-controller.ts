import type { CompleteScenario } from 'ripplecast/scenario';
import type { Answer } from '../simulation/simulation-controller.ts';

/** What was changed among people, so that every run draws its luck anew. */
export type PeopleChange = 'cut' | 'tie' | 'begin';

/** A change among people, and what there was before it. */
export interface Redrawn {
  readonly change: PeopleChange;
  /** People reached on average before it; null where that was not counted yet. */
  readonly before: number | null;
}

/** Keeps what the last change among people has changed, until something else changes. */
export class RedrawnController {
  #redrawn: Redrawn | null = null;
  /** The scenario that came of it. */
  #of: CompleteScenario | null = null;

  /** The change that led to a scenario; null for any other. */
  of(scenario: CompleteScenario): Redrawn | null {
    return scenario === this.#of ? this.#redrawn : null;
  }

  /**
   * Notes a change.
   * @param answer - The answer before it.
   * @param make - Makes it; returns the scenario that came of it.
   */
  note(
    change: PeopleChange,
    { result, progress }: Pick<Answer, 'result' | 'progress'>,
    make: () => CompleteScenario,
  ): void {
    const before = result !== null && progress === 'done' ? result.cascade.reach.mean : null;
    this.#of = make();
    this.#redrawn = { change, before };
  }
}
