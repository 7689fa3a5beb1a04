import { formatSpan, type TimeAxis } from '@ripplecast/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { ResultDocument } from 'ripplecast/scenario';
import { eachFrame } from '../../figures/each-frame.ts';
import type { PagePlan } from '../../state/plans.ts';
import { elementWords } from '../../words/page-words.ts';
import { planLetter } from '../../words/plan-notes.ts';
import {
  afterSpan,
  compareWords,
  countInRun,
  pictureLabel,
  planName,
  roundName,
  runNumber,
  runOf,
  spokenPlans,
} from '../../words/compare-words.ts';
import { splitOf } from '../../words/split-sentence.ts';
import type { CompareModel } from './compare-model.ts';
import { firstOutcomes } from './first-outcomes.ts';
import { peopleInCaption } from '../../words/machine-words.ts';

/** The outline of more than this part of everyone would leave the picture at its sides. */
const FRAME = 0.75;

/** "Round 4", "After 9 hours". */
export function momentName({ hours }: TimeAxis, step: number): string {
  return hours === null ? roundName(step) : afterSpan(formatSpan(hours[step] ?? 0, elementWords()));
}

/** People whom a plan has reached where time stands. */
export function reachedBy({ films, time }: Pick<CompareModel, 'films' | 'time'>, plan: number): number {
  const reach = films?.reach[plan] ?? [];
  return time.position < 0 ? 0 : (reach[Math.min(time.round, reach.length - 1)] ?? 0);
}

/** The pictures on one grid, and the bar below them. */
export function plansStage(model: CompareModel): TemplateResult {
  const { plans, films } = model;
  return html`
    <section class="stage" aria-label=${compareWords().stage} data-machine tabindex="-1">
      <div class="plan-panels" data-count=${plans.length}>${plans.map((_, at) => panel(model, at))}</div>
      ${films?.isMixed === true ? html`<p class="hint">${compareWords().mixed}</p>` : nothing} ${bar(model)}
    </section>
  `;
}

function panel(model: CompareModel, at: number): TemplateResult {
  const { plans, films } = model;
  const plan = plans[at];
  if (plan === undefined) return html``;
  const result = model.answer.document?.plans[at]?.result;
  const isSplit = (each: ResultDocument | undefined): boolean =>
    model.shownRun === null && each !== undefined && splitOf(each) !== null;
  // What a dot is, is said once.
  const saysScale = at === plans.findIndex((_, i) => !isSplit(model.answer.document?.plans[i]?.result));
  return html`
    <div class="plan-panel" ?data-scale=${saysScale}>
      <p class="plan-caption">
        <span class="letter">${planLetter(at)}</span> <span class="plan-name">${planName(plan, at)}</span>
        <span class="count"
          >${films === null ? '' : countInRun(model.shownRun, peopleInCaption(reachedBy(model, at)))}</span
        >
      </p>
      ${isSplit(result) ? outcomesOf(model, at) : dotsOf(model, plan, at)}
    </div>
  `;
}

/** The runs one by one, where their average is none of them. */
function outcomesOf({ answer: { outcomes }, universe, act }: CompareModel, at: number): TemplateResult {
  return html`
    <ripple-outcomes
      class="picture"
      .outcomes=${firstOutcomes(outcomes, at)}
      .universe=${universe}
      @ripple-outcome=${({ detail }: CustomEvent<{ index: number }>) => act({ kind: 'showRun', run: detail.index })}
    ></ripple-outcomes>
  `;
}

function dotsOf(model: CompareModel, plan: PagePlan, at: number): TemplateResult {
  const { plans, films, time, universe } = model;
  const moment = films === null ? '' : momentName(films.axis, time.round);
  const other = plans.length === 2 ? (films?.reach[1 - at]?.at(-1) ?? 0) : 0;
  return html`
    <ripple-dots
      class="picture"
      arm="shared"
      label=${pictureLabel(at, moment, reachedBy(model, at), universe)}
      .universe=${universe}
      .reach=${films?.reach[at] ?? []}
      .criticism=${films?.byCriticism[at] ?? null}
      .hours=${films?.axis.hours ?? null}
      .position=${eachFrame(time, () => time.position)}
      rng-seed=${plan.scenario.experiment.rngSeed}
      .mark=${0}
      .ghost=${other > 0 && other < FRAME * universe ? other : null}
      ghost-label=${plans.length === 2 ? planLetter(1 - at) : ''}
    ></ripple-dots>
  `;
}

function bar(model: CompareModel): TemplateResult {
  const { films, time, answer, view, shownRun, act } = model;
  const runs = answer.document?.runs ?? null;
  const axis = films?.axis ?? { last: 0, hours: null };
  return html`
    <ripple-playbar
      no-speed
      .rounds=${axis.hours === null ? axis.last : null}
      .hours=${axis.hours}
      .position=${eachFrame(time, () => time.position)}
      .playing=${time.playing}
      .canRoll=${runs !== null && runs > 1}
      run-label=${shownRun === null || runs === null ? '' : runOf(shownRun, runs)}
      value-text=${films === null ? '' : spokenMoment(model)}
      @ripple-play=${() => act({ kind: 'playOrPause' })}
      @ripple-seek=${({ detail }: CustomEvent<{ position: number }>) => act({ kind: 'seek', position: detail.position })}
      @ripple-step=${({ detail }: CustomEvent<{ by: number }>) => act({ kind: 'step', by: detail.by })}
      @ripple-replay=${() => act({ kind: 'replay' })}
      @ripple-roll=${() => act({ kind: 'rollAgain' })}
    ></ripple-playbar>
    ${runs === null ? nothing : runSwitch(model, runs, view.pins)}
  `;
}

/** The average, the pinned runs, and any other by its number. */
function runSwitch({ view, act }: CompareModel, runs: number, pins: readonly number[]): TemplateResult {
  const words = compareWords();
  const { run } = view;
  const chosen = run === null || pins.includes(run) ? pins : [...pins, run].toSorted((a, b) => a - b);
  const button = (shown: number | null, name: string): TemplateResult => html`
    <button class="small" aria-pressed=${shown === run} @click=${() => act({ kind: 'showRun', run: shown })}>
      ${name}
    </button>
  `;
  return html`
    <div class="run-switch" role="group" aria-label=${words.what}>
      ${button(null, words.average)} ${chosen.map((each) => button(each, runNumber(each)))}
      ${
        run === null
          ? nothing
          : html`<button class="small pin" @click=${() => act({ kind: pins.includes(run) ? 'unpin' : 'pin', run })}>
              ${pins.includes(run) ? words.unpin : words.pin}
            </button>`
      }
      <label class="run-number"
        >${words.showRun}
        <input
          type="text"
          inputmode="numeric"
          autocomplete="off"
          .value=${run === null ? '' : String(run + 1)}
          @change=${(event: Event) => {
            const field = event.currentTarget as HTMLInputElement;
            const wanted = Number(field.value.replaceAll(/\D/gu, ''));
            if (wanted >= 1 && wanted <= runs) act({ kind: 'showRun', run: wanted - 1 });
            else field.value = run === null ? '' : String(run + 1);
          }}
      /></label>
    </div>
  `;
}

/** What the scrubber says: the moment, and whom each plan has reached. */
export function spokenMoment(model: CompareModel): string {
  const { films, time, plans } = model;
  if (films === null) return '';
  const reached = plans.map((_, at) => reachedBy(model, at));
  return spokenPlans(momentName(films.axis, time.round), reached);
}
