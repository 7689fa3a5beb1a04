import type { PlaygroundFigures } from '@ripplecast/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { formatHash, parseHash, type LinkReading, type PageState } from '../../link/link-state.ts';
import type { ViewState } from '../../link/view-state.ts';
import { PageElement } from '../../shell/page-element.ts';
import { pageNotes } from '../../shell/page-notes.ts';
import { missingFile } from '../../state/own-files.ts';
import { embedWords, type EmbedWay } from '../../words/embed-words.ts';
import { sectionWords } from '../../words/section-words.ts';
import { codeView, type CodeView } from './code-view.ts';
import { elementCode } from './element-code.ts';
import { elementLink, type Embedded } from './embed-look.ts';
import { embedOptions, type EmbedSide } from './embed-options.ts';
import { frameCode } from './frame-code.ts';
import { npmCode } from './npm-code.ts';

/** How long the button says that the code was copied, in milliseconds. */
const COPIED_MILLISECONDS = 2500;

/** A scenario on a file is embedded too: the frame asks its reader for the file. */
const reading: LinkReading = { takesFiles: true };

/** The section that gives the scenario at hand as code for other pages, beside what it looks like there. */
export class EmbedPage extends PageElement {
  #state: PageState = parseHash(location.hash, reading);
  #width: number | null = null;
  #height: number | null = null;
  #way: EmbedWay = 'frame';
  #copying: CodeView['copying'] = 'not yet';
  #heard: PlaygroundFigures | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#state = this.#withSettings(this.#state);
    window.addEventListener('popstate', this.#returned);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.#returned);
  }

  readonly #returned = (): void => {
    this.#state = this.#withSettings(parseHash(location.hash, reading));
    this.requestUpdate();
  };

  /** Colours and language that were chosen in the settings hold for the embed too, until others are chosen for it. */
  #withSettings(state: PageState): PageState {
    const { view } = state;
    const { theme, language } = this.settings.now;
    return {
      ...state,
      view: {
        ...view,
        theme: view.theme ?? (theme === 'system' ? null : theme),
        language: view.language ?? (language === 'system' ? null : language),
      },
    };
  }

  /** The scenario without how it is to be embedded: hidden parts would be missing on the other pages. */
  protected override carried(): string {
    const { scenario, view } = this.#state;
    return formatHash(scenario, { ...view, hide: [], theme: null, language: null, embed: false });
  }

  readonly #look = (view: Partial<ViewState>): void => {
    this.#take({ ...this.#state, view: { ...this.#state.view, ...view } });
  };

  #take(state: PageState): void {
    this.#state = state;
    this.#copying = 'not yet';
    history.replaceState(history.state, '', formatHash(state.scenario, state.view));
    this.requestUpdate();
  }

  readonly #size = (side: EmbedSide, pixels: number | null): void => {
    if (side === 'width') this.#width = pixels;
    else this.#height = pixels;
    this.#copying = 'not yet';
    this.requestUpdate();
  };

  readonly #choose = (way: EmbedWay): void => {
    this.#way = way;
    this.#copying = 'not yet';
    this.requestUpdate();
  };

  readonly #copy = async (): Promise<void> => {
    const code = this.#code();
    try {
      await navigator.clipboard.writeText(code);
      this.#copying = 'copied';
      setTimeout(() => {
        if (this.#copying === 'copied') this.#copying = 'not yet';
        this.requestUpdate();
      }, COPIED_MILLISECONDS);
    } catch {
      this.#copying = 'refused';
      const shown = this.querySelector('pre code');
      if (shown !== null) getSelection()?.selectAllChildren(shown);
    }
    this.requestUpdate();
  };

  get #embedded(): Embedded {
    const { scenario, view } = this.#state;
    const address = new URL('./', document.baseURI).href;
    return { scenario, view: { ...view, embed: false }, address, width: this.#width, height: this.#height };
  }

  #code(): string {
    const embedded = this.#embedded;
    switch (this.#way) {
      case 'frame':
        return frameCode(embedded, embedWords().frameTitle);
      case 'element':
        return elementCode(embedded);
      case 'npm':
        return npmCode(embedded.scenario);
    }
  }

  protected override spoken(): string {
    return this.#copying === 'copied' ? embedWords().copied : '';
  }

  protected override main(): TemplateResult {
    const { title, says } = sectionWords('embed');
    const words = embedWords();
    const embedded = this.#embedded;
    return html`
      <div class="intro">
        <h1>${title}</h1>
        <p>${says} <a href="./${this.carried()}">${words.edit}</a></p>
        ${pageNotes(this.#state.notes, (scenario) => this.#take({ ...this.#state, scenario, notes: [] }))}
      </div>
      ${embedOptions(embedded, { look: this.#look, size: this.#size })}
      <section class="codes" aria-labelledby="codes">
        <h2 id="codes">${words.code}</h2>
        ${missingFile(embedded.scenario, embedded.view.file) === null ? nothing : html`<p>${words.needsFile}</p>`}
        ${codeView({
          way: this.#way,
          code: this.#code(),
          copying: this.#copying,
          choose: this.#choose,
          copy: () => void this.#copy(),
        })}
      </section>
      ${this.#preview(embedded)}
    `;
  }

  #preview(embedded: Embedded): TemplateResult {
    const words = embedWords();
    const { view, width, height } = embedded;
    const heard = this.#heard === null ? words.nothingHeard : JSON.stringify(this.#heard, null, 2);
    return html`
      <section class="preview" aria-labelledby="preview">
        <h2 id="preview">${words.preview}</h2>
        <div
          class="place"
          tabindex="0"
          role="group"
          aria-labelledby="preview"
          style="--width:${width === null ? 'none' : `${width}px`};--height:${height === null ? 'auto' : `${height}px`}"
        >
          <ripple-playground
            src="./"
            link=${elementLink(embedded)}
            hide=${view.hide.join(' ')}
            .theme=${view.theme}
            .language=${view.language}
            @ripple-result=${({ detail }: CustomEvent<PlaygroundFigures>) => {
              this.#heard = detail;
              this.requestUpdate();
            }}
          ></ripple-playground>
        </div>
        <details class="heard">
          <summary>${words.heard}</summary>
          <p>${words.heardHint}</p>
          <pre dir="ltr" translate="no"><code>${heard}</code></pre>
        </details>
      </section>
    `;
  }
}
