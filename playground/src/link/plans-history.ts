import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { depthOfEntry, newEntry, type HistoryEntry } from './history-entry.ts';
import { resolveScenario } from 'ripplecast/scenario';
import { withPairedRuns, type PagePlan } from '../state/plans.ts';
import { renamed } from '../state/preset-of.ts';
import { refusalNotes } from '../words/refusal-notes.ts';
import { pairingNote } from '../words/plan-notes.ts';
import { formatPlansHash, parsePlansHash, type PlansState, type PlansView } from './plans-link.ts';

/** The plans that are compared, kept in the page's address: each change of a plan is a step of the browser's history. */
export class PlansHistory implements ReactiveController {
  #state: PlansState = parsePlansHash(location.hash);
  #dragging = false;
  readonly #changed: () => void;
  readonly #host: ReactiveControllerHost;

  /** @param changed - Called with other plans in place. */
  constructor(host: ReactiveControllerHost, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    history.replaceState(newEntry(depthOfEntry(), this.notes), '', location.href);
    window.addEventListener('popstate', this.#returned);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#returned);
  }

  get plans(): readonly PagePlan[] {
    return this.#state.plans;
  }

  get view(): PlansView {
    return this.#state.view;
  }

  get notes(): readonly string[] {
    return this.#state.notes;
  }

  /** The address without its page. */
  get hash(): string {
    return formatPlansHash(this.plans, this.view);
  }

  get canUndo(): boolean {
    return depthOfEntry() > 0;
  }

  /** Takes other plans; where one contradicts itself nothing changes, and a note says why. */
  change(next: readonly PagePlan[], dragging = false): void {
    try {
      const resolved = next.map((plan) => ({ ...plan, scenario: resolveScenario(renamed(plan.scenario)) }));
      const { plans, changes } = withPairedRuns(resolved);
      const view = { ...this.view, moment: null };
      this.#state = { plans, view, notes: changes.map((change) => pairingNote(change)) };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#state = { ...this.#state, notes: [refusalNotes.refusedChange(reason)] };
      this.#host.requestUpdate();
      return;
    }
    // A drag is pushed when it begins and written again when it ends: browsers refuse a write for every movement.
    if (!dragging || !this.#dragging) this.#write(!this.#dragging);
    this.#dragging = dragging;
    this.#changed();
    this.#host.requestUpdate();
  }

  /** Another name, which changes no number. */
  rename(at: number, name: string | null): void {
    const plans = this.plans.map((plan, i) => (i === at ? { ...plan, name } : plan));
    this.#state = { ...this.#state, plans };
    this.#write(false);
    this.#host.requestUpdate();
  }

  look(view: Partial<PlansView>): void {
    this.#state = { ...this.#state, view: { ...this.view, ...view } };
    this.#write(false);
    this.#host.requestUpdate();
  }

  /** Tells the reader something, instead of what they were told before. */
  say(text: string): void {
    this.#state = { ...this.#state, notes: [text] };
    this.#host.requestUpdate();
  }

  undo(): void {
    if (this.canUndo) history.back();
  }

  readonly #returned = ({ state }: PopStateEvent): void => {
    const read = parsePlansHash(location.hash);
    const entry = state as Partial<HistoryEntry<string>> | null;
    this.#state = { ...read, notes: entry?.notes ?? read.notes };
    if (entry === null) history.replaceState(newEntry(0, this.notes), '', location.href);
    this.#dragging = false;
    this.#changed();
    this.#host.requestUpdate();
  };

  #write(push: boolean): void {
    const { hash } = this;
    if (hash === location.hash) return;
    if (push) history.pushState(newEntry(depthOfEntry() + 1, this.notes), '', hash);
    else history.replaceState(newEntry(depthOfEntry(), this.notes), '', hash);
  }
}
