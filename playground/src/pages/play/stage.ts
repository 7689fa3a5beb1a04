import { formatCount, formatRange, formatWhole, type ColourScheme } from '@ripplecast/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { ResultDocument, CompleteScenario } from 'ripplecast/scenario';
import type { TracedTry, TryReach } from '../../simulation/messages.ts';
import { readValue } from '../../state/scenario-values.ts';
import { buyWords } from '../../words/buy-name.ts';
import { lastRound, roundAt, rowAt } from '../../state/rounds.ts';

/** What the two panels show, and whom they tell. */
export interface StageModel {
  readonly scenario: CompleteScenario;
  readonly result: ResultDocument | null;
  readonly firstTry: TryReach | null;
  /** One try person by person; null on levels that have none, and before it is there. */
  readonly traced: TracedTry | null;
  /** Tries in the result. */
  readonly tries: number;
  readonly oneTry: boolean;
  readonly position: number;
  readonly scheme: ColourScheme;
  /** Draws another try on the same people. */
  readonly anotherTry: () => void;
  /** Whether people are listed instead of drawn. */
  readonly list: boolean;
  readonly setOneTry: (oneTry: boolean) => void;
  readonly setList: (list: boolean) => void;
  /** Shows every person of a small world, or the nation again. */
  readonly setEveryPerson: (everyPerson: boolean) => void;
}

/** One array for each result, so that an element sees a new picture only when there is one. */
const reaches = new WeakMap<ResultDocument, TryReach>();
const nobody: TryReach = [];

/** Cumulative mean reach of the rounds worth showing. */
function meanReach(result: ResultDocument | null): TryReach {
  if (result === null) return nobody;
  let reach = reaches.get(result);
  if (reach === undefined) {
    reach = result.cascade.generations.slice(0, lastRound(result) + 1).map((row) => row.reach);
    reaches.set(result, reach);
  }
  return reach;
}

const atOnce = new Map<number, readonly number[]>();

function broadcastPanel({ scenario, result, position, scheme }: StageModel): TemplateResult | typeof nothing {
  const words = buyWords(scenario);
  if (words === null) return nothing;
  const people = result?.broadcast?.reach ?? 0;
  let reach = atOnce.get(people);
  if (reach === undefined) {
    reach = [people];
    atOnce.set(people, reach);
  }
  const count = people === 0 ? '' : `${formatCount(people)}, all at once`;
  return html`
    <ripple-dots
      arm="broadcast"
      heading=${words.name}
      count=${count}
      label="${words.name} reaches ${formatCount(people)} of ${formatCount(scenario.universe ?? 0)} people, all at once."
      .universe=${scenario.universe ?? 0}
      .reach=${reach}
      .position=${position}
      rng-seed=${scenario.experiment.rngSeed}
      scheme=${scheme}
    ></ripple-dots>
  `;
}

function sharedPanel(model: StageModel): TemplateResult {
  const { scenario, result, position, scheme } = model;
  const words = buyWords(scenario);
  const round = result === null ? 0 : roundAt(position, lastRound(result));
  const single = model.oneTry ? model.firstTry : null;
  const count = position < 0 ? '0' : sharedCount(model, single, round);
  const whose = single === null ? 'Shared' : 'One try';
  return html`
    <ripple-dots
      arm="shared"
      heading="${whose}: round ${round}"
      count=${count}
      label="${whose}: in round ${round} sharing has reached ${count} of ${formatCount(scenario.universe ?? 0)} people."
      .universe=${scenario.universe ?? 0}
      .reach=${single ?? meanReach(result)}
      .position=${position}
      rng-seed=${scenario.experiment.rngSeed}
      .mark=${result?.broadcast?.reach ?? 0}
      mark-label=${words === null ? '' : words.short}
      scheme=${scheme}
    >
      ${model.firstTry === null ? nothing : tryToggle(model)}
    </ripple-dots>
  `;
}

/** The number beside the picture: of one try, or the mean with the range of 9 tries in 10. */
function sharedCount({ result }: StageModel, single: TryReach | null, round: number): string {
  if (result === null) return '';
  if (single !== null) return formatCount(single[Math.min(round, single.length - 1)] ?? 0);
  const row = rowAt(result, round);
  const quantiles = row.reachQuantiles;
  const spread = quantiles !== null && quantiles.p05 !== quantiles.p95;
  return `${formatCount(row.reach)}${spread ? ` (${formatRange(quantiles.p05, quantiles.p95)})` : ''}`;
}

function tryToggle({ oneTry, tries, setOneTry }: StageModel): TemplateResult {
  return html`<button slot="note" class="text" aria-pressed=${oneTry} @click=${() => setOneTry(!oneTry)}>
    ${oneTry ? `Show the mean of ${formatWhole(tries)} tries` : 'Show one try'}
  </button>`;
}

/** One try of a small world, every person drawn. */
function peoplePanel(model: StageModel): TemplateResult {
  const { scenario, traced, position, scheme, list, setList } = model;
  const people = formatWhole(traced?.trace.universe ?? readValue(scenario, 'universe'));
  const last = traced?.trace.generations.at(-1) ?? 0;
  const round = roundAt(position, last);
  const reached = traced === null ? 0 : traced.trace.generations.filter((generation) => generation <= round).length;
  const name = `Try ${formatWhole((traced?.index ?? 0) + 1)}`;
  const count = traced === null ? '' : `${formatWhole(position < 0 ? 0 : reached)} of ${people} people in communities`;
  return html`
    <ripple-rings
      heading="${name}: ${position >= last && traced !== null ? endOfTry(last) : `round ${round}`}"
      count=${count}
      label="${name} on rings round the brand, every person drawn: ${count} reached by round ${round}."
      .cascade=${traced?.trace ?? null}
      .time=${position}
      .rounds=${model.result === null ? 0 : lastRound(model.result)}
      ?table=${list}
      scheme=${scheme}
    >
      <span slot="note" class="pair">
        <button class="text" @click=${model.anotherTry}>Another try</button>
        <button class="text" aria-pressed=${list} @click=${() => setList(!list)}>
          ${list ? 'Draw the people' : 'List the people'}
        </button></span
      >
    </ripple-rings>
  `;
}

function endOfTry(last: number): string {
  return last === 0 ? 'ends in round 0' : `ends after ${last} ${last === 1 ? 'round' : 'rounds'}`;
}

/** What is drawn: a nation as dots, or every person of a small world. */
function viewSwitch({ scenario, setEveryPerson }: StageModel): TemplateResult {
  const everyPerson = scenario.level === 'network';
  return html`
    <div class="views" role="group" aria-label="What is drawn">
      <button class="small" aria-pressed=${!everyPerson} @click=${() => everyPerson && setEveryPerson(false)}>
        Nation
      </button>
      <button class="small" aria-pressed=${everyPerson} @click=${() => !everyPerson && setEveryPerson(true)}>
        Every person
      </button>
    </div>
  `;
}

/** The machine: two panels on one grid, or one where nothing is compared. */
export function stage(model: StageModel): TemplateResult {
  const everyPerson = model.scenario.level === 'network';
  return html`
    <div class="panels ${everyPerson || model.scenario.broadcast === null ? 'single' : ''}">
      ${viewSwitch(model)} ${everyPerson ? peoplePanel(model) : html`${broadcastPanel(model)} ${sharedPanel(model)}`}
    </div>
  `;
}
