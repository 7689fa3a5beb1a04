import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { presets, type CompleteScenario } from 'ripplecast/scenario';
import { depthOfEntry, newEntry, type HistoryEntry } from './history-entry.ts';
import type { PageNote } from '../shell/page-notes.ts';
import { pageNoteWords } from '../words/page-notes.ts';
import { defaultViewOf, type ViewState } from './view-state.ts';
import { lookedAt, told, type ChangeOptions, type History } from './history.ts';
import { linkParts, loadLinkParts, type LinkParts } from './late-links.ts';
import type { LinkReading, PageState } from './link-state.ts';

/** How another scenario came in place: it was changed, gone back or forward to, or a link to it was followed in this tab. */
export type Arrival = 'changed' | 'returned' | 'followed';

/** What is shown where the address has no link. */
const opened: PageState = { scenario: presets.seedExample, view: defaultViewOf(presets.seedExample), notes: [] };

/**
 * What the page shows, kept in its address: each change of the scenario is a step of the browser's history, and back is undo. What reads
 * and writes links is loaded after the first picture, unless the page was opened with one; a change that comes before waits for it.
 */
export class HistoryController implements History, ReactiveController {
  #state: PageState;
  #dragging = false;
  /** What was before, where the page stands in another one: the browser's Back belongs to that page. */
  readonly #before: PageState[] = [];
  readonly #changed: (arrival: Arrival) => void;
  readonly #host: ReactiveControllerHost;
  readonly #reading: LinkReading | undefined;

  /** @param changed - Called with another scenario in place, and how it came there. */
  constructor(host: ReactiveControllerHost, changed: (arrival: Arrival) => void, reading?: LinkReading) {
    this.#host = host;
    this.#changed = changed;
    this.#reading = reading;
    this.#state = linkParts()?.parseHash(location.hash, reading) ?? opened;
    host.addController(this);
  }

  hostConnected(): void {
    history.replaceState(newEntry(0, this.notes), '', location.href);
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

  readonly prepare: () => Promise<unknown> = loadLinkParts;

  change(next: CompleteScenario, options: ChangeOptions = {}): void {
    this.#withLinks((links) => {
      this.#change(next, options, links);
    });
  }

  #change(next: CompleteScenario, options: ChangeOptions, { stateAfter }: LinkParts): void {
    const before = this.#state;
    const { state, isRefused } = stateAfter(before, next, options);
    if (isRefused) return this.#show(state);
    this.#take(state, 'changed');
    // A drag is pushed when it begins and written again when it ends: browsers refuse a write for every movement.
    const { dragging = false } = options;
    if (!dragging || !this.#dragging) {
      const isStep = !this.#dragging;
      if (isStep && before.view.embed) this.#before.push(before);
      this.#write(isStep && !before.view.embed);
    }
    this.#dragging = dragging;
  }

  look(view: Partial<ViewState>): void {
    const state = lookedAt(this.#state, view);
    if (state === this.#state) return;
    this.#show(state);
    this.#write(false);
  }

  say(text: string): void {
    this.#show(told(this.#state, text));
  }

  get canUndo(): boolean {
    return depthOfEntry() > 0 || this.#before.length > 0;
  }

  undo(): void {
    const before = this.#before.pop();
    if (before !== undefined) {
      this.#take(before, 'returned');
      this.#write(false);
    } else if (this.canUndo) history.back();
  }

  /** Shows what a link describes, in the page around this one. */
  follow(link: string): void {
    this.#withLinks(({ parseHash }) => {
      const { view, ...read } = parseHash(link, this.#reading);
      this.#before.length = 0;
      this.#take({ ...read, view: { ...view, embed: this.view.embed } }, 'followed');
      this.#write(false);
    });
  }

  /** An entry of the history keeps what the reader was told of it, which is not in its address; a link that is followed has none. */
  readonly #returned = ({ state }: PopStateEvent): void => {
    this.#withLinks(({ parseHash }) => {
      const { notes, ...read } = parseHash(location.hash, this.#reading);
      const entry = state as Partial<HistoryEntry<PageNote>> | null;
      this.#take({ ...read, notes: entry?.notes ?? notes }, entry === null ? 'followed' : 'returned');
      if (entry === null) history.replaceState(newEntry(0, this.notes), '', location.href);
    });
  };

  #take(state: PageState, arrival: Arrival): void {
    this.#state = state;
    this.#changed(arrival);
    this.#host.requestUpdate();
  }

  /** Without another scenario. */
  #show(state: PageState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }

  #write(push: boolean): void {
    this.#withLinks(({ formatHash }) => {
      const hash = formatHash(this.scenario, this.view);
      if (hash === location.hash) return;
      if (push) history.pushState(newEntry(depthOfEntry() + 1, this.notes), '', hash);
      else history.replaceState(newEntry(depthOfEntry(), this.notes), '', hash);
    });
  }

  /** At once where links can be read, else as soon as they can. */
  #withLinks(use: (links: LinkParts) => void): void {
    const links = linkParts();
    if (links !== null) return use(links);
    loadLinkParts().then(use, () => {
      this.say(pageNoteWords.changesNotLoaded());
    });
  }
}
