import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CompleteScenario } from 'ripplecast/scenario';
import type { YearNumber } from '../state/year-numbers.ts';
import type { PageYear } from '../state/year.ts';
import { depthOfEntry, newEntry, type HistoryEntry } from './history-entry.ts';
import { formatYearHash, parseYearHash, type YearState, type YearView } from './year-link.ts';

/** The year that is shown, kept in the page's address: each change is a step of the browser's history. */
export class YearHistory implements ReactiveController {
  #state: YearState = parseYearHash(location.hash);
  #dragging = false;
  readonly #changed: () => void;
  readonly #host: ReactiveControllerHost;

  /** @param changed - Called with another year in place. */
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

  get year(): PageYear {
    return this.#state.year;
  }

  get view(): YearView {
    return this.#state.view;
  }

  get notes(): readonly string[] {
    return this.#state.notes;
  }

  /** The address without its page. */
  get hash(): string {
    return formatYearHash(this.year, this.view);
  }

  /** Another number of the year; while it is dragged more of them are coming. */
  setNumber(name: YearNumber, value: number, dragging: boolean): void {
    this.#change({ ...this.year, numbers: { ...this.year.numbers, [name]: value } }, dragging);
  }

  /** Another scenario for each post to repeat. */
  setScenario(scenario: CompleteScenario, dragging: boolean): void {
    this.#change({ ...this.year, scenario }, dragging);
  }

  look(view: Partial<YearView>): void {
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
    if (depthOfEntry() > 0) history.back();
  }

  #change(year: PageYear, dragging: boolean): void {
    this.#state = { year, view: { ...this.view, week: null }, notes: [] };
    // A drag is pushed when it begins and written again when it ends: browsers refuse a write for every movement.
    if (!dragging || !this.#dragging) this.#write(!this.#dragging);
    this.#dragging = dragging;
    this.#changed();
    this.#host.requestUpdate();
  }

  readonly #returned = ({ state }: PopStateEvent): void => {
    const read = parseYearHash(location.hash);
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
