import { html, nothing, type TemplateResult } from 'lit';
import { countedRuns } from '../../words/counted-runs.ts';
import { textOf } from '../../words/sentence-parts.ts';
import { failedVerdict, tryAgainLabel } from '../../words/verdict.ts';
import { verdictOfYear } from '../../words/year-verdict.ts';
import { yearWords } from '../../words/year-words.ts';
import type { YearModel } from './year-model.ts';

/** What the change of the posts comes to, in large type; below, how sure that is. */
export function yearVerdict({ year, answer, act }: YearModel): TemplateResult {
  const { document, failure, problem, progress, runs } = answer;
  if (failure !== null) {
    const { parts, below } = failedVerdict(failure, problem ?? '');
    return html`<div class="verdict"><p class="difference">${textOf(parts)}</p></div>
      <p class="sure again">
        ${below}
        ${failure === 'refused' ? nothing : html`<button @click=${() => act({ kind: 'tryAgain' })}>${tryAgainLabel()}</button>`}
      </p>`;
  }
  const counting = runs.counted === 0 ? yearWords().loading : countedRuns(runs.counted, runs.wanted);
  if (document === null) {
    return html`<div class="verdict"><p class="difference">${yearWords().loading}</p></div>
      <p class="sure">${progress === 'done' ? '' : counting}</p>`;
  }
  const { headline, sure } = verdictOfYear(document, year.numbers);
  return html`
    <div class="verdict"><p class="difference">${headline}</p></div>
    <p class="sure">${progress === 'done' ? sure : counting}</p>
  `;
}
