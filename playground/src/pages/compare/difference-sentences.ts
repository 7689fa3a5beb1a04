import { html, nothing, type TemplateResult } from 'lit';
import { sentencesOfPair } from '../../words/plan-sentences.ts';
import { compareWords, countedRuns } from '../../words/compare-words.ts';
import { textOf } from '../../words/sentence-parts.ts';
import { failedVerdict, tryAgainLabel } from '../../words/verdict.ts';
import type { CompareModel } from './compare-model.ts';

/** How the plans differ: the second beside the first in large type, how sure that is; below, costs and time and the other pairs. */
export function differenceSentences({ answer, act }: CompareModel): TemplateResult {
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
  // Every plan beside the first; the other pairs are in the table.
  const besideFirst = document.differences.filter((difference) => difference.first === 0);
  const [first, ...others] = besideFirst.map((difference) => sentencesOfPair(document, difference));
  return html`
    <div class="verdict"><p class="difference">${first?.headline}</p></div>
    <p class="sure">${progress === 'done' ? first?.sure[0] : counting}</p>
    <ul class="findings">
      ${[...(first?.sure.slice(1) ?? []), ...(first?.others ?? [])].map((text) => html`<li>${text}</li>`)}
      ${others.map(({ headline, sure }) => html`<li>${headline} <span class="hint">${sure[0] ?? ''}</span></li>`)}
    </ul>
  `;
}
