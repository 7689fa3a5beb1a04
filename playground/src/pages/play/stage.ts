import { axisOfResult, english, formatSpan, formatWhole, hasClock, roundAt } from '@ripplecast/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { CascadeTrace } from 'ripplecast/network';
import { broadcastDots, sharedDots } from '../../figures/dots.ts';
import { lastRound } from '../../simulation/rounds.ts';
import { readValue } from '../../state/scenario-values.ts';
import { momentOf } from '../../words/moment.ts';
import { controlWords } from '../../words/value-words.ts';
import type { PlayModel } from './play-model.ts';

function sharedPanel(model: PlayModel): TemplateResult {
  const { run } = model.answer;
  return sharedDots(model, model.view.voice === 'run' ? run : null, run === null ? nothing : voiceToggle(model));
}

function voiceToggle({ view: { voice }, answer: { runs }, act }: PlayModel): TemplateResult {
  const oneRun = voice === 'run';
  return html`<button
    slot="note"
    class="text"
    aria-pressed=${oneRun}
    @click=${() => act({ kind: 'setVoice', voice: oneRun ? 'average' : 'run' })}
  >
    ${oneRun ? `Show the mean of ${formatWhole(runs.counted)} runs` : 'Show one run'}
  </button>`;
}

/** One run of a small world, every person drawn. */
function peoplePanel({ scenario, view: { people: drawn }, answer, time, act }: PlayModel): TemplateResult {
  const { result, traced } = answer;
  const list = drawn === 'list';
  const { position } = time;
  const people = formatWhole(traced?.trace.universe ?? readValue(scenario, 'universe'));
  const clock = result !== null && hasClock(result) ? axisOfResult(result).hours : null;
  const trace = traced?.trace ?? null;
  const { seen, last } = trace === null ? { seen: [], last: 0 } : timesOf(trace, clock);
  const now = clock === null ? roundAt(position, last) : hoursAt(position, clock);
  const reached = seen.filter((when) => when <= now).length;
  const isOver = traced !== null && (clock === null ? position >= last : now >= last);
  const moment = result === null || clock === null ? `round ${now}` : momentOf(result, time.round).plain;
  const by = clock === null ? `by round ${now}` : moment;
  const name = `Run ${formatWhole((traced?.index ?? 0) + 1)}`;
  const count = traced === null ? '' : `${formatWhole(position < 0 ? 0 : reached)} of ${people} people in communities`;
  return html`
    <ripple-rings
      heading="${name}: ${isOver ? endOfRun(last, clock !== null) : moment}"
      count=${count}
      label="${name} on rings round the brand, every person drawn: ${count} reached ${by}."
      .cascade=${trace}
      .time=${position}
      .hours=${clock}
      .rounds=${result === null || clock !== null ? 0 : lastRound(result)}
      ?table=${list}
    >
      <span slot="note" class="pair">
        <button class="text" @click=${() => act({ kind: 'rollAgain' })}>Another run</button>
        <button
          class="text"
          aria-pressed=${list}
          @click=${() => act({ kind: 'look', view: { people: list ? 'stage' : 'list' } })}
        >
          ${list ? 'Draw the people' : 'List the people'}
        </button></span
      >
    </ripple-rings>
  `;
}

/** Hours at a position on the clock; at its last moment all that is still to come, which is too little to be shown by itself. */
function hoursAt(position: number, clock: readonly number[]): number {
  const step = roundAt(position, clock.length - 1);
  return step === clock.length - 1 ? Infinity : (clock[step] ?? 0);
}

/** When the people of a run saw it first, and when the last of them did: in rounds, or on a clock in hours. */
function timesOf(
  { generations, hours }: CascadeTrace,
  clock: readonly number[] | null,
): { readonly seen: readonly number[]; readonly last: number } {
  const seen = [...(clock === null || hours === undefined ? generations : hours)];
  return { seen, last: seen.reduce((latest, when) => Math.max(latest, when), 0) };
}

function endOfRun(last: number, isClock: boolean): string {
  if (isClock) return `ends after ${formatSpan(last, english)}`;
  return last === 0 ? 'ends in round 0' : `ends after ${last} ${last === 1 ? 'round' : 'rounds'}`;
}

/** What is drawn: a nation as dots, or every person of a small world. */
function viewSwitch({ scenario, act }: PlayModel): TemplateResult {
  const shown = scenario.level === 'network';
  const button = (everyPerson: boolean, name: string): TemplateResult => html`
    <button
      class="small"
      aria-pressed=${everyPerson === shown}
      @click=${() => everyPerson !== shown && act({ kind: 'setEveryPerson', everyPerson })}
    >
      ${name}
    </button>
  `;
  return html`
    <div class="views" role="group" aria-label="What is drawn">
      ${button(false, controlWords.nation)} ${button(true, controlWords.everyPerson)}
    </div>
  `;
}

/** The machine: two panels on one grid, or one where nothing is compared. */
export function stage(model: PlayModel): TemplateResult {
  const everyPerson = model.scenario.level === 'network';
  return html`
    <div class="panels ${everyPerson || model.scenario.broadcast === null ? 'single' : ''}">
      ${viewSwitch(model)} ${everyPerson ? peoplePanel(model) : html`${broadcastDots(model)} ${sharedPanel(model)}`}
    </div>
  `;
}
