import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether a condition of the window holds; its page is drawn anew when that changes. */
export class MediaController implements ReactiveController {
  readonly #query: MediaQueryList;
  readonly #changed: () => void;

  /** @param condition - As in a style sheet: `(max-width: 37.5em)`. */
  constructor(host: ReactiveControllerHost, condition: string) {
    this.#query = matchMedia(condition);
    this.#changed = (): void => host.requestUpdate();
    host.addController(this);
  }

  hostConnected(): void {
    this.#query.addEventListener('change', this.#changed);
  }

  hostDisconnected(): void {
    this.#query.removeEventListener('change', this.#changed);
  }

  get holds(): boolean {
    return this.#query.matches;
  }
}
