import { html, nothing, type TemplateResult } from 'lit';
import { verdictOfPlans } from '../../words/plans-verdict.ts';
import { compareWords } from '../../words/compare-words.ts';
import { countedRuns } from '../../words/counted-runs.ts';
import { textOf } from '../../words/sentence-parts.ts';
import { failedVerdict, tryAgainLabel } from '../../words/verdict.ts';
import type { CompareModel } from './compare-model.ts';
import { shownRunOf } from './shown-run.ts';

/** How the plans compare, in large type, and how sure that is; below, what else there is to say. */
export function differenceSentences(model: CompareModel): TemplateResult {
  const { answer, act } = model;
  const words = compareWords();
  const { document, failure, problem, progress, runs } = answer;
  if (failure !== null) {
    const { parts, below } = failedVerdict(failure, problem ?? '');
    return html`<div class="verdict"><p class="difference">${textOf(parts)}</p></div>
      <p class="sure again">
        ${below}
        ${failure === 'refused' ? nothing : html`<button @click=${() => act({ kind: 'tryAgain' })}>${tryAgainLabel()}</button>`}
      </p>`;
  }
  const counting =
    progress === 'done' ? '' : runs.counted === 0 ? words.loading : countedRuns(runs.counted, runs.wanted);
  if (document === null) {
    return html`<div class="verdict"><p class="difference">${words.loading}</p></div>
      <p class="sure">${counting}</p>`;
  }
  const { headline, sure, findings } = verdictOfPlans(document, shownRunOf(model));
  return html`
    <div class="verdict"><p class="difference">${headline}</p></div>
    <p class="sure">${progress === 'done' ? sure : counting}</p>
    <ul class="findings">
      ${findings.map((text) => html`<li>${text}</li>`)}
    </ul>
  `;
}
