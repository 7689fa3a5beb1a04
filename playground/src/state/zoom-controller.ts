import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FrameListeners } from './frame-listeners.ts';

/** How long a change of zoom is drawn, in milliseconds. */
const ZOOM_MILLISECONDS = 400;

/** How near the pictures are looked at. */
export interface Zoom {
  /** People for each dot; null for as many as let everyone fit. */
  readonly to: number | null;
  /** Where it came from. */
  readonly from: number | null;
  /** How far it is, from 0 to 1. */
  readonly progress: number;
}

const everyone: Zoom = { to: null, from: null, progress: 1 };

/** The next power of ten with fewer people for each dot; null at one person. */
function nearer(perDot: number): number | null {
  return perDot <= 1 ? null : 10 ** Math.ceil(Math.log10(perDot) - 1 - 1e-9);
}

/**
 * The next power of ten with more people for each dot; null where everyone fits by then.
 * @param fitting - People for each dot where everyone fits.
 */
function farther(perDot: number, fitting: number): number | null {
  const next = 10 ** Math.floor(Math.log10(perDot) + 1 + 1e-9);
  return next >= fitting ? null : next;
}

/** Zooms by powers of ten, moving there where things may move. */
export class ZoomController implements ReactiveController {
  #zoom: Zoom = everyone;
  #frame = 0;
  #began: number | null = null;
  /** People for each dot where everyone fits, as it was seen last. */
  #fitting = Infinity;
  readonly #listeners = new FrameListeners();
  readonly #host: ReactiveControllerHost;
  readonly #nothingMoves: () => boolean;

  constructor(host: ReactiveControllerHost, nothingMoves: () => boolean) {
    this.#host = host;
    this.#nothingMoves = nothingMoves;
    host.addController(this);
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
  }

  get zoom(): Zoom {
    return this.#zoom;
  }

  onFrame(listener: () => void): () => void {
    return this.#listeners.onFrame(listener);
  }

  /**
   * Goes to the next power of ten.
   * @param perDot - People for each dot as they are drawn now.
   */
  step(by: 'nearer' | 'farther', perDot: number): void {
    const from = this.#zoom.to;
    if (from === null) this.#fitting = perDot;
    const to = by === 'nearer' ? (nearer(perDot) ?? from) : farther(perDot, this.#fitting);
    if (to === from) return;
    cancelAnimationFrame(this.#frame);
    this.#began = null;
    this.#zoom = { to, from, progress: this.#nothingMoves() ? 1 : 0 };
    if (this.#zoom.progress < 1) this.#frame = requestAnimationFrame(this.#step);
    this.#host.requestUpdate();
  }

  /** Everyone fits again, at once. */
  reset(): void {
    cancelAnimationFrame(this.#frame);
    this.#zoom = everyone;
    this.#host.requestUpdate();
  }

  readonly #step = (now: number): void => {
    this.#began ??= now;
    const progress = Math.min(1, (now - this.#began) / ZOOM_MILLISECONDS);
    this.#zoom = { ...this.#zoom, progress };
    if (progress < 1) this.#frame = requestAnimationFrame(this.#step);
    this.#listeners.tell();
  };
}
