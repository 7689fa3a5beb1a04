import { html, nothing, type TemplateResult } from 'lit';
import type { ElementWords } from '../words/element-words.ts';
import { yearWordsOf } from '../words/year-words-of.ts';
import { formatIndex } from './ripple-year-chart.words.ts';
import type { YearLine } from './year-line.ts';

/** The chart as a table: a row for each week, that of the playhead marked. */
export function yearTable(
  lines: readonly YearLine[],
  playhead: number,
  allWords: ElementWords,
  locale: string,
): TemplateResult {
  const words = yearWordsOf(allWords).yearChart;
  const weeks = Math.max(0, ...lines.map(({ values }) => values.length));
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label=${words.table}>
      <table part="table">
        <thead>
          <tr>
            <th scope="col">${words.week}</th>
            ${lines.map(({ name }) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${Array.from({ length: weeks }, (_, week) => {
            const isCurrent = week === playhead;
            return html`<tr class=${isCurrent ? 'current' : ''} aria-current=${isCurrent ? 'true' : nothing}>
              <th scope="row">${week}</th>
              ${lines.map(({ values }) => html`<td>${formatIndex(values[week] ?? 100, locale)}</td>`)}
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
  `;
}
