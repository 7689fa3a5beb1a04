import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Loads what lies below the first picture of a page, once that is drawn. */
export class BelowController<Below> implements ReactiveController {
  #parts: Below | null = null;
  #loading: Promise<Below> | null = null;
  readonly #fetch: () => Promise<Below>;
  #isAsked = false;
  readonly #host: ReactiveControllerHost;
  readonly #failed: () => void;

  /**
   * @param fetch - Loads it.
   * @param failed - Told where it cannot be loaded.
   */
  constructor(host: ReactiveControllerHost, fetch: () => Promise<Below>, failed: () => void) {
    this.#host = host;
    this.#fetch = fetch;
    this.#failed = failed;
    host.addController(this);
  }

  /** Null until it is loaded. */
  get parts(): Below | null {
    return this.#parts;
  }

  hostUpdated(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    // The frame after this one, so that what is drawn first is on the screen.
    requestAnimationFrame(() => setTimeout(() => this.load().catch(this.#failed)));
  }

  /** Loads it, once; after a failure, again. */
  async load(): Promise<Below> {
    this.#loading ??= this.#fetch();
    try {
      this.#parts = await this.#loading;
    } catch (error) {
      this.#loading = null;
      throw error;
    }
    this.#host.requestUpdate();
    return this.#parts;
  }
}
