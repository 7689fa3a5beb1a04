import { formatCount, type ColourScheme, type NumberChange } from '@ripplecast/elements';
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { resolveScenario, type ResultDocument, type Scenario } from 'ripplecast';
import type { BreakEvens, SimulationUpdate, TryReach } from './simulation/messages.ts';
import { Simulator } from './simulation/simulator.ts';
import { formatHash, parseHash, type ViewState } from './state/link-state.ts';
import { actionOfKey, type KeyAction } from './state/page-keys.ts';
import { Playhead } from './state/playhead.ts';
import { withValue, type ValueName } from './state/scenario-values.ts';
import { charts } from './view/charts.ts';
import { controls } from './view/controls.ts';
import { helpDialog } from './view/help-dialog.ts';
import { pageHeader, type Theme } from './view/page-header.ts';
import { renamed } from './view/preset-picker.ts';
import { sources } from './view/sources.ts';
import { stage } from './view/stage.ts';
import { failedHeadline, headline, loadingHeadline, miniature, type Headline } from './words/headline.ts';
import { lastRound, restRound, roundAt, rowAt } from './words/rounds.ts';
import { buyWords } from './words/buy-name.ts';

/** The page: one scenario, its result, the playhead; the rest is drawn from these. */
export class RipplePlayground extends LitElement {
  static override properties: PropertyDeclarations = {
    scenario: { state: true },
    result: { state: true },
  };

  declare private scenario: Scenario;
  declare private result: ResultDocument | null;
  #view: ViewState;
  #notes: readonly string[];
  #tries = 0;
  #firstTry: TryReach | null = null;
  #refining = true;
  #problem: string | null = null;
  #breakEven: BreakEvens | null = null;
  #more = false;
  #theme: Theme = 'system';
  #spoken = '';
  #dragging = false;
  #opened = false;
  #simulator: Simulator | null = null;
  readonly #playhead = new Playhead(() => this.#timeMoved());
  readonly #dark = window.matchMedia('(prefers-color-scheme: dark)');
  readonly #still = window.matchMedia('(prefers-reduced-motion: reduce)');

  constructor() {
    super();
    const { scenario, view, notes } = parseHash(location.hash);
    this.scenario = scenario;
    this.result = null;
    this.#view = view;
    this.#notes = notes;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    // What the page showed while it loaded.
    if (!this.hasUpdated) this.replaceChildren();
    super.connectedCallback();
    history.replaceState({ depth: 0 }, '', location.href);
    this.#simulator = new Simulator((update) => this.#answered(update));
    this.#simulator.run(this.scenario);
    window.addEventListener('popstate', this.#linkChanged);
    window.addEventListener('keydown', this.#keyPressed);
    this.#dark.addEventListener('change', this.#schemeChanged);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#playhead.stop();
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

  // ---- answers of the worker

  #answered(update: SimulationUpdate): void {
    if (update.kind === 'breakEven') {
      this.#breakEven = update;
    } else if (update.kind === 'result') {
      this.result = update.document;
      this.#tries = update.tries;
      this.#firstTry = update.firstTry;
      this.#refining = !update.done;
      this.#problem = null;
      this.#placePlayhead(update.document);
    } else {
      this.#refining = false;
      this.#problem =
        update.kind === 'invalid' ? update.issues.map((issue) => issue.message).join(' ') : update.message;
    }
    this.requestUpdate();
  }

  /** Opens with one run to the result; afterwards a new result moves a resting playhead to its own place of rest. */
  #placePlayhead(result: ResultDocument): void {
    const rest = Math.min(this.#view.round ?? restRound(result), lastRound(result));
    if (!this.#opened) {
      this.#opened = true;
      if (this.#still.matches || this.#view.round !== null) this.#playhead.seek(rest);
      else this.#playhead.playFromStart(rest);
    } else if (!this.#playhead.playing) {
      this.#playhead.seek(rest);
    }
  }

  // ---- the scenario and its link

  #setValue(name: ValueName, value: number, dragging: boolean): void {
    this.#change(withValue(this.scenario, name, value), dragging);
  }

  /** Takes a scenario that was changed by hand; a drag is one step of the history. */
  #change(next: Scenario, dragging = false): void {
    try {
      this.scenario = resolveScenario(renamed(next));
    } catch (error) {
      this.#problem = error instanceof Error ? error.message : String(error);
      this.requestUpdate();
      return;
    }
    this.#notes = [];
    this.#view = { ...this.#view, round: null };
    this.#breakEven = null;
    this.#refining = true;
    if (this.#playhead.playing) this.#playhead.stop();
    // A drag is pushed when it begins and written again when it ends: browsers refuse a write for every movement.
    if (!dragging || !this.#dragging) this.#writeLink(!this.#dragging);
    this.#dragging = dragging;
    this.#simulator?.run(this.scenario);
  }

  #writeLink(push: boolean): void {
    const hash = formatHash(this.scenario, this.#view);
    if (hash === location.hash) return;
    const depth = (history.state as { depth?: number } | null)?.depth ?? 0;
    if (push) history.pushState({ depth: depth + 1 }, '', hash);
    else history.replaceState({ depth }, '', hash);
  }

  readonly #linkChanged = (): void => {
    const { scenario, view, notes } = parseHash(location.hash);
    this.scenario = scenario;
    this.#view = view;
    this.#notes = notes;
    this.#breakEven = null;
    this.#refining = true;
    this.#playhead.stop();
    this.#simulator?.run(scenario);
  };

  #undo(): void {
    if (((history.state as { depth?: number } | null)?.depth ?? 0) > 0) history.back();
  }

  #setView(view: ViewState): void {
    this.#view = view;
    this.#writeLink(false);
    this.requestUpdate();
  }

