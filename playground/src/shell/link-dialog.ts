import { html, type TemplateResult } from 'lit';
import { dialogWords } from './dialog-words.ts';

const words = dialogWords.link;

/** The address in a field, to be copied by hand. */
export function linkDialog(): TemplateResult {
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
