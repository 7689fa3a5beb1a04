import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { fullScreenWords } from '../words/full-screen-words.ts';

/** A button that gives the page the whole screen, and gives it back; nothing where the browser has no full screen. */
export class FullScreenButton extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('fullscreenchange', this.#changed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('fullscreenchange', this.#changed);
  }

  readonly #changed = (): void => this.requestUpdate();

  readonly #press = (): void => {
    // A browser may refuse it; then the page stays as it is.
    const change = document.fullscreenElement === null ? document.documentElement.requestFullscreen() : leave();
    change.catch(() => {});
  };

  override render(): TemplateResult | typeof nothing {
    if (!document.fullscreenEnabled) return nothing;
    const isFull = document.fullscreenElement !== null;
    return html`<button class="bar full-screen" aria-pressed=${isFull} @click=${this.#press}>
      <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4"></path>
      </svg>
      <span>${fullScreenWords()}</span>
    </button>`;
  }
}

async function leave(): Promise<void> {
  await document.exitFullscreen();
}
