import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Loads what the first picture of a page does without, once that is drawn. */
export class LateController<Parts> implements ReactiveController {
  #parts: Parts | null = null;
  #loading: Promise<Parts> | null = null;
  readonly #fetch: () => Promise<Parts>;
  #isAsked = false;
  readonly #host: ReactiveControllerHost;
  readonly #failed: () => void;

  /**
   * @param fetch - Loads it.
   * @param failed - Told where it cannot be loaded after the first picture.
   */
  constructor(host: ReactiveControllerHost, fetch: () => Promise<Parts>, failed: () => void) {
    this.#host = host;
    this.#fetch = fetch;
    this.#failed = failed;
    host.addController(this);
  }

  /** Null until it is loaded. */
  get parts(): Parts | null {
    return this.#parts;
  }

  hostUpdated(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    // The frame after this one, so that what is drawn first is on the screen.
    requestAnimationFrame(() => setTimeout(() => this.load().catch(this.#failed)));
  }

  /** Loads it, once; after a failure, again. */
  async load(): Promise<Parts> {
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
