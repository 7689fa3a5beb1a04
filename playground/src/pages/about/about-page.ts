import { html, type TemplateResult } from 'lit';
import { PageElement, type PageAnswer } from '../../shell/page-element.ts';
import { aboutHeadings, textsLoading, textsNotLoaded } from '../../words/about-words.ts';
import { sectionWords } from '../../words/section-words.ts';
import { sources } from './sources.ts';
import { loadTexts, type Texts } from './texts.ts';

/** The parts of the section, by the ids to which links lead. */
const parts = ['glossary', 'sources', 'assumptions', 'accessibility'] as const;

/** The section on words, sources, assumptions and accessibility. */
export class AboutPage extends PageElement {
  #texts: Texts | 'loading' | 'failed' = 'loading';
  #language: string | null = null;

  protected override get answer(): PageAnswer {
    return { progress: this.#texts === 'loading' ? 'counting' : 'done', problem: null };
  }

  /** Loads the texts in the language that the page has now. */
  protected override willUpdate(): void {
    const { lang } = document.documentElement;
    if (lang !== this.#language) void this.#load(lang);
  }

  async #load(language: string): Promise<void> {
    this.#language = language;
    let texts: Texts | 'failed';
    try {
      texts = await loadTexts(language);
    } catch {
      texts = 'failed';
    }
    if (language !== this.#language) return;
    const isFirst = this.#texts === 'loading';
    this.#texts = texts;
    this.requestUpdate();
    await this.updateComplete;
    // The part that the address names was not there when the browser looked for it.
    if (isFirst) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }

  protected override main(): TemplateResult {
    const { title, says } = sectionWords('about');
    const headings = aboutHeadings();
    return html`
      <h1>${title}</h1>
      <p>${says}</p>
      <nav class="contents" aria-label=${headings.contents}>
        ${parts.map((part) => html`<a href="#${part}">${headings[part]}</a>`)}
      </nav>
      <section id="glossary">${this.#text('glossary')}</section>
      <section id="sources">${sources()}</section>
      <section id="assumptions">${this.#text('assumptions')}</section>
      <section id="accessibility">${this.#text('accessibility')}</section>
    `;
  }

  #text(name: keyof Texts): TemplateResult {
    if (this.#texts === 'loading') return html`<p>${textsLoading()}</p>`;
    if (this.#texts === 'failed') {
      return html`
        <h2>${aboutHeadings()[name]}</h2>
        <p>${textsNotLoaded()}</p>
      `;
    }
    return this.#texts[name];
  }
}
