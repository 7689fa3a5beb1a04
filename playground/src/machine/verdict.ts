import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { worldOf } from '../state/worlds.ts';
import { besideClaim } from '../words/beside-claim.ts';
import {
  countingLabel,
  failedVerdict,
  loadingVerdict,
  tryAgainLabel,
  verdictOf,
  type PageVerdict,
} from '../words/verdict.ts';
import { openingAnswer, openingQuestion } from '../words/opening-words.ts';
import { breakWell } from '../words/line-breaks.ts';
import { verdictWithoutFile } from '../words/own-data-name.ts';
import { sentence, textOf } from '../words/sentence-parts.ts';
import { factsOf, type PlayModel } from './play-model.ts';

/**
 * The verdict, and the small line below it.
 * @param smallAt - The step of which the small line is.
 */
function verdictOfPage(model: PlayModel, smallAt: number): PageVerdict {
  const { answer, isNarrow, missingFile, opening, scenario, view } = model;
  const { failure, problem, result } = answer;
  if (opening?.sentence === 'question') return { parts: openingQuestion(scenario), below: [] };
  if (missingFile !== null) return { parts: sentence`${verdictWithoutFile(missingFile.name)}`, below: [] };
  if (failure !== null) return failedVerdict(failure, problem ?? '');
  const said = factsOf(model);
  if (result === null || said === null) return loadingVerdict();
  const facts = { ...said, isNarrow };
  const { below: sure } = verdictOf({ ...facts, round: smallAt });
  // What the claim said is beside what was measured, once that is counted.
  const isMeasured = worldOf(scenario, view) === 'measured' && answer.progress !== 'counting';
  const beside = isMeasured ? besideClaim(result) : null;
  const below = beside === null ? sure : [beside, ...sure];
  const parts = opening === null ? verdictOf(facts).parts : openingAnswer(result);
  return { parts, below };
}

/** The result in a sentence or two; below it the range, R, and how many runs beat the broadcast, or why there is none. */
export function verdict(model: PlayModel): TemplateResult {
  const { time } = model;
  // The small line does not jump while time runs, and speaks of no other round than the sentence: it is that of the end.
  const { parts, below } = verdictOfPage(model, time.playing ? time.last : time.round);
  // Another sentence takes the place of the one before: its words are not those of the other, moved.
  const headline = keyed(textOf(parts), html`<ripple-headline .parts=${breakWell(parts)}></ripple-headline>`);
  // Unseen while time runs, the line of the rest keeps the room that it takes.
  const atRest = time.playing ? verdictOfPage(model, time.rest).below : null;
  const kept = atRest === null ? nothing : html`<span class="pieces kept" aria-hidden="true">${pieces(atRest)}</span>`;
  const { failure } = model.answer;
  if (failure !== null && failure !== 'refused') {
    return html`
      <div class="verdict">
        ${headline}
        <p class="again">
          ${below} <button @click=${() => model.act({ kind: 'tryAgain' })}>${tryAgainLabel()}</button>
        </p>
      </div>
      <p class="sure"></p>
    `;
  }
  return html`
    <div class="verdict">${headline}</div>
    <p class="sure" data-counting=${countingLabel()}>${[kept, html`<span class="pieces">${pieces(below)}</span>`]}</p>
  `;
}

function pieces(texts: readonly string[]): readonly TemplateResult[] {
  return texts.map((piece) => html`<span>${piece}</span>`);
}
