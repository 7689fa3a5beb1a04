import { html, type TemplateResult } from 'lit';

/** The address in a field, to be copied by hand. */
export function linkDialog(): TemplateResult {
  return html`
    <h2 id="dialog-title">Link to this page</h2>
    <p class="hint">The browser does not let the page copy it. Select the link and copy it.</p>
    <input
      class="link"
      type="text"
      readonly
      aria-label="Link"
      .value=${location.href}
      @focus=${(event: FocusEvent) => (event.currentTarget as HTMLInputElement).select()}
    />
  `;
}
