import { html, type TemplateResult } from 'lit';
import { failedVerdict, loadingVerdict, verdictOf, type PageVerdict } from '../../words/verdict.ts';
import type { PlayModel } from './play-model.ts';

function verdictOfPage({ answer, time, view }: PlayModel): PageVerdict {
  const { problem, result, runs, run: single } = answer;
  if (problem !== null) return failedVerdict(problem);
  if (result === null) return loadingVerdict();
  return verdictOf({ result, round: time.round, runs, voice: view.voice, run: view.run, single });
}

/** The result in a sentence or two; below it the range, R, and how many runs beat the broadcast, or why there is none. */
export function verdict(model: PlayModel): TemplateResult {
  const { parts, below } = verdictOfPage(model);
  return html`
    <div class="verdict"><ripple-headline .parts=${parts}></ripple-headline></div>
    <p class="sure">${below.map((piece) => html`<span>${piece}</span>`)}</p>
  `;
}
