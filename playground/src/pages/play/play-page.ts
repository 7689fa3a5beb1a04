import { html, nothing, type TemplateResult } from 'lit';
import type { HiddenPart } from '../../state/hidden-parts.ts';
import { HistoryController, type Arrival } from '../../link/history-controller.ts';
import { hasLink, linkParts } from '../../link/late-links.ts';
import type { Action } from '../../machine/actions.ts';
import { Machine } from '../../machine/machine.ts';
import { keysOfPage } from '../../machine/play-keys.ts';
import { factsOf, type PlayModel } from '../../machine/play-model.ts';
import { playbar } from '../../machine/playbar.ts';
import { setupLine } from '../../machine/setup-line.ts';
import { stage } from '../../machine/stage.ts';
import { verdict } from '../../machine/verdict.ts';
import { LateController } from '../../shell/late-controller.ts';
import type { PageKey } from '../../shell/page-key.ts';
import { PageElement } from '../../shell/page-element.ts';
import { pageNotes } from '../../shell/page-notes.ts';
import type { Takeable } from '../../take-along/takeable.ts';
import type { Answer } from '../../simulation/simulation-controller.ts';
import { pageNoteWords } from '../../words/page-notes.ts';
import { isOneRun } from '../../machine/captions.ts';
import { partNames } from '../../words/stage-names.ts';
import { spokenRound } from '../../words/spoken.ts';
import { openAlone } from '../../words/open-alone.ts';
import { askedSettings } from './asked-settings.ts';
import type { SurroundingPage } from './surrounding-page.ts';
import { isMoreOpen } from './more-part.ts';
import { OwnDataController } from './own-data/own-data-controller.ts';
import { worldSwitch } from './world-switch.ts';
import { buttonWords } from '../../words/machine-words.ts';

/** What the page opens with: its story, unless the address says what to show. */
function opensWith(address: Pick<Location, 'hash'>): 'story' | 'link' {
  return hasLink(address) ? 'link' : 'story';
}

