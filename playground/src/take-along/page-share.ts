import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { shareName } from '../words/share-name.ts';
import { fileSaved, takeAlongWords } from '../words/take-along-words.ts';
import { CardController } from './card-controller.ts';
import { copyForSlide, slideText } from './copy-for-slide.ts';
import { makePicture } from './make-pictures.ts';
import { paintPng } from './picture/paint-png.ts';
import { typeScale, type Scheme } from './picture/picture-room.ts';
import { writeSvg } from './picture/write-svg.ts';
import type { Picture } from './picture/picture.ts';
import { printInLight } from './print-page.ts';
import { saveFile } from './save-file.ts';
import type { Takeable, TakenPicture } from './takeable.ts';

/**
 * What a dialog offers of a page's results: the address, a card for a slide, pictures and numbers as files. It is drawn into the document
 * itself, whose CSS it has.
 */
export class PageShare extends LitElement {
  static override properties: PropertyDeclarations = { takeable: { attribute: false }, link: { type: String } };
  /** What the page gives, apart from the page; null for its address alone. */
  declare takeable: Takeable | null;
  /** The address of the page. */
  declare link: string;
  readonly #card = new CardController(this, () => this.takeable);
  /** What was done last, in a sentence. */
  #said = '';
  /** Whether the clipboard was refused, so that the text is shown to be copied by hand. */
  #isRefused = false;

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

