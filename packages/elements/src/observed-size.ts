import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Pixels of a canvas for each pixel of the page at most, where the page does not say how many. */
const MAX_RATIO = 2;

/** Size of the type as browsers have it, in CSS pixels. */
export const USUAL_TYPE = 16;

/** A size in CSS pixels, and how many pixels of a canvas one of them is drawn with. */
export interface ElementSize {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
  /** Size of the element's type in CSS pixels: to ask for it while something is drawn would lay the page out in between. */
  readonly type: number;
}

/** Measures a part of an element for as long as the element is on the page, and has it drawn anew at another size. */
export class ObservedSize implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #find: () => Element | null;
  #observer: ResizeObserver | null = null;
  #observed: Element | null = null;
  #size: ElementSize | null = null;

  /**
   * @param host - The element.
   * @param find - The part to measure; null while it is not drawn.
   */
  constructor(host: ReactiveControllerHost, find: () => Element | null) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
  }

  /** The last size that was not empty, another object after each measurement; null until there is one. */
  get size(): ElementSize | null {
    return this.#size;
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver((entries) => this.#measure(entries.at(-1)?.contentRect));
    this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    this.#observed = null;
  }

  /** Follows the part when it is drawn for the first time, or anew. */
  hostUpdated(): void {
    const part = this.#find();
    if (part === this.#observed) return;
    this.#observer?.disconnect();
    if (part !== null) this.#observer?.observe(part);
    this.#observed = part;
  }

  #measure(box: DOMRectReadOnly | undefined): void {
    if (box === undefined || box.width === 0 || box.height === 0) return;
    const root = this.#observed?.getRootNode();
    // The element itself may be what is measured.
    const typed = root instanceof ShadowRoot ? root.host : this.#observed;
    const style = typed === null ? null : getComputedStyle(typed);
    const type = style === null ? USUAL_TYPE : Number.parseFloat(style.fontSize);
    const asked = Number.parseFloat(style?.getPropertyValue('--ripple-density') ?? '');
    const ratio = asked > 0 ? asked : Math.min(MAX_RATIO, window.devicePixelRatio || 1);
    this.#size = { width: box.width, height: box.height, ratio, type };
    this.#host.requestUpdate();
  }
}
