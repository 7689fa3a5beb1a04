import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { yearFigures, type YearFigures } from '../../state/year-figures.ts';
import { formatHash } from '../../link/link-state.ts';
import { defaultViewOf } from '../../link/view-state.ts';
import { YearHistory } from '../../link/year-history.ts';
import { LateController } from '../../shell/late-controller.ts';
import { yearCosts } from '../../machine/year/year-costs.ts';
import { MediaController } from '../../shell/media-controller.ts';
import { PageElement, type PageAnswer } from '../../shell/page-element.ts';
import type { PageKey } from '../../shell/page-key.ts';
import { YearController } from '../../simulation/year-controller.ts';
import { campaignOf } from '../../state/year.ts';
import { PlansTimeline } from '../../state/plans-timeline.ts';
import type { Takeable } from '../../take-along/takeable.ts';
import { pageLanguage } from '../../words/page-words.ts';
import { pageNoteWords } from '../../words/page-notes.ts';
import { sectionWords } from '../../words/section-words.ts';
import { spokenWeek, yearWords } from '../../words/year-words.ts';
import { yearControls } from './year-controls.ts';
import { yearKeys } from './year-keys.ts';
import type { YearAction, YearModel } from './year-model.ts';
import { yearStage } from './year-stage.ts';
import { yearVerdict } from './year-verdict.ts';

/** The section in which two mixes of posts go on for a year: what the counters say, and what the fans feel. */
export class YearPage extends PageElement<YearAction> {
  readonly #history = new YearHistory(this, () => this.#count());
  readonly #answers = new YearController(this);
  readonly #time = new PlansTimeline(
    this,
    () => this.settings.nothingMoves,
    () => this.settings.now.speed,
  );
  /** Where hints stand below their controls, which are then large enough for a finger. */
  readonly #roomy = new MediaController(this, '(max-width: 57.49em), (pointer: coarse)');
  /** What is drawn of the newest answer, kept so that a picture sees that nothing changed. */
  #figures: {
    readonly of: object;
    readonly figures: YearFigures;
    readonly axis: { last: number; hours: null };
  } | null = null;
  readonly #below = new LateController(
    this,
    () => import('./below.ts'),
    () => this.#history.say(pageNoteWords.chartsNotLoaded()),
  );

  protected override readonly act = (action: YearAction): void => {
    const history = this.#history;
    const time = this.#time;
    switch (action.kind) {
      case 'playOrPause':
        return history.look({ week: time.playOrPause() });
      case 'seek':
        return history.look({ week: time.seek(action.position) });
      case 'step':
        return history.look({ week: time.step(action.by) });
      case 'replay':
        history.look({ week: null });
        return time.replay();
      case 'rollAgain': {
        const { scenario } = history.year;
        const { experiment } = scenario;
        const rngSeed = crypto.randomUUID().slice(0, 8);
        return history.setScenario({ ...scenario, experiment: { ...experiment, rngSeed } }, false);
      }
      case 'toggleTable':
        return history.look({ table: !history.view.table });
      case 'setNumber':
        return history.setNumber(action.name, action.value, action.dragging);
      case 'setScenario':
        return history.setScenario(action.scenario, action.dragging);
      case 'undo':
        return history.undo();
      case 'tryAgain':
        return this.#answers.tryAgain();
    }
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.#count();
  }

  #count(): void {
    this.#answers.run(campaignOf(this.#history.year));
  }

  protected override willUpdate(): void {
    const { document } = this.#answers.answer;
    if (document !== null && document !== this.#figures?.of) {
      const figures = yearFigures(document);
      const last = this.#figures?.figures.weeks === figures.weeks ? this.#figures.axis : null;
      this.#figures = { of: document, figures, axis: last ?? { last: figures.weeks, hours: null } };
    }
    if (this.#figures !== null) this.#time.show(this.#figures.axis, this.#history.view.week);
  }

  get #model(): YearModel {
    const { year, view } = this.#history;
    return {
      year,
      view,
      answer: this.#answers.answer,
      figures: this.#figures?.figures ?? null,
      time: this.#time,
      isCompact: !this.#roomy.holds,
      act: this.act,
    };
  }

  protected override get keys(): readonly PageKey<YearAction>[] {
    return yearKeys();
  }

  protected override get answer(): PageAnswer {
    const { progress, problem } = this.#answers.answer;
    return { progress, problem };
  }

  /** The scenario that each post repeats, for the sections that have one. */
  protected override carried(): string {
    const { scenario } = this.#history.year;
    return formatHash(scenario, defaultViewOf(scenario));
  }

  protected override takeable(): Takeable | null {
    return this.#below.parts?.takeableOfYear(this.#model, location.href, this) ?? null;
  }

  protected override spoken(): string {
    const { figures } = this.#model;
    return this.#time.playing || figures === null ? '' : spokenWeek(figures, this.#time.round);
  }

  protected override main(): TemplateResult {
    const model = this.#model;
    const { answer } = model;
    const below = this.#below.parts;
    const words = yearWords();
    const notes = [...this.#history.notes, ...(answer.inPage ? [pageNoteWords.countsInPage()] : [])];
    // What stays while time runs is not drawn anew with every week.
    const stays = (draw: () => unknown): unknown =>
      guard([model.year, answer, below, model.isCompact, pageLanguage(), model.view.table], draw);
    return html`
      <h1 class="visually-hidden">${sectionWords('year').title}</h1>
      ${stays(() => yearVerdict(model))}
      ${
        notes.length === 0
          ? nothing
          : html`<ul class="notes" role="status">
              ${notes.map((note) => html`<li>${note}</li>`)}
            </ul>`
      }
      <div class="machine">
        ${yearStage(model)}
        <section class="side" aria-label=${words.controls}>
          ${stays(() => yearControls(model))}
          <div class="costs-place">
            ${stays(() => (answer.document === null ? nothing : yearCosts(answer.document)))}
          </div>
        </section>
        <section class="roles" aria-label=${words.roles}>${below?.roleCharts(model)}</section>
      </div>
      <details class="more-of-year">
        <summary>${words.more}</summary>
        <div class="more-controls">${stays(() => below?.moreOfYear(model))}</div>
      </details>
      <div class="tables">
        ${stays(() => [below?.findingsOfYear(model), below?.bandsTable(model), below?.contentsTable(model)])}
      </div>
      <p class="how hint">${words.how}</p>
    `;
  }
}
