import { html, nothing, type TemplateResult } from 'lit';
import { formatSpan } from '../numbers/format-hours.ts';
import { formatPercent, numbersOf } from '../numbers/format-number.ts';
import type { ElementWords } from '../words/element-words.ts';
import type { ShownReach } from './chart-of-result.ts';

/** What is listed, and how. */
export interface ListedReach extends ShownReach {
  /** Row that is marked. */
  readonly playhead: number;
  /** Whether there is room for short numbers only: "294.7M" instead of "294,650,000". */
  readonly isNarrow: boolean;
}

/** Reach as a table: a row for each round or moment, that of the playhead marked. */
export function reachTable(
  { points, broadcast, broadcastLabel, playhead, isNarrow }: ListedReach,
  allWords: ElementWords,
  locale: string,
): TemplateResult {
  const words = allWords.reachChart;
  const hasClock = points[0]?.hours !== undefined;
  const hasChance = points.some(({ low, high }) => low !== null && high !== null);
  const hasCriticism = points.some(({ byCriticism }) => byCriticism !== undefined);
  const { short, whole } = numbersOf(locale);
  const cell = (value: number | null): string => (value === null ? '–' : (isNarrow ? short : whole)(value));
  const share = (reach: number): string =>
    broadcast === null || broadcast === 0 ? '' : formatPercent(reach / broadcast, locale);
  const head = (text: string): TemplateResult => html`<th scope="col" rowspan=${hasChance ? 2 : 1}>${text}</th>`;
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label=${hasClock ? words.timeTable : words.table}>
      <table part="table">
        <thead>
          <tr>
            ${head(hasClock ? words.timeColumn : words.roundColumn)}
            ${head(hasChance ? words.reachColumn : words.peopleColumn)}
            ${hasChance ? html`<th scope="colgroup" colspan="2" class="over">${words.rangeColumns}</th>` : nothing}
            ${hasCriticism ? head(words.byCriticismColumn) : nothing}
            ${broadcast === null ? nothing : head(words.shareColumn(broadcastLabel))}
          </tr>
          ${
            hasChance
              ? html`<tr>
                  <th scope="col">${words.lowColumn}</th>
                  <th scope="col">${words.highColumn}</th>
                </tr>`
              : nothing
          }
        </thead>
        <tbody>
          ${points.map(
            (point, at) =>
              html`<tr class=${at === playhead ? 'current' : ''} aria-current=${at === playhead ? 'step' : nothing}>
                <th scope="row">
                  ${point.hours === undefined ? point.generation : formatSpan(point.hours, allWords, locale)}${
                    at === playhead ? html` <span class="visually-hidden">${words.current}</span>` : nothing
                  }
                </th>
                <td>${cell(point.reach)}</td>
                ${
                  hasChance
                    ? html`<td>${cell(point.low)}</td>
                        <td>${cell(point.high)}</td>`
                    : nothing
                }
                ${hasCriticism ? html`<td>${cell(point.byCriticism ?? 0)}</td>` : nothing}
                ${broadcast === null ? nothing : html`<td>${share(point.reach)}</td>`}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `;
}
