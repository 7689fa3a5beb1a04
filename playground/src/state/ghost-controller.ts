import { reachPoints, type ReachPoint, type ResultStep } from '@ripplecast/elements';
import type { CompleteScenario } from 'ripplecast/scenario';
import type { Answer } from '../simulation/simulation-controller.ts';
import { lastRound } from '../simulation/rounds.ts';

/** The setting before a drag, to be seen behind the new one: its average reach by step. */
export type Ghost = readonly ReachPoint[];

/** People whom the setting before had reached by a step of the new one: a round, or on a clock its hours. */
export function ghostAt(ghost: Ghost, round: number, { hours }: Pick<ResultStep, 'hours'>): number {
  if (hours === null) return (ghost[Math.min(round, ghost.length - 1)] ?? { reach: 0 }).reach;
  return ghost.findLast((point) => (point.hours ?? Infinity) <= hours)?.reach ?? 0;
}

/** Keeps the setting before a drag until something else changes. */
export class GhostController {
  #ghost: Ghost | null = null;
  #dragging = false;
  /** The scenario that the drag has come to. */
  #of: CompleteScenario | null = null;

  /** The setting before the drag that led to a scenario; null for any other. */
  of(scenario: CompleteScenario): Ghost | null {
    return scenario === this.#of ? this.#ghost : null;
  }

  /**
   * Notes a change of one number.
   * @param answer - The answer before it.
   * @param dragging - Whether more of the same change is coming.
   * @param change - Makes the change; returns the scenario that came of it.
   */
  follow({ result }: Pick<Answer, 'result'>, dragging: boolean, change: () => CompleteScenario): void {
    const isSameDrag = this.#dragging;
    if (!isSameDrag) this.#ghost = dragging && result !== null ? reachPoints(result, lastRound(result)) : null;
    this.#dragging = dragging;
    this.#of = change();
  }
}