  /** Hands link, sentence and, where the system takes it, the card to another app. */
  readonly #send = async (): Promise<void> => {
    const { takeable, link } = this;
    const { image } = this.#card;
    const data: ShareData = { title: takeable?.title ?? document.title, text: takeable?.sentence ?? '', url: link };
    const files = image === null ? [] : [new File([image.blob], `${this.#fileName}.png`, { type: 'image/png' })];
    const isTaken = files.length > 0 && navigator.canShare({ ...data, files });
    try {
      await navigator.share(isTaken ? { ...data, files } : data);
    } catch (error) {
      // Whoever closed what the system shows has changed their mind.
      if (!(error instanceof DOMException && error.name === 'AbortError')) this.#say(takeAlongWords().sendRefused);
    }
  };

  readonly #copyForSlide = async (): Promise<void> => {
    const { takeable } = this;
    const { image } = this.#card;
    if (takeable === null || image === null) return;
    this.#isRefused = !(await copyForSlide(takeable, image.blob));
    this.#say(this.#isRefused ? takeAlongWords().slideRefused : takeAlongWords().slideCopied);
    if (!this.#isRefused) return;
    await this.updateComplete;
    this.querySelector<HTMLTextAreaElement>('.share-text')?.select();
  };

  get #fileName(): string {
    return this.takeable?.fileName ?? 'ripplecast';
  }

  #save(ending: string, content: Blob): void {
    const name = `${this.#fileName}${ending}`;
    saveFile(name, content);
    this.#say(fileSaved(name));
  }

  /** Saves a picture; the card has the size that its name says, others twice as many pixels, for slides. */
  async #savePicture(picture: Picture | null, ending: string, name: string, scale: number): Promise<void> {
    const { takeable } = this;
    if (picture === null || takeable === null) return this.#say(takeAlongWords().failed);
    if (ending.endsWith('.svg')) {
      const description = [takeable.sentence, ...takeable.assumptions, takeable.link].join(' ');
      const svg = writeSvg(picture, { title: name, description });
      return this.#save(ending, new Blob([svg], { type: 'image/svg+xml' }));
    }
    this.#save(ending, await paintPng(picture, scale / typeScale()));
  }

  async #saveTaken(taken: TakenPicture, format: 'png' | 'svg'): Promise<void> {
    const { takeable } = this;
    if (takeable === null) return;
    this.#say(takeAlongWords().preparing);
    try {
      const picture = await makePicture(takeable, taken, this.#card.scheme);
      await this.#savePicture(picture, `-${taken.id}.${format}`, taken.name, 2);
    } catch {
      this.#say(takeAlongWords().failed);
    }
  }

  readonly #print = (): void => {
    this.closest('dialog')?.close();
    void printInLight();
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

  #cardPart(takeable: Takeable): TemplateResult {
    const words = takeAlongWords();
    const { image, picture, scheme, hasFailed } = this.#card;
    const colours = (value: Scheme, name: string): TemplateResult => html`
      <label
        ><input
          type="radio"
          name="card-colours"
          .checked=${scheme === value}
          @change=${() => this.#card.choose(value)}
        />${name}</label
      >
    `;
    const save = (ending: string): void => void this.#savePicture(picture, ending, takeable.sentence, 1);
    return html`
      <h3>${words.slide}</h3>
      <div class="share-card" aria-busy=${image === null && !hasFailed}>
        ${
          image === null
            ? html`<p>${hasFailed ? words.failed : words.preparing}</p>`
            : html`<img src=${image.address} alt=${takeable.sentence} width="1200" height="630" />`
        }
      </div>
      <div class="share-files">
        <button class="primary" ?disabled=${image === null} @click=${() => void this.#copyForSlide()}>
          ${words.copySlide}
        </button>
        <button ?disabled=${picture === null} @click=${() => save('.png')}>${words.card} (PNG, 1200 × 630)</button>
        <button ?disabled=${picture === null} @click=${() => save('.svg')}>${words.card} (SVG)</button>
        <span class="share-colours" role="radiogroup" aria-label=${words.colours}>
          ${colours('light', words.light)} ${colours('dark', words.dark)}
        </span>
      </div>
      ${
        this.#isRefused
          ? html`<textarea
              class="share-text"
              readonly
              rows="5"
              aria-label=${words.slideText}
              .value=${slideText(takeable)}
            >
            </textarea>`
          : nothing
      }
    `;
  }

  #pictures({ pictures }: Takeable): TemplateResult | typeof nothing {
    if (pictures.length === 0) return nothing;
    return html`
      <h3>${takeAlongWords().pictures}</h3>
      <ul class="share-pictures">
        ${pictures.map(
          (taken) => html`
            <li>
              <span>${taken.name}</span>
              ${(['png', 'svg'] as const).map(
                (format) =>
                  html`<button class="small" @click=${() => void this.#saveTaken(taken, format)}>
                    ${format.toUpperCase()} <span class="visually-hidden">${taken.name}</span>
                  </button>`,
              )}
            </li>
          `,
        )}
      </ul>
    `;
  }

  #numbers({ tables, json, isPartial = false }: Takeable): TemplateResult | typeof nothing {
    const words = takeAlongWords();
    if (tables.length === 0 && json === null && !isPartial) return nothing;
    return html`
      <h3>${words.numbers}</h3>
      <div class="share-files">
        ${tables.map(
          ({ id, name, csv }) =>
            html`<button
              @click=${() => this.#save(tables.length === 1 ? '.csv' : `-${id}.csv`, new Blob([csv()], { type: 'text/csv' }))}
            >
              ${name} (CSV)
            </button>`,
        )}
        ${
          json === null
            ? nothing
            : html`<button @click=${() => this.#save('.json', new Blob([json()], { type: 'application/json' }))}>
                ${words.document} (JSON)
              </button>`
        }
      </div>
      <p class="hint">${isPartial ? words.stillCounting : words.sameNumbers}</p>
    `;
  }

  override render(): TemplateResult {
    const { takeable } = this;
    const words = takeAlongWords();
    return html`
      <h2 id="dialog-title">${shareName()}</h2>
      ${this.#linkPart()}
      ${
        takeable === null
          ? html`<p class="hint">${words.onlyLink}</p>`
          : [this.#cardPart(takeable), this.#pictures(takeable), this.#numbers(takeable)]
      }
      <div class="share-foot">
        <button @click=${this.#print}>${words.print}</button>
      </div>
      <p class="share-said" role="status">${this.#said}</p>
    `;
  }
}
