import { axisOfResult, formatSpan, hasClock, roundAt } from '@ripplecast/elements';
import { html, type TemplateResult } from 'lit';
import type { CascadeTrace } from 'ripplecast/network';
import { eachFrame } from '../figures/each-frame.ts';
import { readValue } from '../state/scenario-values.ts';
import { momentOf, roundOf } from '../words/moment.ts';
import { endsAfter, endsAtOnce, peopleOf, ringsLabel, runWords } from '../words/machine-words.ts';
import type { PlayModel } from './play-model.ts';
import { elementWords, pageNumbers, pageWords } from '../words/page-words.ts';
import { personNames } from '../words/person-names.ts';

/** One run of a small world, every person drawn. */
export function ringsPanel({ scenario, view: { people: drawn }, answer, time }: PlayModel): TemplateResult {
  const { result, traced } = answer;
  const list = drawn === 'list';
  const { position } = time;
  const people = pageNumbers().whole(traced?.trace.universe ?? readValue(scenario, 'universe'));
  const clock = result !== null && hasClock(result) ? axisOfResult(result).hours : null;
  const trace = traced?.trace ?? null;
  const { seen, last } = trace === null ? { seen: [], last: 0 } : timesOf(trace, clock);
  const now = clock === null ? roundAt(position, last) : hoursAt(position, clock);
  const reached = seen.filter((when) => when <= now).length;
  const isOver = traced !== null && (clock === null ? position >= last : now >= last);
  const moment = result === null || clock === null ? roundOf(now) : momentOf(result, time.round);
  const name = runWords(traced?.index ?? 0, 0).short;
  const count = traced === null ? '' : peopleOf(pageNumbers().whole(position < 0 ? 0 : reached), people);
  return html`
    <ripple-rings
      heading="${name}: ${isOver ? endOfRun(last, clock !== null) : moment.plain}"
      count=${count}
      label=${ringsLabel(name, count, moment.by)}
      .cascade=${trace}
      .names=${trace === null ? null : personNames(scenario, trace.universe)}
      .time=${eachFrame(time, () => time.position)}
      .hours=${clock}
      .rounds=${clock === null ? time.last : 0}
      ?table=${list}
      ?begins=${!('fans' in scenario.message)}
    ></ripple-rings>
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
  if (isClock) return endsAfter(formatSpan(last, elementWords()));
  return last === 0 ? endsAtOnce() : endsAfter(pageWords().rounds(last));
}
