import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { dialogWords } from '../words/dialog-words.ts';

/** What a dialog holds; a function, as it follows what is chosen while it is open. */
export type DialogPart = () => TemplateResult;

/** The one dialog of a page: what it holds is fetched when it is opened. */
export class DialogController implements ReactiveController {
  #part: DialogPart | null = null;
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Opens the dialog with what `load` brings; where that cannot be fetched, the dialog says so. */
  async open(load: () => Promise<DialogPart>): Promise<void> {
    try {
      this.#part = await load();
    } catch {
      this.#part = (): TemplateResult => html`
        <h2 id="dialog-title">${dialogWords().noConnection}</h2>
        <p>${dialogWords().notLoaded}</p>
      `;
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const { element } = this;
    if (element?.open === false) element.showModal();
  }

  close(): void {
    this.element?.close();
  }

  private get element(): HTMLDialogElement | null {
    return this.#host.querySelector<HTMLDialogElement>('#dialog');
  }

  /** The dialog in its place; a press on what is behind it closes it. */
  render(): TemplateResult {
    return html`
      <dialog
        id="dialog"
        aria-labelledby="dialog-title"
        @close=${() => {
          this.#part = null;
          this.#host.requestUpdate();
        }}
        @click=${(event: MouseEvent) => {
          if (event.target === event.currentTarget) this.close();
        }}
      >
        ${
          this.#part === null
            ? nothing
            : html`<div class="dialog">
                ${this.#part()}
                <form method="dialog"><button>${dialogWords().close}</button></form>
              </div>`
        }
      </dialog>
    `;
  }
}
