import { html, type TemplateResult } from 'lit';
import { aboutHeadings, buysNote, sourceColumns, sourceTableNames, sourcesLead } from '../../words/about-words.ts';
import { buyRows, exampleFigures, measuredRows, type SourceRow } from '../../words/source-rows.ts';

/** Every figure of the world with its source: what was measured, the spots, the examples. */
export function sources(): TemplateResult {
  const columns = sourceColumns();
  const names = sourceTableNames();
  return html`
    <h2>${aboutHeadings().sources}</h2>
    <p>${sourcesLead()}</p>
    <h3>${names.measured}</h3>
    ${sourceTable(names.measured, [columns.figure, columns.value, columns.source], measuredRows())}
    <h3>${names.examples}</h3>
    ${exampleFigures().map(
      ({ title, sentences }) => html`
        <details>
          <summary>${title}</summary>
          <ul>
            ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
          </ul>
        </details>
      `,
    )}
    <h3>${names.buys}</h3>
    <p class="hint">${buysNote()}</p>
    ${sourceTable(names.buys, [columns.programme, columns.viewers, columns.price, columns.source], buyRows())}
  `;
}

/** A table that scrolls by itself where the window is narrow, also by keyboard. */
function sourceTable(name: string, columns: readonly string[], rows: readonly SourceRow[]): TemplateResult {
  return html`
    <div class="wide-table" role="region" aria-label=${name} tabindex="0">
      <table>
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([heading, ...cells]) =>
              html`<tr>
                <th scope="row">${heading}</th>
                ${cells.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `;
}
