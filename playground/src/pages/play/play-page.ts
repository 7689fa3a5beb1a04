import { html, nothing, type TemplateResult } from 'lit';
import { HistoryController, type Arrival } from '../../link/history-controller.ts';
import type { PageKey } from '../../shell/page-key.ts';
import { MediaController } from '../../shell/media-controller.ts';
import { PageElement } from '../../shell/page-element.ts';
import { pageNotes } from '../../shell/page-notes.ts';
import type { ShownResult } from '../../simulation/messages.ts';
import { SimulationController, type Answer } from '../../simulation/simulation-controller.ts';
import { GhostController } from '../../state/ghost-controller.ts';
import { RedrawnController } from '../../state/redrawn-controller.ts';
import { OpeningController } from '../../state/opening-controller.ts';
import { ZoomController } from '../../state/zoom-controller.ts';
import { readyAnswer } from '../../state/ready-answers.ts';
import { TimelineController } from '../../state/timeline-controller.ts';
import { pageNoteWords } from '../../words/page-notes.ts';
import { partNames } from '../../words/stage-names.ts';
import { spokenRound } from '../../words/spoken.ts';
import { Actions, type Action } from './actions.ts';
import { BelowController } from './below-controller.ts';
import { controls, isMoreOpen, moreButton } from './controls/controls.ts';
import { costBars, costBox } from './cost-box.ts';
import { keysOfPage } from './play-keys.ts';
import { factsOf, type EveryPerson, type PlayModel, type PlayView } from './play-model.ts';
import { playbar } from './playbar.ts';
import { setupLine } from './setup-line.ts';
import { StageView } from './stage-view.ts';
import { stage, switches } from './stage.ts';
import { verdict } from './verdict.ts';
import { worldSwitch } from './world-switch.ts';

/** What the page opens with: its story, unless the address says what to show. */
function opensWith({ hash }: Pick<Location, 'hash'>): 'story' | 'link' {
  return /^#?$/u.test(hash) ? 'story' : 'link';
}

