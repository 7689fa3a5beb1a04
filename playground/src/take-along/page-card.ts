import {
  css,
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import type { CardText } from './card-text.ts';

/** Sizes of the sentence from which the card takes the largest that fits, in rem. */
const SIZES = [2.625, 2.375, 2.25, 2, 1.75, 1.5, 1.25];
/** Lines of the sentence at most, for as long as smaller type helps. */
const MOST_LINES = 2;
/** Height of the pictures at least, in rem. */
const LEAST_PICTURE = 15;
/** Properties by which elements are told the height of their picture. */
const HEIGHTS = ['--ripple-dots-height', '--ripple-people-height', '--ripple-rings-height', '--ripple-outcomes-height'];

/**
 * A picture of a result that is understood by itself: what was asked, the sentence, the pictures, how sure it is and what it costs, on what
 * it rests, and where it is shown again. All text is measured and broken into lines; what does not fit is left out whole, the least first.
 */
export class PageCard extends LitElement {
  static override properties: PropertyDeclarations = { text: { attribute: false } };
  /** What is written on it. */
  declare text: CardText | null;
  /** How many of the notes there is room for. */
  #notes = Infinity;

  static override styles: CSSResultGroup = css`
    :host {
      display: flex;
      flex-direction: column;
      gap: 0.75rem;
      box-sizing: border-box;
      width: 75rem;
      height: 39.375rem;
      padding: 2rem 2.5rem 1.75rem;
      background: var(--ripple-ground);
      color: var(--ripple-ink);
      line-height: 1.35;
      font-size: 1rem;
    }
    p {
      margin: 0;
      overflow-wrap: anywhere;
    }
    .head {
      display: flex;
      align-items: baseline;
      gap: 1.5rem;
    }
    .setup {
      flex: 1;
      font-size: 1.125rem;
      color: var(--ripple-muted);
    }
    .mark {
      flex: none;
      max-width: 24rem;
      padding: 0.125rem 0.75rem;
      border: 1px solid var(--ripple-control);
      border-radius: 1rem;
      font-weight: 600;
    }
    .sentence {
      font-size: var(--sentence);
      font-weight: 700;
      line-height: 1.15;
      letter-spacing: -0.015em;
      text-wrap: pretty;
    }
    .pictures {
      flex: 1;
      display: grid;
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      align-items: start;
      gap: 1.5rem;
      min-height: 0;
    }
    .details {
      font-size: 1.0625rem;
    }
    .details > :last-child:not(:only-child) {
      font-weight: 600;
    }
    .foot {
      display: flex;
      align-items: end;
      gap: 2rem;
      padding-top: 0.5rem;
      border-top: 1px solid var(--ripple-line);
      font-size: 0.875rem;
      color: var(--ripple-muted);
    }
    .notes {
      flex: 1;
    }
    .from {
      flex: none;
      max-width: 28rem;
      text-align: end;
    }
  `;

  constructor() {
    super();
    this.text = null;
  }

  /** Finds the size of the sentence, leaves out notes for which there is no room, and gives the pictures what is left. */
  async fit(): Promise<void> {
    const notes = this.text?.notes.length ?? 0;
    for (let kept = notes; kept >= 0; kept--) {
      this.#notes = kept;
      this.requestUpdate();
      await this.updateComplete;
      if (SIZES.some((size) => this.#hasRoom(size))) break;
    }
    await this.#fillPictures();
  }

  /** Whether the pictures have room below a sentence of that size. */
  #hasRoom(size: number): boolean {
    this.style.setProperty('--sentence', `${size}rem`);
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const sentence = this.#part('.sentence').getBoundingClientRect().height;
    const lines = Math.round(sentence / (size * rem * 1.15));
    return lines <= MOST_LINES && this.#roomForPictures() >= LEAST_PICTURE * rem;
  }

  #roomForPictures(): number {
    const { paddingBottom } = getComputedStyle(this);
    const below = [this.#part('.details'), this.#part('.foot')].reduce(
      (sum, part) => sum + part.getBoundingClientRect().height,
      0,
    );
    const gap = Number.parseFloat(getComputedStyle(this).rowGap);
    const { bottom } = this.getBoundingClientRect();
    return (
      bottom - Number.parseFloat(paddingBottom) - below - 2 * gap - this.#part('.pictures').getBoundingClientRect().top
    );
  }

  /** Gives the pictures the height that their captions leave. */
  async #fillPictures(): Promise<void> {
    const { pictures } = this;
    if (pictures.length === 0) return;
    alignCaptions(pictures);
    const room = this.#roomForPictures();
    let height = room;
    for (let pass = 0; pass < 3; pass++) {
      for (const name of HEIGHTS) this.style.setProperty(name, `${height}px`);
      await nextFrame();
      const tallest = Math.max(...pictures.map((picture) => picture.getBoundingClientRect().height));
      if (tallest <= room && room - tallest < 2) return;
      height = Math.max(40, height + room - tallest);
    }
  }

  private get pictures(): readonly Element[] {
    return [...this.children];
  }

  #part(selector: string): Element {
    const part = this.renderRoot.querySelector(selector);
    if (part === null) throw new Error(`the card must have ${selector}`);
    return part;
  }

  override render(): TemplateResult | typeof nothing {
    if (this.text === null) return nothing;
    const { setup, mark, sentence, details, notes, from } = this.text;
    return html`
      <div class="head">
        <p class="setup">${setup}</p>
        ${mark === null ? nothing : html`<p class="mark">${mark}</p>`}
      </div>
      <p class="sentence">${sentence}</p>
      <div class="pictures"><slot></slot></div>
      <div class="details">${details.map((detail) => html`<p>${detail}</p>`)}</div>
      <div class="foot">
        <p class="notes">${notes.slice(0, this.#notes).join(' ')}</p>
        <p class="from">${from.split(/(?=[&?#~])/u).map((part) => html`<wbr />${part}`)}</p>
      </div>
    `;
  }
}

/** The line above a picture: the page's, or the element's own. */
function captionOf(picture: Element): HTMLElement | null {
  return picture.querySelector<HTMLElement>(':scope > p') ?? picture.shadowRoot?.querySelector('figcaption') ?? null;
}

/** Gives the captions of pictures that stand side by side one height, so that the pictures are in line. */
function alignCaptions(pictures: readonly Element[]): void {
  const captions = pictures.map(captionOf);
  const heights = captions.map((caption) => caption?.getBoundingClientRect().height ?? 0);
  const tallest = Math.max(...heights);
  for (const caption of captions) if (caption !== null) caption.style.minHeight = `${tallest}px`;
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
}
