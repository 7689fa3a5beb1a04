import { html, type TemplateResult } from 'lit';
import { formatWhole } from '../numbers/format-number.ts';
import type { RingsWords } from '../words/rings-words.ts';
import type { RingFacts } from './ring-facts.ts';

/** Rows on one page. */
const ROWS = 100;

/** The people of a cascade as a list. */
export interface RingListModel {
  /** Shape [people]: indices of those reached by now, in the order of the cascade. */
  readonly reached: Uint32Array;
  /** What everybody else is called, who has not heard it by now. */
  readonly others: readonly string[];
  /** Whether people begin it themselves, and not the brand. */
  readonly begins: boolean;
  /** Page that is shown, from 0. */
  readonly page: number;
  readonly factsOf: (index: number) => RingFacts;
  readonly turnTo: (page: number) => void;
  readonly words: RingsWords;
  readonly locale: string;
}

/** Last page of so many people, from 0. */
export function lastPage(people: number): number {
  return Math.max(0, Math.ceil(people / ROWS) - 1);
}

/** A table of people with the facts that the drawing shows, page by page. */
export function ringList(model: RingListModel): TemplateResult {
  const { reached, others, page, turnTo, words, locale } = model;
  const all = reached.length + others.length;
  const first = page * ROWS;
  const rows = reached.subarray(first, first + ROWS);
  const start = Math.max(0, first - reached.length);
  const rest = others.slice(start, start + ROWS - rows.length);
  const range = {
    first: formatWhole(first + 1, locale),
    last: formatWhole(first + rows.length + rest.length, locale),
    all: formatWhole(all, locale),
  };
  return html`
    <div class="list">
      <div class="scroll" tabindex="0" role="region" aria-label=${words.table}>
        <table part="table">
          <thead>
            <tr>
              <th scope="col">${words.personColumn}</th>
              <th scope="col">${words.roundColumn}</th>
              <th scope="col">${words.shownByColumn}</th>
              <th scope="col">${words.exposuresColumn}</th>
              <th scope="col">${words.passedColumn}</th>
              <th scope="col">${words.shownToColumn}</th>
            </tr>
          </thead>
          <tbody>
            ${Array.from(rows, (index) => row(model.factsOf(index), model))} ${rest.map((name) => emptyRow(name))}
          </tbody>
        </table>
      </div>
      <div class="pages">
        <button ?disabled=${page === 0} @click=${() => turnTo(page - 1)}>${words.previous}</button>
        <button ?disabled=${page >= lastPage(all)} @click=${() => turnTo(page + 1)}>${words.next}</button>
        <span>${all === 0 ? words.nobodyYet : words.rows(range)}</span>
      </div>
    </div>
  `;
}

function row(
  { name, round, shownBy, isFirst, exposures, sharedIn, shownTo }: RingFacts,
  { begins, words, locale }: RingListModel,
): TemplateResult {
  return html`<tr>
    <th scope="row">${name}</th>
    <td>${round}</td>
    <td>${begins && isFirst ? words.begins : shownBy}</td>
    <td>${exposures === null ? '–' : formatWhole(exposures, locale)}</td>
    <td>${sharedIn === null ? words.no : words.round(sharedIn)}</td>
    <td>${sharedIn === null ? '–' : formatWhole(shownTo, locale)}</td>
  </tr>`;
}

/** Somebody who has not heard it. */
function emptyRow(name: string): TemplateResult {
  return html`<tr class="others">
    <th scope="row">${name}</th>
    <td>–</td>
    <td>–</td>
    <td>–</td>
    <td>–</td>
    <td>–</td>
  </tr>`;
}
