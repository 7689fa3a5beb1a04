import type { CompleteScenario } from 'ripplecast/scenario';
import type { PageNote } from '../shell/page-notes.ts';
import { lookedAt, told, type ChangeOptions, type History } from './history.ts';
import { defaultViewOf, type ViewState } from './view-state.ts';
import type { PageState } from './link-state.ts';
import { stateAfter } from './state-after.ts';

/** A history in memory, of a machine whose scenario is not the page's address: a lesson's, a plan's. */
export class MemoryHistory implements History {
  #state: PageState;
  #dragging = false;
  readonly #before: PageState[] = [];
  readonly #changed: () => void;
  readonly #shown: () => void;

  /**
   * @param changed - Called with another scenario in place.
   * @param shown - Called whenever there is something else to show.
   */
  constructor(scenario: CompleteScenario, changed: () => void, shown: () => void) {
    this.#state = startOf(scenario, {});
    this.#changed = changed;
    this.#shown = shown;
  }

  get scenario(): CompleteScenario {
    return this.#state.scenario;
  }

  get view(): ViewState {
    return this.#state.view;
  }

  get notes(): readonly PageNote[] {
    return this.#state.notes;
  }

  get canUndo(): boolean {
    return this.#before.length > 0;
  }

  readonly prepare = (): Promise<unknown> => Promise.resolve();

  /** Begins with another scenario, as if nothing had been before. */
  open(scenario: CompleteScenario, view: Partial<ViewState> = {}): void {
    this.#before.length = 0;
    this.#dragging = false;
    this.#take(startOf(scenario, view));
  }

  change(next: CompleteScenario, options: ChangeOptions = {}): void {
    const { state, isRefused } = stateAfter(this.#state, next, options);
    if (isRefused) return this.#show(state);
    if (!this.#dragging) this.#before.push(this.#state);
    this.#dragging = options.dragging ?? false;
    this.#take(state);
  }

  look(view: Partial<ViewState>): void {
    const state = lookedAt(this.#state, view);
    if (state !== this.#state) this.#show(state);
  }

  say(text: string): void {
    this.#show(told(this.#state, text));
  }

  undo(): void {
    const before = this.#before.pop();
    if (before !== undefined) this.#take(before);
  }

  #take(state: PageState): void {
    this.#state = state;
    this.#changed();
    this.#shown();
  }

  #show(state: PageState): void {
    this.#state = state;
    this.#shown();
  }
}

function startOf(scenario: CompleteScenario, view: Partial<ViewState>): PageState {
  return { scenario, view: { ...defaultViewOf(scenario), ...view }, notes: [] };
}
