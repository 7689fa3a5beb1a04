import type { ColourScheme } from '@ripplecast/elements';
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { resolveScenario, type Level, type CompleteScenario } from 'ripplecast';
import type {
  BreakEvens,
  ShownResult,
  SimulationUpdate,
  TracedTry,
  TriesCounted,
  TryReach,
} from '../../simulation/messages.ts';
import { Simulator } from '../../simulation/simulator.ts';
import type { PageNote } from '../../shell/page-note.ts';
import { withLevel } from '../../state/friendship.ts';
import { LinkHistory } from '../../link/link-history.ts';
import { parseHash, type ViewState } from '../../link/link-state.ts';
import { actionOfKey, type KeyAction } from '../../shell/page-keys.ts';
import { readValue, withValue, type ValueName } from '../../state/scenario-values.ts';
import { smallWorldNote } from '../../words/small-world-note.ts';
import { toNation, toSmallWorld } from '../../state/small-world.ts';
import { Timeline } from '../../state/timeline.ts';
import { answer } from './answer.ts';
import { charts } from './charts.ts';
import { controls } from './controls.ts';
import { helpDialog } from '../../shell/help-dialog.ts';
import { pageHeader, type Theme } from '../../shell/page-header.ts';
import { pageNotes } from '../../shell/notes.ts';
import { playbar } from './playbar.ts';
import { renamed } from './preset-picker.ts';
import { sources } from './sources.ts';
import { stage } from './stage.ts';
import { failedHeadline, headline, loadingHeadline, type Headline } from '../../words/headline.ts';
import { spokenRound } from '../../words/spoken.ts';

/** How far the worker is with the scenario that is shown. */
type Progress = 'counting' | 'refining' | 'done';

/** The element that draws every person; the page opens without it, and fetches it when it has nothing else to do. */
function loadRings(): Promise<unknown> {
  return import('@ripplecast/elements/define');
}

/** The page: one scenario, its result, the time; the rest is drawn from these. */
export class RipplePlayground extends LitElement {
  static override properties: PropertyDeclarations = {
    scenario: { state: true },
    result: { state: true },
  };

  declare private scenario: CompleteScenario;
  declare private result: ShownResult | null;
  #view: ViewState;
  #notes: readonly PageNote[];
  #tries: TriesCounted = { counted: 0, wanted: 0 };
  #firstTry: TryReach | null = null;
  #traced: TracedTry | null = null;
  /** The nation that was left for a small world. */
  #nation: CompleteScenario | null = null;
  #progress: Progress = 'counting';
  #problem: string | null = null;
  #breakEven: BreakEvens | null = null;
  #more = false;
  #theme: Theme = 'system';
  #simulator: Simulator | null = null;
  #history: LinkHistory | null = null;
  readonly #timeline: Timeline;
  readonly #dark = window.matchMedia('(prefers-color-scheme: dark)');

  constructor() {
    super();
    const { scenario, view, notes } = parseHash(location.hash);
    this.scenario = scenario;
    this.result = null;
    this.#view = view;
    this.#notes = notes;
    const still = window.matchMedia('(prefers-reduced-motion: reduce)');
    this.#timeline = new Timeline(
      () => this.requestUpdate(),
      () => still.matches,
    );
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    // What the page showed while it loaded.
    if (!this.hasUpdated) this.replaceChildren();
    super.connectedCallback();
    this.#history = new LinkHistory();
    this.#simulator = new Simulator((update) => this.#answered(update));
    this.#simulator.run(this.scenario, this.#view.traced);
    if (this.scenario.level === 'network') this.#needRings();
    window.addEventListener('popstate', this.#linkChanged);
    window.addEventListener('keydown', this.#keyPressed);
    this.#dark.addEventListener('change', this.#schemeChanged);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#timeline.stop();
    this.#simulator?.close();
    window.removeEventListener('popstate', this.#linkChanged);
    window.removeEventListener('keydown', this.#keyPressed);
    this.#dark.removeEventListener('change', this.#schemeChanged);
  }

  readonly #schemeChanged = (): void => this.requestUpdate();

  get #scheme(): ColourScheme {
    if (this.#theme !== 'system') return this.#theme;
    return this.#dark.matches ? 'dark' : 'light';
  }

  #setTheme(theme: Theme): void {
    this.#theme = theme;
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    this.requestUpdate();
  }

  // ---- answers of the worker

  #answered(update: SimulationUpdate): void {
    if (update.kind === 'breakEven') {
      this.#breakEven = update;
    } else if (update.kind === 'trace') {
      this.#traced = update;
    } else if (update.kind === 'result') {
      this.result = update.document;
      this.#tries = update.tries;
      this.#firstTry = update.firstTry;
      this.#progress = update.done ? 'done' : 'refining';
      this.#problem = null;
      // Without a connection later, the drawing is there already; without one now, it is asked for again when needed.
      if (update.done) loadRings().catch(() => {});
      this.#timeline.show(update.document, this.#view.round, update.done);
    } else {
      this.#progress = 'done';
      this.#problem =
        update.kind === 'invalid' ? update.issues.map((issue) => issue.message).join(' ') : update.message;
    }
    this.requestUpdate();
  }

  // ---- the scenario and its link

  /** Takes a scenario that was changed by hand; a drag is one step of the history. */
  #change(next: CompleteScenario, dragging = false): void {
    let scenario: CompleteScenario;
    try {
      scenario = resolveScenario(renamed(next));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#notes = [{ text: `That change was not made, everything is as it was: ${reason}`, offer: null }];
      this.requestUpdate();
      return;
    }
    this.#timeline.stop();
    this.#run(scenario, { ...this.#view, round: null }, []);
    this.#history?.change(scenario, this.#view, dragging);
  }

