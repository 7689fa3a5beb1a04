import { html, nothing, type TemplateResult } from 'lit';
import { formatPercent, numbersOf } from '../numbers/format-number.ts';
import type { ElementWords } from '../words/element-words.ts';
import { planningWordsOf } from '../words/planning-words-of.ts';
import type { CurvePoint } from './curve-point.ts';
import type { CurveText } from './ripple-reach-curve.words.ts';

/** The reach curve as a table: a row for each point, that of the chosen schedule marked. */
export function curveTable(
  points: readonly CurvePoint[],
  chosen: number | null,
  { currency, universe, levels }: CurveText,
  allWords: ElementWords,
  locale: string,
): TemplateResult {
  const words = planningWordsOf(allWords).reachCurve;
  const { exact, exactMoney, whole } = numbersOf(locale);
  const share = (reach: number): string =>
    universe === null || universe === 0 ? '' : formatPercent(reach / universe, locale);
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label=${words.table}>
      <table part="table">
        <thead>
          <tr>
            <th scope="col">${words.insertions}</th>
            <th scope="col">${words.cost}</th>
            <th scope="col">${words.peopleColumn}</th>
            ${universe === null ? nothing : html`<th scope="col">${words.shareColumn}</th>`}
            ${levels.map((times) => html`<th scope="col">${words.atLeast(times)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${points.map(({ insertions, cost, kPlusReach }, at) => {
            const [reach = 0] = kPlusReach;
            const isChosen = at === chosen;
            return html`<tr class=${isChosen ? 'current' : ''} aria-current=${isChosen ? 'true' : nothing}>
              <th scope="row">
                ${whole(insertions)}${isChosen ? html` <span class="visually-hidden">${words.chosen}</span>` : nothing}
              </th>
              <td>${exactMoney(cost, currency)}</td>
              <td>${exact(reach)}</td>
              ${universe === null ? nothing : html`<td>${share(reach)}</td>`}
              ${levels.map((times) => html`<td>${exact(kPlusReach[times - 1] ?? 0)}</td>`)}
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
  `;
}
