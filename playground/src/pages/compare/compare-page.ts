import { html, nothing, type TemplateResult } from 'lit';
import { universeOf } from 'ripplecast/scenario';
import { defaultViewOf } from '../../link/view-state.ts';
import { formatHash } from '../../link/link-state.ts';
import { PlansHistory } from '../../link/plans-history.ts';
import { MAX_PINS } from '../../link/plans-link.ts';
import { LateController } from '../../shell/late-controller.ts';
import type { PageKey } from '../../shell/page-key.ts';
import { PageElement, type PageAnswer } from '../../shell/page-element.ts';
import { PlansController } from '../../simulation/plans-controller.ts';
import { filmsOf, type PlanFilms } from '../../state/plan-films.ts';
import { PlansTimeline } from '../../state/plans-timeline.ts';
import type { Takeable } from '../../take-along/takeable.ts';
import { pageNoteWords } from '../../words/page-notes.ts';
import { planLetter } from '../../words/plan-notes.ts';
import { compareWords } from '../../words/compare-words.ts';
import { sectionWords } from '../../words/section-words.ts';
import { compareKeys } from './compare-keys.ts';
import type { CompareAction, CompareModel } from './compare-model.ts';
import { differenceSentences } from './difference-sentences.ts';
import { planCards } from './plan-cards.ts';
import { plansStage, spokenMoment } from './plans-stage.ts';

/** The section that plays two to four plans on one grid and one playhead, with the same luck, and says how they differ. */
export class ComparePage extends PageElement<CompareAction> {
  readonly #history = new PlansHistory(this, () => this.#compare());
  readonly #plans = new PlansController(this);
  readonly #time = new PlansTimeline(
    this,
    () => this.settings.nothingMoves,
    () => this.settings.now.speed,
  );
  /** Films of what is shown, kept so that a picture sees that nothing changed. */
  #films: { readonly of: readonly unknown[]; readonly films: PlanFilms } | null = null;
  readonly #below = new LateController(
    this,
    () => import('./below.ts'),
    () => this.#history.say(pageNoteWords.chartsNotLoaded()),
  );
  /** Whether the next run is to be played once it is there. */
  #toReplay = false;

  protected override readonly act = (action: CompareAction): void => {
    const history = this.#history;
    const time = this.#time;
    const { plans, view } = history;
    switch (action.kind) {
      case 'playOrPause':
        return history.look({ moment: time.playOrPause() });
      case 'seek':
        return history.look({ moment: time.seek(action.position) });
      case 'step':
        return history.look({ moment: time.step(action.by) });
      case 'replay':
        history.look({ moment: null });
        return time.replay();
      case 'rollAgain':
        return this.#rollAgain();
      case 'showRun':
        this.#toReplay = false;
        return history.look({ run: action.run, moment: null });
      case 'pin':
        return history.look({
          pins: [...view.pins.filter((run) => run !== action.run), action.run]
            .toSorted((a, b) => a - b)
            .slice(-MAX_PINS),
        });
      case 'unpin':
        return history.look({ pins: view.pins.filter((run) => run !== action.run) });
      case 'setPeople':
        history.look({ people: action.people });
        return this.#compare();
      case 'setPlan':
        return history.change(plans.with(action.at, action.plan), action.dragging);
      case 'rename':
        return history.rename(action.at, action.name);
      case 'addPlan':
        return history.change([...plans, action.plan]);
      case 'removePlan':
        return history.change(plans.filter((_, at) => at !== action.at));
      case 'undo':
        return history.undo();
      case 'tryAgain':
        return this.#plans.tryAgain();
    }
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.#compare();
  }

  #compare(): void {
    const { plans, view } = this.#history;
    this.#plans.compare({
      plans: plans.map((plan, at) => ({ name: plan.name ?? planLetter(at), scenario: plan.scenario })),
      people: view.people,
    });
  }

  #rollAgain(): void {
    const { document } = this.#plans.answer;
    if (document?.runs == null) return;
    const next = ((this.#history.view.run ?? -1) + 1) % document.runs;
    this.#toReplay = true;
    this.#history.look({ run: next, moment: null });
  }

  /** The run that can be shown by now; null for the average. */
  get #shownRun(): number | null {
    const { run } = this.#history.view;
    return run !== null && this.#plans.answer.shown.has(run) ? run : null;
  }

  #filmsNow(): PlanFilms | null {
    const { document, shown } = this.#plans.answer;
    if (document === null) return null;
    const run = this.#shownRun;
    const of = [document, run];
    if (this.#films === null || of.some((each, i) => each !== this.#films?.of[i])) {
      const results = document.plans.map(({ result }) => result);
      this.#films = { of, films: filmsOf(results, run === null ? null : (shown.get(run) ?? null)) };
    }
    return this.#films.films;
  }

  protected override willUpdate(): void {
    const { answer } = this.#plans;
    const { run, moment } = this.#history.view;
    const runs = answer.document?.runs ?? null;
    if (answer.progress === 'done' && run !== null && runs !== null && run < runs) this.#plans.show(run);
    const films = this.#filmsNow();
    if (films === null) return;
    this.#time.show(films.axis, moment);
    if (this.#toReplay && this.#shownRun === run) {
      this.#toReplay = false;
      this.#time.replay();
    }
  }

  get #model(): CompareModel {
    const { plans, view, hash } = this.#history;
    const { answer } = this.#plans;
    const films = this.#filmsNow();
    // The pictures are those of the answer, until there is one of the plans at hand.
    const counted = answer.document?.plans.map(({ result }) => universeOf(result.provenance));
    return {
      plans,
      view,
      answer,
      films,
      shownRun: this.#shownRun,
      universe: Math.max(1, ...(counted ?? [])),
      time: this.#time,
      hash,
      act: this.act,
    };
  }

  protected override get keys(): readonly PageKey<CompareAction>[] {
    return compareKeys();
  }

  protected override get answer(): PageAnswer {
    const { progress, problem } = this.#plans.answer;
    return { progress, problem };
  }

  /** The first plan, for the sections that have one scenario, with the way back. */
  protected override carried(): string {
    const { plans, hash } = this.#history;
    const scenario = plans[0]?.scenario;
    if (scenario === undefined) return '';
    const comparison = { plans: hash.replace(/^#/u, ''), plan: 0 };
    return formatHash(scenario, { ...defaultViewOf(scenario), comparison });
  }

  protected override takeable(): Takeable | null {
    const panels = (): Element | null => this.querySelector('.plan-panels');
    return this.#below.parts?.takeableOfPlans(this.#model, location.href, panels) ?? null;
  }

  protected override spoken(): string {
    return this.#time.playing ? '' : spokenMoment(this.#model);
  }

  protected override main(): TemplateResult {
    const model = this.#model;
    const below = this.#below.parts;
    const notes = [...this.#history.notes, ...(model.answer.inPage ? [pageNoteWords.countsInPage()] : [])];
    return html`
      <h1 class="visually-hidden">${sectionWords('compare').title}</h1>
      ${differenceSentences(model)}
      ${
        notes.length === 0
          ? nothing
          : html`<ul class="notes" role="status">
              ${notes.map((note) => html`<li>${note}</li>`)}
            </ul>`
      }
      <div class="machine">${plansStage(model)} ${planCards(model)}</div>
      ${below?.planRuns(model)}
      <div class="tables">${below?.plansTable(model)} ${below?.differencesTable(model)}</div>
      ${model.answer.document === null ? nothing : below?.passingField(model)}
      <p class="hint how">${compareWords().how}</p>
    `;
  }
}
