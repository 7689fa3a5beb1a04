import { register, RippleFrequencyBars, RippleReachCurve, type NumberChange } from '@ripplecast/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { TooLargeError } from 'ripplecast';
import {
  planReach,
  type Placement,
  type PlacementBroadcast,
  type ReachPlan,
  type Schedule,
} from 'ripplecast/broadcast';
import { askForFile } from '../../../machine/choose-file.ts';
import type { PlayModel } from '../../../machine/play-model.ts';
import {
  ownScheduleOf,
  withAnotherPlacement,
  withInsertions,
  withoutPlacement,
  withPlacement,
  type PlacementChange,
} from '../../../state/own-schedule.ts';
import { readSchedule, scheduleText } from '../../../state/read-schedule.ts';
import {
  curveOrder,
  insertionsOf,
  MOST_INSERTIONS,
  scheduleAmong,
  type ScheduleCurvePoint,
} from '../../../state/schedule-curve.ts';
import { readValue } from '../../../state/scenario-values.ts';
import { buttonWords } from '../../../words/machine-words.ts';
import { pageNumbers } from '../../../words/page-words.ts';
import {
  curveFinding,
  curveNote,
  frequencyFinding,
  leftOutWords,
  modelSentence,
  moreProgrammes,
  oneMore,
  placementParts,
  programmeLabel,
  programmeName,
  removeProgramme,
  scheduleRefusal,
  scheduleSentence,
  scheduleWords,
  sharedViewers,
  timesOnAverage,
} from '../../../words/schedule-words.ts';
import { scheduleTitle } from '../../../words/schedule-title.ts';
import { ScheduleTextField, type TakenText } from './schedule-text-field.ts';
import './schedule.css';

export { ScheduleCurveController } from './schedule-curve-controller.ts';

register({
  'page-schedule-text': ScheduleTextField,
  'ripple-frequency-bars': RippleFrequencyBars,
  'ripple-reach-curve': RippleReachCurve,
});

/** Programmes that are listed; a longer schedule is in its table as a whole. */
const LISTED = 40;
/** Longest name of a programme that can be typed. */
const NAME_LENGTH = 100;

/** What the panel needs of the element that it is in. */
export interface SchedulePlace {
  /** Where the focus goes once the schedule has more or fewer placements. */
  readonly focusNext: (selector: string) => void;
  /** The points of a schedule's curve; those of the schedule before, while a number is being dragged. */
  readonly curveOf: (schedule: PlacementBroadcast, universe: number) => readonly ScheduleCurvePoint[];
}

/** A television schedule of the reader's own: its programmes, whom it reaches by what it costs, and how often they see it. */
export function schedulePanel(model: PlayModel, place: SchedulePlace): TemplateResult | typeof nothing {
  const schedule = ownScheduleOf(model.scenario);
  if (schedule === null) return nothing;
  const words = scheduleWords();
  const universe = readValue(model.scenario, 'universe');
  const plan = planOf(schedule, universe);
  return html`
    <header>
      <h2>${scheduleTitle()}</h2>
      <p class="reach" role="status">${plan === null ? nothing : scheduleSentence(plan)}</p>
    </header>
    ${placements(model, schedule, plan, place)}
    ${plan === null ? html`<p>${words.tooMany}</p>` : answers(model, schedule, plan, place.curveOf(schedule, universe))}
    ${textPart(model)}
  `;
}

const plans = new WeakMap<PlacementBroadcast, { readonly universe: number; readonly plan: ReachPlan | null }>();

/** Whom a schedule reaches; null where that takes too long. The page is drawn more often than its schedule changes. */
function planOf(schedule: PlacementBroadcast, universe: number): ReachPlan | null {
  const known = plans.get(schedule);
  if (known?.universe === universe) return known.plan;
  const plan = insertionsOf(schedule) > MOST_INSERTIONS ? null : planWithin(scheduleAmong(schedule, universe));
  plans.set(schedule, { universe, plan });
  return plan;
}

function planWithin(schedule: Schedule): ReachPlan | null {
  try {
    return planReach(schedule);
  } catch (error) {
    // Too many pairs of programmes that share viewers.
    if (error instanceof TooLargeError) return null;
    throw error;
  }
}

function placements(
  model: PlayModel,
  { placements: bought, duplications: pairs = [] }: PlacementBroadcast,
  plan: ReachPlan | null,
  { focusNext }: SchedulePlace,
): TemplateResult {
  const words = scheduleWords();
  const { scenario, act } = model;
  const add = (): void => {
    focusNext('.placement:last-child .programme');
    act({ kind: 'setScenario', scenario: withAnotherPlacement(scenario) });
  };
  const remove = (at: number): void => {
    focusNext('.add-placement');
    act({ kind: 'setScenario', scenario: withoutPlacement(scenario, at) });
  };
  return html`
    <ol class="placements">
      ${bought.slice(0, LISTED).map((placement, at) => {
        const programme = programmeName(placement, at);
        const marginal = plan?.marginal[at];
        return html`<li class="placement" aria-label=${programme}>
          ${nameField(model, placement, at)} ${figuresLine(model, placement, at)}
          <p class="hint">
            ${marginal === undefined ? nothing : oneMore(marginal.points, readValue(scenario, 'universe'))}
          </p>
          ${
            bought.length === 1
              ? nothing
              : html`<button class="text" aria-label=${removeProgramme(programme)} @click=${() => remove(at)}>
                  ${words.remove}
                </button>`
          }
        </li>`;
      })}
    </ol>
    ${pairs.slice(0, LISTED).map((pair) => html`<p class="hint">${sharedViewers(pair, bought)}</p>`)}
    ${bought.length > LISTED ? html`<p class="hint">${moreProgrammes(bought.length - LISTED)}</p>` : nothing}
    <button class="add-placement" @click=${add}>${words.add}</button>
  `;
}

