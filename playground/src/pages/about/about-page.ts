import { html, type TemplateResult } from 'lit';
import { PageElement } from '../../shell/page-element.ts';
import { sectionWords } from '../../words/section-words.ts';

/** The section on words, sources, assumptions and accessibility. */
export class AboutPage extends PageElement {
  /** The scenario with which it was opened, for the way back. */
  readonly #carried = location.hash.startsWith('#v=') ? location.hash : '';

  protected override carried(): string {
    return this.#carried;
  }

  protected override main(): TemplateResult {
    const { title, says } = sectionWords('about');
    return html`
      <h1>${title}</h1>
      <p>${says}</p>
    `;
  }
}
