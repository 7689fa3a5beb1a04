import type { CompleteScenario } from 'ripplecast/scenario';
import { formatHash, type ViewState } from './link-state.ts';

/** The address and the browser's history: each change of the scenario is a step, and back is undo. */
export class LinkHistory {
  #dragging = false;

  constructor() {
    history.replaceState({ depth: 0 }, '', location.href);
  }

  get #depth(): number {
    return (history.state as { depth?: number } | null)?.depth ?? 0;
  }

  /** A new scenario. A drag is pushed when it begins and written again when it ends: browsers refuse a write for every movement. */
  change(scenario: CompleteScenario, view: ViewState, dragging: boolean): void {
    if (!dragging || !this.#dragging) this.#write(scenario, view, !this.#dragging);
    this.#dragging = dragging;
  }

  /** Another look at the same scenario is no step. */
  look(scenario: CompleteScenario, view: ViewState): void {
    this.#write(scenario, view, false);
  }

  undo(): void {
    if (this.#depth > 0) history.back();
  }

  #write(scenario: CompleteScenario, view: ViewState, push: boolean): void {
    const hash = formatHash(scenario, view);
    if (hash === location.hash) return;
    if (push) history.pushState({ depth: this.#depth + 1 }, '', hash);
    else history.replaceState({ depth: this.#depth }, '', hash);
  }
}
