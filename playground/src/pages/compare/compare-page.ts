import { html, type TemplateResult } from 'lit';
import { PageElement } from '../../shell/page-element.ts';
import { sectionWords } from '../../words/section-words.ts';

/** The section that plays two to four plans beside one another. */
export class ComparePage extends PageElement {
  protected override main(): TemplateResult {
    const { title, says } = sectionWords('compare');
    return html`
      <h1>${title}</h1>
      <p>${says}</p>
    `;
  }
}