/** The page on which a message is passed on: one scenario, its answer, and time. */
export class PlayPage extends PageElement<Action> {
  /** Whether there is room for the two bars of cost alone. */
  readonly #narrow = new MediaController(this, '(max-width: 37.5em)');
  /** Whether the bar has room for play, rounds and "Roll again" alone. */
  readonly #slim = new MediaController(this, '(max-width: 75em)');
  readonly #timeline = new TimelineController(
    this,
    () => this.settings.nothingMoves,
    () => this.settings.now.speed,
  );
  readonly #simulation = new SimulationController(this, (result, done) => this.#answered(result, done), readyAnswer);
  readonly #history = new HistoryController(this, (arrival) => this.#arrived(arrival));
  readonly #zoom = new ZoomController(this, () => this.settings.nothingMoves);
  readonly #ghost = new GhostController();
  readonly #redrawn = new RedrawnController();
  readonly #opening = new OpeningController(this, this.#timeline);
  readonly #look = new StageView(this.#timeline, this.#zoom, this.#opening);
  protected override readonly act: (action: Action) => void = new Actions({
    history: this.#history,
    simulation: this.#simulation,
    timeline: this.#timeline,
    zoom: this.#zoom,
    ghost: this.#ghost,
    opening: this.#opening,
    redrawn: this.#redrawn,
  }).act;
  /** Whether the page is still to be opened: with the story, unless its address says what to show. */
  #toOpen: 'story' | 'link' | null = opensWith(location);

  #everyPerson: EveryPerson | null = null;
  readonly #below = new BelowController(this, () => {
    this.#history.say(pageNoteWords.chartsNotLoaded);
  });

  protected override get keys(): readonly PageKey<Action>[] {
    return keysOfPage(this.#history.scenario.level === 'network');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#opening.onFrame(() => this.#markOpening());
    this.#run();
  }

  protected override updated(): void {
    this.#markOpening();
  }

  /** For the style sheet: what the opening shows, and how far the button of the next step has come. */
  #markOpening(): void {
    const main = this.querySelector('main');
    const { frame } = this.#opening;
    if (main === null) return;
    // On the line of the button alone: what changes on the whole page has every style of it computed anew, each frame.
    const line = main.querySelector<HTMLElement>('.badge-line');
    const twist = String(frame?.twist ?? 1);
    if (line !== null && line.style.opacity !== twist) line.style.opacity = twist;
    if (frame === null) delete main.dataset['opening'];
    else if (main.dataset['opening'] !== frame.sentence) main.dataset['opening'] = frame.sentence;
  }

  /** The opening is of the scenario with which the page was opened; a link that is followed here shows what a new tab does. */
  #arrived(arrival: Arrival): void {
    if (arrival !== 'changed') {
      this.#opening.leave();
      this.#toOpen = arrival === 'followed' ? opensWith(location) : null;
    }
    if (arrival === 'followed') {
      this.#zoom.reset();
      this.#timeline.forget();
    }
    this.#run();
  }

  /** Asks for the answer to the scenario; time stops, until it is there. */
  #run(): void {
    const { scenario, view } = this.#history;
    this.#timeline.stop();
    this.#simulation.run(scenario, view.run);
    if (scenario.level === 'network') {
      this.#loadEveryPerson().catch(() => {
        this.#history.say(pageNoteWords.peopleNotLoaded);
      });
    }
  }

  #answered(result: ShownResult, done: boolean): void {
    const { voice, round } = this.#history.view;
    this.#timeline.show(result, round, done, voice === 'run' ? this.answer.run : null);
    const tellsStory = this.#toOpen === 'story' && !this.settings.nothingMoves;
    this.#toOpen = null;
    if (tellsStory) this.#opening.start(this.#timeline.rest, () => this.#loadRest());
    else if (done && this.#opening.frame === null) this.#loadRest();
  }

  /** What draws every person; the page opens without it, and fetches it when it has nothing else to do. */
  async #loadEveryPerson(): Promise<void> {
    if (this.#everyPerson !== null) return;
    this.#everyPerson = await import('./every-person.ts');
    this.requestUpdate();
  }

  /** Loads what the reader may want next: without a connection later it is there, without one now it is asked for again. */
  #loadRest(): void {
    this.#loadEveryPerson().catch(() => {});
    this.#simulation.load();
  }

  protected override get answer(): Answer {
    return this.#simulation.answer;
  }

  /** The scenario at hand, as the address has it. */
  protected override carried(): string {
    return location.hash;
  }

  protected override tools(): TemplateResult {
    return html`<button class="bar" @click=${this.#showGallery}>Examples</button>`;
  }

  readonly #showGallery = (): void => {
    void this.dialog.open(async () => {
      const { galleryDialog } = await this.#below.load();
      return () =>
        galleryDialog({ scenario: this.#history.scenario, act: this.act }, () => {
          this.dialog.close();
        });
    });
  };

  /** How it is looked at, with the run that is shown. */
  get #view(): PlayView {
    const { view } = this.#history;
    const { run, traced, shownRun } = this.answer;
    return { ...view, run: run !== null || traced !== null ? shownRun : (view.run ?? 0) };
  }

  protected override spoken(): string {
    const facts = factsOf({ answer: this.answer, time: this.#timeline, view: this.#view });
    return facts === null ? '' : spokenRound(facts);
  }

  protected override main(): TemplateResult {
    const { scenario, notes } = this.#history;
    const below = this.#below.parts;
    const model: PlayModel = {
      scenario,
      view: this.#view,
      answer: this.answer,
      time: this.#timeline,
      look: this.#look,
      ghost: this.#ghost.of(scenario),
      redrawn: this.#redrawn.of(scenario),
      canUndo: this.#history.canUndo,
      opening: this.#opening.frame,
      act: this.act,
      everyPerson: this.#everyPerson,
      isNarrow: this.#narrow.holds,
      isBarSlim: this.#slim.holds,
    };
    return html`
      ${worldSwitch(model)} ${setupLine(model)} ${verdict(model)}
      ${pageNotes(notes, (offered) => this.act({ kind: 'setScenario', scenario: offered }))}
      <div class="stage-place">
        <section class="stage" aria-label=${partNames.stage} data-machine tabindex="-1">
          ${stage(model)} ${playbar(model)}
        </section>
        ${below?.sights(model)}
      </div>
      <section class="side" aria-label="Controls">
        ${controls(model)} ${below?.conversationControls(model)} ${model.isNarrow ? switches(model) : nothing}
        ${costBars(model)} ${costBox(model)} ${moreButton}
      </section>
      <section class="more" id="more" aria-label="More controls" hidden>
        ${isMoreOpen() ? below?.moreControls(model) : nothing}
      </section>
      <section class="charts" aria-label=${partNames.charts}>${below?.charts(model)}</section>
      ${below?.sources(scenario, this.answer.result)}
    `;
  }
}
