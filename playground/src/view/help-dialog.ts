import { html, type TemplateResult } from 'lit';
import { pageKeys } from '../state/page-keys.ts';

/** The list of keys, as a dialog; opened with `showModal`. */
export function helpDialog(): TemplateResult {
  return html`
    <dialog id="help" aria-labelledby="help-title">
      <h2 id="help-title">Keys</h2>
      <dl>
        ${pageKeys.map(
          (entry) =>
            html`<dt><kbd>${entry.shown}</kbd></dt>
              <dd>${entry.does}</dd>`,
        )}
      </dl>
      <form method="dialog"><button>Close</button></form>
    </dialog>
  `;
}
