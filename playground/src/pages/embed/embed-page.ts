import { html, type TemplateResult } from 'lit';
import { PageElement } from '../../shell/page-element.ts';
import { sectionWords } from '../../words/section-words.ts';

/** The section that gives the scenario at hand as code for other pages. */
export class EmbedPage extends PageElement {
  protected override main(): TemplateResult {
    const { title, says } = sectionWords('embed');
    return html`
      <h1>${title}</h1>
      <p>${says}</p>
    `;
  }
}
