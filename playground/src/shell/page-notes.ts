import { html, nothing, type TemplateResult } from 'lit';
import type { CompleteScenario } from 'ripplecast/scenario';

/** Something that the reader should know about what is shown, and what can be done about it with one press. */
export interface PageNote {
  readonly text: string;
  readonly offer: { readonly label: string; readonly scenario: CompleteScenario } | null;
}

/** The notes of a page, above what they speak of. */
export function pageNotes(
  notes: readonly PageNote[],
  take: (scenario: CompleteScenario) => void,
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
                : html`<button class="small" @click=${() => take(offer.scenario)}>${offer.label}</button>`
            }
          </li>`,
      )}
    </ul>
  `;
}
