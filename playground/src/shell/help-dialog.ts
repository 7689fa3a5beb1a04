import { html, type TemplateResult } from 'lit';
import type { PageKey } from './keys-controller.ts';

function keyCap({ shown, arrow }: PageKey<unknown>): TemplateResult {
  if (arrow === undefined) return html`<kbd>${shown}</kbd>`;
  const path = arrow === 'left' ? 'M14 8H2m5-5L2 8l5 5' : 'M2 8h12M9 3l5 5-5 5';
  return html`<kbd
    ><svg class="arrow" viewBox="0 0 16 16" role="img" aria-label=${shown}><path d=${path}></path></svg
  ></kbd>`;
}

/** The list of keys, as a dialog; opened with `showModal`. */
export function helpDialog(keys: readonly PageKey<unknown>[]): TemplateResult {
  return html`
    <dialog id="help" aria-labelledby="help-title">
      <h2 id="help-title">Keys</h2>
      <dl>
        ${keys.map(
          (entry) =>
            html`<dt>${keyCap(entry)}</dt>
              <dd>${entry.does}</dd>`,
        )}
      </dl>
      <form method="dialog"><button>Close</button></form>
    </dialog>
  `;
}
