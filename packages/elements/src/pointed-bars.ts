import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where the keys go from a bar. */
const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  Home: -Infinity,
  End: Infinity,
};

/**
 * Which of an element's bars a pointer or the keys are at. The bars are one stop of the Tab key: arrow keys, Home and End go from one
 * to another, Escape takes its values away.
 */
export class PointedBars implements ReactiveController {
  #at: number | null = null;
  /** The bar that the Tab key comes to. */
  #stop = 0;
  readonly #host: ReactiveControllerHost;
  readonly #find: () => readonly HTMLElement[];

  /**
   * @param host - The element.
   * @param find - The bars, in their order.
   */
  constructor(host: ReactiveControllerHost, find: () => readonly HTMLElement[]) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
  }

  hostConnected(): void {}

  /** The bar whose values are shown; null for none. */
  get at(): number | null {
    return this.#at;
  }

  /** Whether the Tab key comes to a bar, as its `tabindex`. */
  tabIndexOf(at: number, count: number): 0 | -1 {
    return at === Math.min(this.#stop, count - 1) ? 0 : -1;
  }

  /** A pointer or the focus has come to a bar. */
  readonly come = (at: number): void => {
    this.#show(at);
  };

  /** A pointer or the focus has left. */
  readonly leave = (): void => {
    this.#show(null);
  };

  /** A key is pressed on a bar. */
  readonly key = (event: KeyboardEvent, at: number): void => {
    if (event.key === 'Escape' && this.#at !== null) {
      event.stopPropagation();
      this.#show(null);
      return;
    }
    const bars = this.#find();
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const isAcross = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
    const isReversed = isAcross && getComputedStyle(bars[at] ?? document.body).direction === 'rtl';
    this.#stop = Math.max(0, Math.min(bars.length - 1, at + (isReversed ? -step : step)));
    bars[this.#stop]?.focus();
    this.#host.requestUpdate();
  };

  #show(at: number | null): void {
    if (at === this.#at) return;
    this.#at = at;
    this.#host.requestUpdate();
  }
}