  /** Every person of a small world, or the nation again on any other level. */
  #setLevel(level: Level): void {
    const { scenario } = this;
    if (level === 'network') {
      if (scenario.level === 'network') return;
      this.#nation = scenario;
      this.#timeline.replayNext();
      const world = toSmallWorld(scenario, readValue(scenario, 'friends'));
      this.#change(world);
      this.#notes = [{ text: smallWorldNote(scenario, world), offer: null }];
    } else {
      const nation = scenario.level === 'network' ? toNation(scenario, this.#nation) : scenario;
      this.#change(withLevel(nation, level));
    }
    this.requestUpdate();
  }

  readonly #linkChanged = (): void => {
    const { scenario, view, notes } = parseHash(location.hash);
    this.#timeline.stop();
    this.#run(scenario, view, notes);
  };

  #needRings(): void {
    loadRings().catch(() => {
      this.#notes = [{ text: 'The drawing of every person could not be loaded. Load the page again.', offer: null }];
      this.requestUpdate();
    });
  }

  #run(scenario: CompleteScenario, view: ViewState, notes: readonly PageNote[]): void {
    this.scenario = scenario;
    this.#view = view;
    this.#notes = notes;
    this.#breakEven = null;
    if (scenario.level === 'network') this.#needRings();
    else this.#traced = null;
    this.#progress = 'counting';
    this.#simulator?.run(scenario, view.traced);
  }

  #setView(view: ViewState): void {
    this.#view = view;
    this.#history?.look(this.scenario, view);
    this.requestUpdate();
  }

  /** Keeps in the link where time was left; nothing to keep without a result. */
  #leftAt(round: number | null | undefined): void {
    if (round !== undefined) this.#setView({ ...this.#view, round });
  }

  #newChance(): void {
    const rngSeed = crypto.randomUUID().slice(0, 8);
    this.#timeline.replayNext();
    this.#view = { ...this.#view, traced: 0 };
    this.#change({ ...this.scenario, experiment: { ...this.scenario.experiment, rngSeed } });
  }

  /** The next try on the same people, played from its start. */
  #anotherTry(): void {
    const { replicates } = this.scenario.experiment;
    const view: ViewState = { ...this.#view, round: null, traced: (this.#view.traced + 1) % replicates };
    this.#timeline.stop();
    this.#timeline.replayNext();
    this.#run(this.scenario, view, this.#notes);
    this.#history?.look(this.scenario, view);
  }

  #replay(): void {
    this.#setView({ ...this.#view, round: null });
    this.#timeline.replay();
  }

  // ---- keys

  readonly #keyPressed = (event: KeyboardEvent): void => {
    if (this.querySelector<HTMLDialogElement>('#help')?.open === true) return;
    const action = actionOfKey(event);
    if (action === null) return;
    event.preventDefault();
    this.#act(action);
  };

  #act(action: KeyAction): void {
    switch (action) {
      case 'play':
        return this.#leftAt(this.#timeline.playOrPause());
      case 'back':
        return this.#leftAt(this.#timeline.step(-1));
      case 'forward':
        return this.#leftAt(this.#timeline.step(1));
      case 'start':
        return this.#leftAt(this.#timeline.seek(0));
      case 'end':
        return this.#leftAt(this.#timeline.seek(Infinity));
      case 'replay':
        return this.#replay();
      case 'newChance':
        return this.#newChance();
      case 'undo':
        return this.#history?.undo();
      case 'table':
        return this.#setView({ ...this.#view, table: !this.#view.table });
      case 'help':
        this.querySelector<HTMLDialogElement>('#help')?.showModal();
    }
  }

  // ---- drawing

  #headline(): Headline {
    if (this.#problem !== null) return failedHeadline(this.scenario, this.#problem);
    if (this.result === null) return loadingHeadline(this.scenario);
    return headline(this.result, this.#timeline.round, this.#tries);
  }

  #machine(): TemplateResult {
    const { scenario, result } = this;
    const { position, playing, speed, round } = this.#timeline;
    const scheme = this.#scheme;
    return html`
      <section class="stage" aria-label="The two ways, side by side">
        ${stage({
          scenario,
          result,
          firstTry: this.#firstTry,
          traced: this.#traced,
          list: this.#view.list,
          anotherTry: () => this.#anotherTry(),
          tries: this.#tries.counted,
          oneTry: this.#view.oneTry,
          position,
          scheme,
          setOneTry: (oneTry) => this.#setView({ ...this.#view, oneTry }),
          setList: (list) => this.#setView({ ...this.#view, list }),
          setEveryPerson: (everyPerson) =>
            this.#setLevel(everyPerson ? 'network' : (this.#nation?.level ?? 'population')),
        })}
        ${playbar({
          scenario,
          result,
          round,
          position,
          playing,
          speed,
          scheme,
          playOrPause: () => this.#act('play'),
          seek: (to) => this.#leftAt(this.#timeline.seek(to)),
          step: (by) => this.#leftAt(this.#timeline.step(by)),
          replay: () => this.#act('replay'),
          newChance: () => this.#act('newChance'),
          setSpeed: (next) => {
            this.#timeline.speed = next;
            this.requestUpdate();
          },
        })}
      </section>
    `;
  }

  #charts(): TemplateResult | typeof nothing {
    const { result } = this;
    if (result === null) return nothing;
    return charts({
      result,
      breakEven: this.#breakEven,
      position: this.#timeline.position,
      view: this.#view,
      scheme: this.#scheme,
      setView: (view) => this.#setView(view),
    });
  }

  override render(): TemplateResult {
    const { scenario, result } = this;
    const setValue = (name: ValueName, value: number | null, dragging = false): void =>
      this.#change(withValue(this.scenario, name, value), dragging);
    const setScenario = (next: CompleteScenario): void => this.#change(next);
    const { parts, below } = this.#headline();
    const spoken = result === null ? '' : spokenRound(result, this.#timeline.round);
    return html`
      ${pageHeader({
        scenario,
        theme: this.#theme,
        choose: setScenario,
        setTheme: (theme) => this.#setTheme(theme),
        help: () => this.#act('help'),
      })}
      <main aria-busy=${this.#progress === 'counting' ? 'true' : 'false'} data-progress=${this.#progress}>
        ${answer({ parts, below, failed: this.#problem !== null, setValue })} ${pageNotes(this.#notes, setScenario)}
        <div class="stage-place">${this.#machine()}</div>
        <section class="controls" aria-label="Controls">
          ${controls({
            scenario,
            tippingPoint: result?.cascade.tippingPoint ?? null,
            traced: this.#traced,
            more: this.#more,
            setValue,
            setScenario,
            setLevel: (level) => this.#setLevel(level),
            setMore: (open) => {
              this.#more = open;
              this.requestUpdate();
            },
          })}
        </section>
        <section
          class="charts"
          aria-label="Reach and cost"
          @ripple-seek=${(event: CustomEvent<{ position: number }>) =>
            this.#leftAt(this.#timeline.seek(event.detail.position))}
        >
          ${this.#charts()}
        </section>
        ${sources(scenario, result)}
      </main>
      ${helpDialog()}
      <p class="visually-hidden" role="status" aria-live="polite">${spoken}</p>
    `;
  }
}
