import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { resolveScenario, type CompleteScenario } from 'ripplecast/scenario';
import type { PageNote } from '../shell/page-notes.ts';
import { amongNewPeople } from '../state/changed-ties.ts';
import { renamed } from '../state/preset-of.ts';
import { formatHash, parseHash, type PageState, type ViewState } from './link-state.ts';
import { pageNoteWords } from '../words/page-notes.ts';

/** How a scenario is changed. */
export interface ChangeOptions {
  /** What of the look changes with it; time goes back to where the result is read. */
  readonly view?: Partial<ViewState>;
  /** Whether more of the same change is coming: a drag is one step of the history. */
  readonly dragging?: boolean;
  /** What the reader should know of it. */
  readonly notes?: readonly PageNote[];
}

/** What the browser's history keeps of one of its entries, beside the address. */
interface Entry {
  /** Changes before it. */
  readonly depth: number;
  readonly notes: readonly PageNote[];
}

/** How another scenario came in place: it was changed, gone back or forward to, or a link to it was followed in this tab. */
export type Arrival = 'changed' | 'returned' | 'followed';

/** What the page shows, kept in its address: each change of the scenario is a step of the browser's history, and back is undo. */
export class HistoryController implements ReactiveController {
  #state: PageState = parseHash(location.hash);
  #dragging = false;
  readonly #changed: (arrival: Arrival) => void;
  readonly #host: ReactiveControllerHost;

  /** @param changed - Called with another scenario in place, and how it came there. */
  constructor(host: ReactiveControllerHost, changed: (arrival: Arrival) => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    history.replaceState(this.#entry(0), '', location.href);
    window.addEventListener('popstate', this.#returned);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#returned);
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

  /** Takes another scenario; one that contradicts itself is answered with a note, and nothing changes. */
  change(next: CompleteScenario, { view = {}, dragging = false, notes = [] }: ChangeOptions = {}): void {
    let scenario: CompleteScenario;
    try {
      scenario = resolveScenario(renamed(amongNewPeople(next, this.scenario)));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.say(pageNoteWords.refusedChange(reason));
      return;
    }
    this.#take({ scenario, view: { ...this.view, round: null, ...view }, notes }, 'changed');
    // A drag is pushed when it begins and written again when it ends: browsers refuse a write for every movement.
    if (!dragging || !this.#dragging) this.#write(!this.#dragging);
    this.#dragging = dragging;
  }

  /** Another look at the same scenario, which is no step. */
  look(view: Partial<ViewState>): void {
    const isOther = Object.entries(view).some(([key, value]) => this.view[key as keyof ViewState] !== value);
    if (!isOther) return;
    this.#state = { ...this.#state, view: { ...this.view, ...view } };
    this.#write(false);
    this.#host.requestUpdate();
  }

  /** Tells the reader something, instead of what they were told before. */
  say(text: string): void {
    this.#state = { ...this.#state, notes: [{ text, offer: null }] };
    this.#host.requestUpdate();
  }

  /** Whether there is a change to take back. */
  get canUndo(): boolean {
    return this.#depth > 0;
  }

  undo(): void {
    if (this.canUndo) history.back();
  }

  /** An entry of the history keeps what the reader was told of it, which is not in its address; a link that is followed has none. */
  readonly #returned = ({ state }: PopStateEvent): void => {
    const { notes, ...read } = parseHash(location.hash);
    const entry = state as Partial<Entry> | null;
    this.#take({ ...read, notes: entry?.notes ?? notes }, entry === null ? 'followed' : 'returned');
    if (entry === null) history.replaceState(this.#entry(0), '', location.href);
  };

  #take(state: PageState, arrival: Arrival): void {
    this.#state = state;
    this.#changed(arrival);
    this.#host.requestUpdate();
  }

  get #depth(): number {
    return (history.state as Partial<Entry> | null)?.depth ?? 0;
  }

  #entry(depth: number): Entry {
    return { depth, notes: this.notes };
  }

  #write(push: boolean): void {
    const hash = formatHash(this.scenario, this.view);
    if (hash === location.hash) return;
    if (push) history.pushState(this.#entry(this.#depth + 1), '', hash);
    else history.replaceState(this.#entry(this.#depth), '', hash);
  }
}