/** The page on which a message is passed on: one scenario, its answer, and time. */
export class PlayPage extends PageElement<Action> {
  readonly #history = new HistoryController(this, (arrival) => this.#arrived(arrival), { takesFiles: true });
  readonly #machine = new Machine(this, {
    history: this.#history,
    nothingMoves: () => this.settings.nothingMoves,
    speed: () => this.settings.now.speed,
    answered: (done) => this.#answered(done),
  });
  protected override readonly act: (action: Action) => void = this.#machine.act;
  /** Whether the page is still to be opened: with the story, unless its address says what to show. */
  #toOpen: 'story' | 'link' | null = opensWith(location);
  /** What lies below the first picture. */
  readonly #below = new LateController(
    this,
    () => import('./below.ts'),
    () => this.#history.say(pageNoteWords.controlsNotLoaded()),
  );

  readonly #ownData = new OwnDataController(this, {
    history: this.#history,
    machine: this.#machine,
    dialog: this.dialog,
  });

  protected override get keys(): readonly PageKey<Action>[] {
    return keysOfPage(this.#history.scenario.level === 'network');
  }

  /** Who is spoken to where the page stands in another one; null until that is loaded. */
  #around: SurroundingPage | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#takeLook();
    if (this.isEmbedded && window.parent !== window) void this.#speak();
    this.#machine.opening.onFrame(() => this.#markOpening());
    this.#machine.run();
  }

  protected override get isOpening(): boolean {
    return this.#toOpen !== null || this.#machine.opening.frame !== null;
  }

  protected override updated(): void {
    super.updated();
    this.#markOpening();
    this.#around?.tellFigures();
  }

  /** What the link asks of the whole page. */
  #takeLook(): void {
    const { view } = this.#history;
    const { embed, big } = view;
    const root = document.documentElement;
    root.toggleAttribute('data-embed', embed);
    root.toggleAttribute('data-big', big);
    this.settings.ask(askedSettings(view));
  }

  /** Speaks with the page around this one from now on. */
  async #speak(): Promise<void> {
    const [{ SurroundingPage: Around }, { toldFigures }] = await Promise.all([
      import('./surrounding-page.ts'),
      import('./told-figures.ts'),
    ]);
    this.#around ??= new Around(window.parent, {
      figures: () => {
        const { progress, result } = this.answer;
        return progress === 'done' && result !== null ? toldFigures(result) : null;
      },
      act: (request) => {
        if (request.kind === 'show') this.#history.follow(request.link);
        else if (this.#machine.timeline.playing !== (request.kind === 'play')) this.act({ kind: 'playOrPause' });
      },
    });
  }

  /** For the style sheet: what the opening shows, and how far the button of the next step has come. */
  #markOpening(): void {
    const main = this.querySelector('main');
    const { frame } = this.#machine.opening;
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
    const { opening, zoom, timeline } = this.#machine;
    if (arrival !== 'changed') this.#takeLook();
    if (arrival !== 'changed') {
      opening.leave();
      this.#toOpen = arrival === 'followed' ? opensWith(location) : null;
    }
    if (arrival === 'followed') {
      zoom.reset();
      timeline.forget();
    }
    this.#machine.run();
  }

  #answered(done: boolean): void {
    const { opening, timeline } = this.#machine;
    const tellsStory = this.#toOpen === 'story' && !this.settings.nothingMoves;
    this.#toOpen = null;
    if (tellsStory) opening.start(timeline.rest, () => this.#machine.loadRest());
    else if (done && opening.frame === null) this.#machine.loadRest();
  }

  protected override get answer(): Answer {
    return this.#machine.answer;
  }

  /** The scenario at hand, as the address has it. */
  protected override carried(): string {
    return location.hash;
  }

  protected override takeable(): Takeable | null {
    return this.#below.parts?.takeableOfMachine(this.#machine.model, location.href, this) ?? null;
  }

  protected override get isEmbedded(): boolean {
    return this.#history.view.embed;
  }

  #shows(part: HiddenPart): boolean {
    return !this.#history.view.hide.includes(part);
  }

  protected override tools(): TemplateResult {
    const examples = html`<button class="bar" @click=${this.#showGallery}>${buttonWords().examples}</button>`;
    // For a projector.
    const fullScreen = html`<page-full-screen></page-full-screen>`;
    return html`${this.#shows('tools') ? examples : nothing} ${this.#history.view.big ? fullScreen : nothing}`;
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

  protected override spoken(): string {
    const facts = factsOf(this.#machine.model);
    return facts === null ? '' : spokenRound(facts);
  }

  protected override main(): TemplateResult {
    const { scenario, notes } = this.#history;
    const { model } = this.#machine;
    const below = this.#below.parts;
    return html`
      ${this.#shows('worlds') ? worldSwitch(model) : this.isEmbedded ? below?.kindAlone(model) : nothing}
      ${this.#shows('setup') ? setupLine(model) : nothing} ${verdict(model)}
      ${pageNotes(this.answer.inPage ? [...notes, { text: pageNoteWords.countsInPage(), offer: null }] : notes, (offered) => this.act({ kind: 'setScenario', scenario: offered }))}
      <div class="stage-place">
        <section class="stage" aria-label=${partNames().stage} data-machine tabindex="-1">
          ${stage(model)} ${playbar(model)}
        </section>
        ${below?.sights(model)}
      </div>
      ${this.#side(model)} ${below?.schedule(model)}
      ${
        this.#shows('charts')
          ? html`<section class="charts" aria-label=${partNames().charts}>${below?.charts(model)}</section>`
          : nothing
      }
      ${this.#shows('sources') ? below?.sources(scenario, this.answer.result, isOneRun(model)) : nothing}
      ${this.isEmbedded ? this.#alone() : nothing} ${this.#ownData.target()}
    `;
  }

  /** To the same scenario as a page of its own, with all its parts. */
  #alone(): TemplateResult {
    const { scenario, view } = this.#history;
    const address = linkParts()?.formatHash(scenario, { ...view, embed: false, hide: [] }) ?? '';
    return html`<p class="alone"><a href="./${address}" target="_blank" rel="noopener">${openAlone()}</a></p>`;
  }

  /** The controls beside the machine, and those behind "More"; nothing where the link hides them all. */
  #side(model: PlayModel): TemplateResult | typeof nothing {
    const below = this.#below.parts;
    const { hide } = this.#history.view;
    const hasMore = this.#shows('more');
    const hasTools = model.isNarrow && this.#shows('tools');
    if (!hasMore && !hasTools && hide.includes('sliders') && hide.includes('cost')) return nothing;
    return html`
      <section class="side ${below === null ? 'waits' : ''}" aria-label=${partNames().controls}>
        ${below?.side(model, { hide, isEmbedded: this.isEmbedded, ownData: this.#ownData.line() })}
      </section>
      ${
        hasMore
          ? html`<section class="more" id="more" aria-label=${partNames().more} hidden>
              ${isMoreOpen() ? below?.moreControls(model) : nothing}
            </section>`
          : nothing
      }
    `;
  }
}
