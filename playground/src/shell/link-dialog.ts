import { html, type TemplateResult } from 'lit';
import { linkWords } from '../words/dialog-words.ts';

/** The address in a field, to be copied by hand. */
export function linkDialog(): TemplateResult {
  const words = linkWords();
  return html`
    <h2 id="dialog-title">${words.title}</h2>
    <p class="hint">${words.byHand}</p>
    <input
      class="link"
      type="text"
      readonly
      aria-label=${words.field}
      .value=${location.href}
      @focus=${(event: FocusEvent) => (event.currentTarget as HTMLInputElement).select()}
    />
  `;
}
