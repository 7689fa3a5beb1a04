import { html, nothing, type TemplateResult } from 'lit';
import { formatPercent, numbersOf } from '../numbers/format-number.ts';
import type { ElementWords } from '../words/element-words.ts';
import { yearWordsOf } from '../words/year-words-of.ts';
import { partOf, type RoleWeeks } from './ripple-role-chart.words.ts';

/** The roles as a table: a row for each week, that of the playhead marked. */
export function roleTable(
  { fans, advocates, critics }: RoleWeeks,
  playhead: number,
  allWords: ElementWords,
  locale: string,
): TemplateResult {
  const words = yearWordsOf(allWords).roleChart;
  const { exact } = numbersOf(locale);
  const cell = (people: number, all: number): string =>
    `${exact(people)} (${formatPercent(partOf(people, all), locale)})`;
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label=${words.table}>
      <table part="table">
        <thead>
          <tr>
            <th scope="col">${words.week}</th>
            <th scope="col">${words.fans}</th>
            <th scope="col">${words.advocates}</th>
            <th scope="col">${words.critics}</th>
          </tr>
        </thead>
        <tbody>
          ${fans.map((all, week) => {
            const isCurrent = week === playhead;
            return html`<tr class=${isCurrent ? 'current' : ''} aria-current=${isCurrent ? 'true' : nothing}>
              <th scope="row">${week}</th>
              <td>${exact(all)}</td>
              <td>${cell(advocates[week] ?? 0, all)}</td>
              <td>${cell(critics[week] ?? 0, all)}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
  `;
}
