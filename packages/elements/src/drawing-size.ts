import type { ReactiveControllerHost } from 'lit';
import { ObservedSize, USUAL_TYPE } from './observed-size.ts';

/** Size of a chart's type as browsers have it, in CSS pixels. */
const TYPE = USUAL_TYPE * 0.875;
/** Width of a drawing before it is known. */
const USUAL_WIDTH = 640;
/** From this width on, at the usual size of the type, there is room for whole names and numbers. */
const WIDE = 480;

/** The room that a chart has: its width, and how large its type is. */
export class DrawingSize {
  readonly #observed: ObservedSize;

  /** @param host - The element, which is drawn anew at another size. */
  constructor(host: ReactiveControllerHost & Element) {
    this.#observed = new ObservedSize(host, () => host);
  }

  /** Width of the drawing in pixels, a guess until it is known. */
  get width(): number {
    return Math.round(this.#observed.size?.width ?? USUAL_WIDTH);
  }

  /** How much larger the type is than browsers have it. */
  get zoom(): number {
    return (this.#observed.size?.type ?? TYPE) / TYPE;
  }

  /** Whether names and numbers have to be short. */
  get isNarrow(): boolean {
    return this.width < WIDE * this.zoom;
  }
}
