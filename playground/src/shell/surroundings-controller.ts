import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { surroundingsWords } from '../words/surroundings-words.ts';
import { keepOffline } from './offline-worker.ts';

/** What is round a page: whether there is a connection, whether its files are kept, whether another version waits. */
export class SurroundingsController implements ReactiveController {
  #isKept = 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
  #take: (() => void) | null = null;
  readonly #changed: () => void;

  constructor(host: ReactiveControllerHost) {
    this.#changed = (): void => host.requestUpdate();
    host.addController(this);
    // The server of `npm start` has no service worker.
    if (!import.meta.env.PROD) return;
    void keepOffline({
      kept: () => {
        this.#isKept = true;
        this.#changed();
      },
      waits: (take) => {
        this.#take = take;
        this.#changed();
      },
    });
  }

  hostConnected(): void {
    window.addEventListener('online', this.#changed);
    window.addEventListener('offline', this.#changed);
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.#changed);
    window.removeEventListener('offline', this.#changed);
  }

  /** The line below the header; nothing while there is nothing to say. */
  render(): TemplateResult | typeof nothing {
    const words = surroundingsWords();
    if (!navigator.onLine) {
      return html`<p class="surroundings" role="status">${this.#isKept ? words.offline : words.offlineNotKept}</p>`;
    }
    const take = this.#take;
    if (take === null) return nothing;
    return html`
      <p class="surroundings" role="status">
        ${words.newVersion} <button class="small" @click=${take}>${words.load}</button>
        <button
          class="small"
          @click=${() => {
            this.#take = null;
            this.#changed();
          }}
        >
          ${words.later}
        </button>
      </p>
    `;
  }
}
