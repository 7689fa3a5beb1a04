import { axisOfResult, hasClock } from '@ripplecast/elements';
import { html, type TemplateResult } from 'lit';
import { eachFrame } from '../figures/each-frame.ts';
import { withPick } from '../state/asked-people.ts';
import { seedOf } from '../state/own-ids.ts';
import { besideAverage, peopleHeadings } from '../words/people-headings.ts';
import { personNames } from '../words/person-names.ts';
import { runName } from '../words/run-name.ts';
import type { PlayModel } from './play-model.ts';
import { ringsPanel } from './rings-panel.ts';

/** One run among people who are all drawn: at their places beside the same people with a tower, on rings, or in a list. */
export function peopleStage(model: PlayModel): TemplateResult {
  return model.view.people === 'stage' ? places(model) : ringsPanel(model);
}

interface Tie {
  readonly a: number;
  readonly b: number;
}

function places(model: PlayModel): TemplateResult {
  const { answer, time, act } = model;
  const { result, traced } = answer;
  const world = traced?.world ?? null;
  const names = personNames(model.scenario, world?.graph.people ?? Infinity);
  const hours = result !== null && hasClock(result) ? axisOfResult(result).hours : null;
  const position = (): number => time.position;
  return html`
    <ripple-people
      arm="broadcast"
      heading=${peopleHeadings().broadcast}
      .graph=${world?.graph ?? null}
      .groups=${world?.groups ?? null}
      .names=${names}
      .hours=${hours}
      .position=${eachFrame(time, position)}
    ></ripple-people>
    <ripple-people
      arm="shared"
      tool=${model.view.asked === null ? 'begin' : 'pick'}
      .marks=${model.everyPerson?.asked.marksOf(model) ?? []}
      .heading=${`${peopleHeadings().shared}\n${whatRun(model)}`}
      .trace=${traced?.trace ?? null}
      .exposures=${traced?.exposures ?? null}
      .graph=${world?.graph ?? null}
      .groups=${world?.groups ?? null}
      .names=${names}
      .hours=${hours}
      .rounds=${hours === null ? time.last : 0}
      .position=${eachFrame(time, position)}
      @keydown=${backToBar}
      @ripple-begin=${({ detail }: CustomEvent<{ person: number }>) => act({ kind: 'beginWith', people: [seedOf(model.scenario, detail.person)] })}
      @ripple-pick=${({ detail }: CustomEvent<{ person: number }>) => pick(model, detail.person)}
      @ripple-cut=${({ detail }: CustomEvent<Tie>) => act({ kind: 'cutTie', a: detail.a, b: detail.b })}
      @ripple-tie=${({ detail }: CustomEvent<Tie>) => act({ kind: 'addTie', a: detail.a, b: detail.b })}
    ></ripple-people>
  `;
}

/** Somebody is picked, or taken back. */
function pick({ view: { asked }, act }: PlayModel, person: number): void {
  if (asked !== null) act({ kind: 'look', view: { asked: withPick(asked, person) } });
}

/** What run is drawn: by the average where the page speaks of that, else whether it took off, once its end is shown. */
function whatRun({ answer, time, view }: PlayModel): string {
  const { result, run, runs, takesOff, traced } = answer;
  if (traced === null || result === null) return '\u00a0';
  const { universe: people } = traced.trace;
  if (view.voice === 'average') return besideAverage(view.run, result.cascade.reach.mean, people);
  const isOver = !time.playing && time.position >= time.rest;
  const reached = isOver ? (run?.reach.at(-1) ?? null) : null;
  return runName({ run: view.run, reached, people }, runs, takesOff);
}

/** Escape leads from the people back to the machine around them, whose keys are those of the bar. */
export function backToBar({ key, currentTarget }: KeyboardEvent): void {
  if (key !== 'Escape') return;
  (currentTarget as HTMLElement).closest<HTMLElement>('.stage')?.focus();
}
