import { html, nothing, type TemplateResult } from 'lit';
import type { CompleteScenario } from 'ripplecast/scenario';
import type { PageNote } from './page-note.ts';

/** What the reader should know about what is shown, each with the press that changes it where there is one. */
export function pageNotes(
  notes: readonly PageNote[],
  setScenario: (scenario: CompleteScenario) => void,
): TemplateResult | typeof nothing {
  if (notes.length === 0) return nothing;
  return html`
    <ul class="notes" role="status">
      ${notes.map(
        ({ text, offer }) =>
          html`<li>
            ${text}
            ${
              offer === null
                ? nothing
                : html`<button class="small" @click=${() => setScenario(offer.scenario)}>${offer.label}</button>`
            }
          </li>`,
      )}
    </ul>
  `;
}
