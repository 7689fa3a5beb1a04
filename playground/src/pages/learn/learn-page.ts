import { html, type TemplateResult } from 'lit';
import { PageElement } from '../../shell/page-element.ts';
import { sectionWords } from '../../words/section-words.ts';

/** The section of lessons. */
export class LearnPage extends PageElement {
  protected override main(): TemplateResult {
    const { title, says } = sectionWords('learn');
    return html`
      <h1>${title}</h1>
      <p>${says}</p>
    `;
  }
}
