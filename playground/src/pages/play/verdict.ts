import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { worldOf } from '../../state/worlds.ts';
import { besideClaim } from '../../words/beside-claim.ts';
import { failedVerdict, loadingVerdict, verdictOf, type PageVerdict } from '../../words/verdict.ts';
import { openingAnswer, openingQuestion } from '../../words/opening-words.ts';
import { breakWell } from '../../words/line-breaks.ts';
import { textOf } from '../../words/sentence-parts.ts';
import type { PlayModel } from './play-model.ts';

function verdictOfPage({ answer, isNarrow, opening, scenario, time, view }: PlayModel): PageVerdict {
  const { problem, result, runs, run: single } = answer;
  if (opening?.sentence === 'question') return { parts: openingQuestion(scenario), below: [] };
  if (problem !== null) return failedVerdict(problem);
  if (result === null) return loadingVerdict();
  const saidAt = (round: number): PageVerdict =>
    verdictOf({ result, round, runs, voice: view.voice, run: view.run, single, isNarrow });
  // The small line does not jump while time runs, and speaks of no other round than the sentence: it is that of the end.
  const { below: sure } = saidAt(time.playing ? time.last : time.round);
  // What the claim said is beside what was measured, once that is counted.
  const isMeasured = worldOf(scenario, view) === 'measured' && answer.progress !== 'counting';
  const beside = isMeasured ? besideClaim(result) : null;
  const below = beside === null ? sure : [beside, ...sure];
  const parts = opening === null ? saidAt(time.round).parts : openingAnswer(result);
  return { parts, below };
}

/** The result in a sentence or two; below it the range, R, and how many runs beat the broadcast, or why there is none. */
export function verdict(model: PlayModel): TemplateResult {
  const { parts, below } = verdictOfPage(model);
  // Another sentence takes the place of the one before: its words are not those of the other, moved.
  const headline = keyed(textOf(parts), html`<ripple-headline .parts=${breakWell(parts)}></ripple-headline>`);
  return html`
    <div class="verdict">${headline}</div>
    <p class="sure">${below.map((piece) => html`<span>${piece}</span>`)}</p>
  `;
}