  #newChance(): void {
    const rngSeed = crypto.randomUUID().slice(0, 8);
    this.#change({ ...this.scenario, experiment: { ...this.scenario.experiment, rngSeed } });
    this.#replayWhenAnswered = true;
  }

  #replayWhenAnswered = false;

  // ---- time

  #timeMoved(): void {
    if (this.result !== null && !this.#playhead.playing) this.#speak(this.result);
    this.requestUpdate();
  }

  /** One sentence for each round, also while time runs. */
  #speak(result: ResultDocument): void {
    const round = roundAt(this.#playhead.position, lastRound(result));
    const row = rowAt(result, round);
    const words = buyWords(this.scenario);
    const passed = result.broadcast !== null && row.reach >= result.broadcast.reach && words !== null;
    this.#spoken = `Round ${round}: ${formatCount(row.reach)} people reached${passed ? `, more than the ${words.short}` : ''}.`;
  }

  #seek(position: number): void {
    if (this.result === null) return;
    const inside = Math.min(lastRound(this.result), Math.max(0, position));
    this.#playhead.seek(inside);
    const round = Math.round(inside);
    this.#view = { ...this.#view, round: round === restRound(this.result) ? null : round };
    this.#writeLink(false);
  }

  #step(by: number): void {
    const { position } = this.#playhead;
    this.#seek(by > 0 ? Math.floor(position + 1 + 1e-9) : Math.ceil(position - 1 - 1e-9));
  }

  #playOrPause(): void {
    if (this.result === null) return;
    const last = lastRound(this.result);
    if (this.#playhead.playing) this.#seek(roundAt(this.#playhead.position, last));
    else if (this.#playhead.position >= last) this.#playhead.playFromStart(last);
    else this.#playhead.play(last);
  }

  #replay(): void {
    if (this.result === null) return;
    this.#view = { ...this.#view, round: null };
    this.#writeLink(false);
    const rest = restRound(this.result);
    if (this.#still.matches) this.#playhead.seek(rest);
    else this.#playhead.playFromStart(rest);
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
        return this.#playOrPause();
      case 'back':
        return this.#step(-1);
      case 'forward':
        return this.#step(1);
      case 'start':
        return this.#seek(0);
      case 'end':
        return this.#seek(Infinity);
      case 'replay':
        return this.#replay();
      case 'newChance':
        return this.#newChance();
      case 'undo':
        return this.#undo();
      case 'table':
        return this.#setView({ ...this.#view, table: !this.#view.table });
      case 'help':
        this.querySelector<HTMLDialogElement>('#help')?.showModal();
    }
  }

  // ---- drawing

  #headline(round: number): Headline {
    if (this.#problem !== null) return failedHeadline(this.scenario, this.#problem);
    if (this.result === null) return loadingHeadline(this.scenario);
    return headline(this.result, round, this.#tries);
  }

  #playbar(result: ResultDocument | null, round: number): TemplateResult {
    const words = buyWords(this.scenario);
    const passing = result?.comparison?.generationPassingBroadcast ?? null;
    const reach = result === null ? '' : `: ${formatCount(rowAt(result, round).reach)} people`;
    return html`
      <ripple-playbar
        .rounds=${result === null ? 0 : lastRound(result)}
        .position=${this.#playhead.position}
        .playing=${this.#playhead.playing}
        .speed=${this.#playhead.speed}
        .passing=${passing}
        .chance=${this.scenario.level === 'population'}
        passing-label=${words === null ? '' : `passes the ${words.short}`}
        value-text="Round ${round}${reach}"
        scheme=${this.#scheme}
        @ripple-play=${() => this.#playOrPause()}
        @ripple-seek=${(event: CustomEvent<{ position: number }>) => this.#seek(event.detail.position)}
        @ripple-step=${(event: CustomEvent<{ by: number }>) => this.#step(event.detail.by)}
        @ripple-replay=${() => this.#replay()}
        @ripple-new-chance=${() => this.#newChance()}
        @ripple-speed=${(event: CustomEvent<{ speed: number }>) => {
          this.#playhead.speed = event.detail.speed;
          this.requestUpdate();
        }}
        >${result === null ? nothing : html`<span slot="summary" class="summary">${miniature(result, round)}</span>`}</ripple-playbar
      >
    `;
  }

  override render(): TemplateResult {
    const { result } = this;
    const { position } = this.#playhead;
    const round = result === null ? 0 : roundAt(position, lastRound(result));
    if (result !== null) this.#speak(result);
    const { parts, below } = this.#headline(round);
    return html`
      ${pageHeader({
        scenario: this.scenario,
        theme: this.#theme,
        choose: (scenario) => this.#change(scenario),
        setTheme: (theme) => {
          this.#theme = theme;
          if (theme === 'system') delete document.documentElement.dataset['theme'];
          else document.documentElement.dataset['theme'] = theme;
          this.requestUpdate();
        },
        help: () => this.#act('help'),
      })}
      <main aria-busy=${this.#refining ? 'true' : 'false'}>
        <div class="answer">
          <ripple-headline
            .parts=${parts}
            @ripple-change=${(event: CustomEvent<NumberChange>) =>
              this.#setValue(event.detail.name as ValueName, event.detail.value, false)}
          ></ripple-headline>
          <p class="below" ?data-problem=${this.#problem !== null}>${below}</p>
          ${
            this.#notes.length === 0
              ? nothing
              : html`<ul class="notes" role="status">
                  ${this.#notes.map((note) => html`<li>${note}</li>`)}
                </ul>`
          }
        </div>
        <div class="stage-place">
          <section class="stage" aria-label="The two ways, side by side">
            ${stage({
              scenario: this.scenario,
              result,
              firstTry: this.#firstTry,
              tries: this.#tries,
              oneTry: this.#view.oneTry,
              position,
              scheme: this.#scheme,
              setOneTry: (oneTry) => this.#setView({ ...this.#view, oneTry }),
            })}
            ${this.#playbar(result, round)}
          </section>
        </div>
        <section class="controls" aria-label="Controls">
          ${controls({
            scenario: this.scenario,
            tippingPoint: result?.cascade.tippingPoint ?? null,
            more: this.#more,
            setValue: (name, value, dragging) => this.#setValue(name, value, dragging),
            setScenario: (scenario) => this.#change(scenario),
            setMore: (open) => {
              this.#more = open;
              this.requestUpdate();
            },
          })}
        </section>
        <section
          class="charts"
          aria-label="Reach and cost"
          @ripple-seek=${(event: CustomEvent<{ position: number }>) => this.#seek(event.detail.position)}
        >
          ${
            result === null
              ? nothing
              : charts({
                  result,
                  breakEven: this.#breakEven,
                  position,
                  view: this.#view,
                  scheme: this.#scheme,
                  setView: (view) => this.#setView(view),
                })
          }
        </section>
        ${sources(this.scenario, result)}
      </main>
      ${helpDialog()}
      <p class="visually-hidden" role="status" aria-live="polite">${this.#spoken}</p>
    `;
  }

  protected override updated(): void {
    if (this.#replayWhenAnswered && !this.#refining) {
      this.#replayWhenAnswered = false;
      this.#replay();
    }
  }
}