function nameField({ scenario, act }: PlayModel, placement: Placement, at: number): TemplateResult {
  const rename = ({ currentTarget }: Event): void => {
    const field = currentTarget as HTMLInputElement;
    const name = field.value.trim();
    // The page is drawn while somebody types, and writes the name only where that changed.
    field.value = name;
    act({ kind: 'setScenario', scenario: withPlacement(scenario, at, { name }) });
  };
  return html`<input
    class="programme"
    type="text"
    maxlength=${NAME_LENGTH}
    autocomplete="off"
    aria-label=${programmeLabel(at)}
    placeholder=${programmeName({}, at)}
    .value=${placement.name ?? ''}
    @change=${rename}
  />`;
}

function figuresLine({ scenario, act }: PlayModel, placement: Placement, at: number): TemplateResult {
  const change = ({ detail }: CustomEvent<NumberChange>, dragging: boolean): void => {
    const next: PlacementChange = { [detail.name]: detail.value };
    act({ kind: 'setScenario', scenario: withPlacement(scenario, at, next), dragging });
  };
  return html`<ripple-headline
    plain
    .parts=${placementParts(scenario, placement, at)}
    @ripple-input=${(event: CustomEvent<NumberChange>) => change(event, true)}
    @ripple-change=${(event: CustomEvent<NumberChange>) => change(event, false)}
  ></ripple-headline>`;
}

/** What the schedule delivers and costs, its curve, and how often people see it. */
function answers(
  model: PlayModel,
  schedule: PlacementBroadcast,
  plan: ReachPlan,
  curve: readonly ScheduleCurvePoint[],
): TemplateResult {
  const { scenario, view, act } = model;
  const { currency } = scenario;
  const isFree = plan.cost === 0;
  const chosen = { insertions: insertionsOf(schedule), cost: plan.cost, kPlusReach: plan.kPlusReach };
  const choose = ({ detail }: CustomEvent<{ readonly index: number }>): void => {
    const point = curve[detail.index];
    if (point !== undefined) act({ kind: 'setScenario', scenario: withInsertions(scenario, point.shown) });
  };
  return html`
    ${keyFigures(plan, currency)}
    <p class="hint">${modelSentence(plan.model)}</p>
    <div class="schedule-charts">
      <div>
        <ripple-reach-curve
          .points=${curve}
          .chosen=${chosen}
          .universe=${plan.universe}
          .levels=${[plan.effectiveFrequency]}
          axis=${isFree ? 'insertions' : 'cost'}
          currency=${currency}
          finding=${curveFinding(plan, schedule.placements, currency)}
          ?table=${view.table}
          @ripple-choose=${choose}
        >
          <button slot="controls" class="small" aria-pressed=${view.table} @click=${() => act({ kind: 'toggleTable' })}>
            ${buttonWords().table}
          </button>
        </ripple-reach-curve>
        <p class="hint">${curveNote(curveOrder(schedule))}</p>
      </div>
      <ripple-frequency-bars
        .kPlusReach=${plan.kPlusReach.slice(0, Math.max(plan.effectiveFrequency, insertionsOf(schedule)))}
        .universe=${plan.universe}
        .effective=${plan.effectiveFrequency}
        finding=${frequencyFinding(plan)}
      ></ripple-frequency-bars>
    </div>
  `;
}

/** The figures that planners ask for, with their names. */
function keyFigures(plan: ReachPlan, currency: string): TemplateResult {
  const words = scheduleWords();
  const { number, money } = pageNumbers();
  const amount = (value: number | null): string => (value === null ? '–' : money(value, currency));
  const rows: readonly (readonly [name: string, value: string])[] = [
    [words.frequency, timesOnAverage(plan.averageFrequency ?? 0)],
    [words.points, number(plan.grossRatingPoints)],
    [words.cost, amount(plan.cost)],
    [words.perThousand, amount(plan.costPerThousandReached)],
    [words.cpm, amount(plan.cpm)],
    [words.perPoint, amount(plan.costPerPoint)],
    ...(plan.basis === null ? [] : [[words.basis, plan.basis] as const]),
  ];
  return html`<dl class="key-figures">
    ${rows.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** The schedule as CSV, to be copied or to be replaced by another. */
function textPart({ scenario, act }: PlayModel): TemplateResult {
  const words = scheduleWords();
  const take = (text: string): TakenText => {
    const read = readSchedule(text, scenario);
    if ('scenario' in read) {
      act({ kind: 'setScenario', scenario: read.scenario });
      return { isTaken: true, note: read.leftOut.length === 0 ? '' : leftOutWords(read.leftOut) };
    }
    const { refusal } = read;
    const detail = refusal.reason === 'malformed' ? refusal.message : '';
    return { isTaken: false, problem: scheduleRefusal(refusal, scenario), detail };
  };
  return html`
    <details class="schedule-table">
      <summary>${words.asTable}</summary>
      <page-schedule-text
        label=${words.table}
        hint=${words.tableHint}
        button=${words.use}
        value=${scheduleText(scenario)}
        .take=${take}
      >
      </page-schedule-text>
      <button class="text" @click=${askForFile}>${words.file}</button>
    </details>
  `;
}
