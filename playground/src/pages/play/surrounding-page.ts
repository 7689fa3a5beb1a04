import {
  readPlaygroundRequest,
  withVersion,
  type PlaygroundFigures,
  type PlaygroundMessage,
  type PlaygroundRequest,
} from '@ripplecast/elements';

/** What the page in a frame gives to the page around it, and what it does when asked. */
export interface FramedPage {
  /** What it has found; null until every run is counted. */
  readonly figures: () => PlaygroundFigures | null;
  readonly act: (request: Exclude<PlaygroundRequest, { readonly kind: 'listen' }>) => void;
}

/**
 * Speaks with the page around this one. It only hears the window around it, and only messages whose form is known; it tells nothing before
 * it was asked to, and then only to the origin that asked.
 */
export class SurroundingPage {
  readonly #around: Window;
  readonly #page: FramedPage;
  /** Who asked to be told; null before. */
  #listener: string | null = null;
  #height = 0;
  #figures = '';

  /** @param around - The window around this page. */
  constructor(around: Window, page: FramedPage) {
    this.#around = around;
    this.#page = page;
    window.addEventListener('message', this.#heard);
    new ResizeObserver(() => {
      this.#tellHeight();
    }).observe(document.body);
    // Whoever is around: it says no more than that somebody is here.
    around.postMessage(withVersion({ kind: 'ready' }), '*');
  }

  /** Tells the result, where it is another one than before. */
  tellFigures(): void {
    const figures = this.#page.figures();
    if (figures === null || this.#listener === null) return;
    const text = JSON.stringify(figures);
    if (text === this.#figures) return;
    this.#figures = text;
    this.#tell({ kind: 'result', figures });
  }

  #tellHeight(): void {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === this.#height || height === 0 || this.#listener === null) return;
    this.#height = height;
    this.#tell({ kind: 'height', height });
  }

  #tell(message: PlaygroundMessage): void {
    if (this.#listener !== null) this.#around.postMessage(withVersion(message), this.#listener);
  }

  readonly #heard = ({ data, origin, source }: MessageEvent<unknown>): void => {
    if (source !== this.#around) return;
    const request = readPlaygroundRequest(data);
    if (request === null) return;
    if (request.kind === 'listen') {
      // A page from a file or without an origin of its own has no name by which it could be addressed.
      this.#listener = origin === 'null' ? '*' : origin;
      this.#height = 0;
      this.#figures = '';
      this.#tellHeight();
      this.tellFigures();
    } else this.#page.act(request);
  };
}
