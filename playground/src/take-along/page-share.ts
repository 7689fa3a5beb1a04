import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { shareName } from '../words/share-name.ts';
import { fileSaved, takeAlongWords } from '../words/take-along-words.ts';
import { saveFile } from './save-file.ts';
import type { Takeable } from './takeable.ts';

/** What a dialog offers of a page's results: its address, and its numbers as files. It is drawn into the document itself, whose CSS it has. */
export class PageShare extends LitElement {
  static override properties: PropertyDeclarations = { takeable: { attribute: false }, link: { type: String } };
  /** What the page gives; null for its address alone. */
  declare takeable: Takeable | null;
  /** The address of the page. */
  declare link: string;
  /** What was done last, in a sentence. */
  #said = '';

  constructor() {
    super();
    this.takeable = null;
    this.link = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #say(text: string): void {
    this.#said = text;
    this.requestUpdate();
  }

  readonly #copyLink = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.link);
      this.#say(takeAlongWords().linkCopied);
    } catch {
      this.querySelector<HTMLInputElement>('input.link')?.select();
      this.#say(takeAlongWords().linkRefused);
    }
  };

  readonly #send = async (): Promise<void> => {
    const { takeable, link } = this;
    try {
      await navigator.share({ title: takeable?.title ?? document.title, text: takeable?.sentence ?? '', url: link });
    } catch {
      // Whoever closed what the system shows has changed their mind.
    }
  };

  #save(ending: string, type: string, content: string): void {
    const name = `${this.takeable?.fileName ?? 'ripplecast'}${ending}`;
    saveFile(name, new Blob([content], { type }));
    this.#say(fileSaved(name));
  }

  readonly #print = (): void => {
    this.closest('dialog')?.close();
    // Once the dialog is gone.
    requestAnimationFrame(() => {
      window.print();
    });
  };

  #linkPart(): TemplateResult {
    const words = takeAlongWords();
    return html`
      <div class="share-link">
        <input
          class="link"
          type="text"
          readonly
          aria-label=${words.link}
          .value=${this.link}
          @focus=${(event: FocusEvent) => (event.currentTarget as HTMLInputElement).select()}
        />
        <button @click=${() => void this.#copyLink()}>${words.copyLink}</button>
        ${'share' in navigator ? html`<button @click=${() => void this.#send()}>${words.send}</button>` : nothing}
      </div>
    `;
  }

  #numbers({ tables, json, isPartial = false }: Takeable): TemplateResult {
    const words = takeAlongWords();
    return html`
      <h3>${words.numbers}</h3>
      <div class="share-files">
        ${tables.map(
          ({ id, name, csv }) =>
            html`<button @click=${() => this.#save(tables.length === 1 ? '.csv' : `-${id}.csv`, 'text/csv', csv())}>
              ${name} (CSV)
            </button>`,
        )}
        ${
          json === null
            ? nothing
            : html`<button @click=${() => this.#save('.json', 'application/json', json())}>
                ${words.document} (JSON)
              </button>`
        }
      </div>
      <p class="hint">${isPartial ? words.stillCounting : words.sameNumbers}</p>
    `;
  }

  override render(): TemplateResult {
    const words = takeAlongWords();
    const { takeable } = this;
    return html`
      <h2 id="dialog-title">${shareName()}</h2>
      ${this.#linkPart()} ${takeable === null ? html`<p class="hint">${words.onlyLink}</p>` : this.#numbers(takeable)}
      <div class="share-files"><button @click=${this.#print}>${words.print}</button></div>
      <p class="share-said" role="status">${this.#said}</p>
    `;
  }
}
