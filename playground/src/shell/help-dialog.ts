import { html, nothing, type TemplateResult } from 'lit';
import type { PageKey } from './page-key.ts';
import { helpWords } from '../words/dialog-words.ts';

function keyCap({ shown, arrow }: PageKey<unknown>): TemplateResult {
  if (arrow === undefined) return html`<kbd>${shown}</kbd>`;
  const path = arrow === 'left' ? 'M14 8H2m5-5L2 8l5 5' : 'M2 8h12M9 3l5 5-5 5';
  return html`<kbd
    ><svg class="arrow" viewBox="0 0 16 16" role="img" aria-label=${shown}><path d=${path}></path></svg
  ></kbd>`;
}

/**
 * The list of keys: those that do something now.
 * @param keys - Those of the page that are bound.
 * @param lettersAreOff - Whether keys of a single letter were switched off.
 */
export function helpDialog(keys: readonly PageKey<unknown>[], lettersAreOff: boolean): TemplateResult {
  const words = helpWords();
  return html`
    <h2 id="dialog-title">${words.title}</h2>
    <p class="hint">${words.where}</p>
    <dl>
      ${keys.map(
        (entry) =>
          html`<dt>${keyCap(entry)}</dt>
            <dd>${entry.does}</dd>`,
      )}
    </dl>
    ${lettersAreOff ? html`<p class="hint">${words.lettersOff}</p>` : nothing}
  `;
}
