import { hasClock } from '@ripplecast/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { CompleteScenario } from 'ripplecast/scenario';
import { lastRound, rowAt } from '../simulation/rounds.ts';
import { hasOwnSpot } from '../state/own-spot.ts';
import { readValue } from '../state/scenario-values.ts';
import { startsWithSpot } from '../state/spot-start.ts';
import { borrowedFigures } from '../words/borrowed-figures.ts';
import { buyWords } from '../words/buy-name.ts';
import { ownSpotReaches } from '../words/buy-parts.ts';
import { campaignCaption } from '../words/campaign-caption.ts';
import { splitInShort, splitOf } from '../words/split-sentence.ts';
import { momentOf, roundHint } from '../words/moment.ts';
import { pageNumbers, pageWords } from '../words/page-words.ts';
import { ownSpotLine } from './own-spot-line.ts';
import type { PlayModel } from './play-model.ts';
import { captionWords, endCaption, peopleInCaption, runsCaption, runWords } from '../words/machine-words.ts';

/** Above the picture of the buy: its name, and how many people it reaches; nothing without one. */
export function broadcastCaption(model: PlayModel): TemplateResult | typeof nothing {
  const { scenario, answer, isNarrow, opening, view } = model;
  const words = buyWords(scenario);
  if (words === null) return nothing;
  const [people = 0] = answer.broadcastReach;
  const captions = captionWords();
  const isEdited = hasOwnSpot(scenario) && !isNarrow && !view.hide.includes('cost');
  const isToCome = (opening?.broadcast ?? 0) < 0;
  const reached =
    people === 0 || isToCome
      ? nothing
      : html`${pageNumbers().count(people)}<span class="by"> ${captions.allAtOnce}</span>`;
  return html`
    <div class="caption broadcast">
      <p class="name">${words.heading}${isEdited ? ofOwnSpot(scenario, isToCome ? 0 : people) : nothing}</p>
      ${isEdited ? ownSpotLine(model) : html`<p class="count">${reached}</p>`}
    </div>
  `;
}

/** Beside the name of a spot of the reader's own: different people whom it reaches, where it is shown more than once, else whose figures it has. */
function ofOwnSpot(scenario: CompleteScenario, people: number): TemplateResult | typeof nothing {
  const isShownAgain = people > 0 && readValue(scenario, 'insertions') > 1;
  if (!isShownAgain && borrowedFigures(scenario) !== null) return nothing;
  return html`<span class="end"> · ${isShownAgain ? ownSpotReaches(people) : captionWords().yourFigures}</span>`;
}

/** Above the picture of the sharing: who speaks and when, how many people it has reached, and how many in the end. */
export function sharedCaption(model: PlayModel): TemplateResult {
  const { answer, view, time } = model;
  const { result } = answer;
  const isRun = isOneRun(model);
  const whose = isRun ? runWords(view.run, 0).short : sharedByFriends(model);
  const isSplit = result !== null && !isRun && splitOf(result) !== null;
  if (isSplit) return splitCaption(model, splitInShort(result));
  const moment = result === null ? '' : `, ${momentOf(result, time.round).plain}`;
  return html`
    <div class="caption shared">
      <p class="name" title=${result === null || hasClock(result) ? nothing : roundHint()}>${whose}${moment}</p>
      <p class="count">${result === null ? nothing : sharedCount(model)}</p>
    </div>
  `;
}

function sharedByFriends({ scenario }: PlayModel): TemplateResult {
  const { shared, byFriends } = captionWords();
  const { name, by } = startsWithSpot(scenario) ? campaignCaption() : { name: shared, by: byFriends };
  return html`${name}<span class="by"> ${by}</span>`;
}

/** Above the runs one by one. */
function splitCaption(model: PlayModel, inShort: string | null): TemplateResult {
  return html`
    <div class="caption shared split">
      <p class="name">${sharedByFriends(model)}: ${runsCaption(model.answer.outcomes.length)}</p>
      <p class="count">${inShort}</p>
    </div>
  `;
}

/** Whether the page speaks of one run, and has it. */
export function isOneRun({ answer: { run }, view }: Pick<PlayModel, 'answer' | 'view'>): boolean {
  return view.voice === 'run' && run !== null;
}

/** People whom sharing has reached by a step: on average, or in the run that is shown. */
export function reachOfStep({ answer: { result, run }, view }: PlayModel, step: number): number {
  if (view.voice === 'run' && run !== null) return run.reach[Math.min(step, run.reach.length - 1)] ?? 0;
  if (result === null) return 0;
  // The last rounds, in which hardly anything happens, are not shown; the end is that of all.
  return step >= lastRound(result) ? result.cascade.reach.mean : rowAt(result, step).reach;
}

/** People reached by now: of one run, or the average with the range of 9 runs in 10; at rest also in the end. */
function sharedCount(model: PlayModel): TemplateResult | typeof nothing {
  const { answer, view, time, isNarrow } = model;
  const { result, run } = answer;
  if (result === null) return nothing;
  const reached = reachOfStep(model, time.round);
  if (time.position < 0) return html`${pageWords().people(0)}`;
  const { round, rest, last } = time;
  const single = view.voice === 'run' ? run : null;
  const people = isNarrow ? peopleInCaption(reached) : pageWords().people(reached);
  const now = pageNumbers().count(reached);
  const end = pageNumbers().count(reachOfStep(model, last));
  const ends = single === null ? rowAt(result, round).reachQuantiles : null;
  const isResting = round === rest && !time.playing && now !== end;
  // The line above has the range, and there is no room for both.
  const hasRange = ends !== null && ends.p05 !== ends.p95 && !isResting;
  const range = hasRange ? pageWords().peopleRange(ends.p05, ends.p95) : null;
  return html`${range === null ? people : now}${range === null ? nothing : html`<span class="range"> (${range})</span>`}${
    isResting ? html`<span class="end">${endCaption(end)}</span>` : nothing
  }`;
}
