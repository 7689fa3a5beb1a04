import { formatWhole, roundAt } from '@ripplecast/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { broadcastDots, sharedDots } from '../../figures/dots.ts';
import { lastRound } from '../../simulation/rounds.ts';
import { readValue } from '../../state/scenario-values.ts';
import { controlWords } from '../../words/value-words.ts';
import type { PlayModel } from './play-model.ts';

function sharedPanel(model: PlayModel): TemplateResult {
  const { firstRun } = model.answer;
  return sharedDots(model, model.view.oneRun ? firstRun : null, firstRun === null ? nothing : runToggle(model));
}

function runToggle({ view: { oneRun }, answer: { runs }, act }: PlayModel): TemplateResult {
  return html`<button
    slot="note"
    class="text"
    aria-pressed=${oneRun}
    @click=${() => act({ kind: 'look', view: { oneRun: !oneRun } })}
  >
    ${oneRun ? `Show the mean of ${formatWhole(runs.counted)} runs` : 'Show one run'}
  </button>`;
}

/** One run of a small world, every person drawn. */
function peoplePanel({ scenario, view: { list }, answer, time, act }: PlayModel): TemplateResult {
  const { result, traced } = answer;
  const { position } = time;
  const people = formatWhole(traced?.trace.universe ?? readValue(scenario, 'universe'));
  const last = traced?.trace.generations.at(-1) ?? 0;
  const round = roundAt(position, last);
  const reached = traced === null ? 0 : traced.trace.generations.filter((generation) => generation <= round).length;
  const name = `Run ${formatWhole((traced?.index ?? 0) + 1)}`;
  const count = traced === null ? '' : `${formatWhole(position < 0 ? 0 : reached)} of ${people} people in communities`;
  return html`
    <ripple-rings
      heading="${name}: ${position >= last && traced !== null ? endOfRun(last) : `round ${round}`}"
      count=${count}
      label="${name} on rings round the brand, every person drawn: ${count} reached by round ${round}."
      .cascade=${traced?.trace ?? null}
      .time=${position}
      .rounds=${result === null ? 0 : lastRound(result)}
      ?table=${list}
    >
      <span slot="note" class="pair">
        <button class="text" @click=${() => act({ kind: 'anotherRun' })}>Another run</button>
        <button class="text" aria-pressed=${list} @click=${() => act({ kind: 'look', view: { list: !list } })}>
          ${list ? 'Draw the people' : 'List the people'}
        </button></span
      >
    </ripple-rings>
  `;
}

function endOfRun(last: number): string {
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
