import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FrameListeners } from './frame-listeners.ts';
import { openingAt, OPENING_SECONDS, type OpeningFrame } from './opening.ts';
import type { TimelineController } from './timeline-controller.ts';

/** What ends the opening. */
const inputs = ['pointerdown', 'keydown', 'wheel'] as const;

/** A frame counts as no more than this, in seconds: what a busy machine does not draw in time is not skipped. */
const LONGEST_FRAME = 0.1;

/** Runs the opening once: it moves time with it, and any input jumps to its end. */
export class OpeningController implements ReactiveController {
  #frame: OpeningFrame | null = null;
  #running = 0;
  /** Seconds that it has run, and when it was drawn last. */
  #seconds = 0;
  #last: number | null = null;
  #rest = 0;
  #ended: () => void = () => {};
  readonly #listeners = new FrameListeners();
  readonly #host: ReactiveControllerHost;
  readonly #timeline: Pick<TimelineController, 'put'>;

  constructor(host: ReactiveControllerHost, timeline: Pick<TimelineController, 'put'>) {
    this.#host = host;
    this.#timeline = timeline;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** What is shown now; its end for as long as nobody has asked for anything else, null afterwards and where there was none. */
  get frame(): OpeningFrame | null {
    return this.#frame;
  }

  /** Calls a listener each frame while it runs. */
  onFrame(listener: () => void): () => void {
    return this.#listeners.onFrame(listener);
  }

  /**
   * Begins.
   * @param rest - The round at which it ends.
   * @param ended - Called once it has ended, by itself or by an input.
   */
  start(rest: number, ended: () => void): void {
    this.#rest = rest;
    this.#ended = ended;
    this.#seconds = 0;
    this.#last = null;
    for (const input of inputs) window.addEventListener(input, this.#jump, { capture: true, passive: true });
    this.#show(0);
    this.#running = requestAnimationFrame(this.#step);
  }

  /** Ends for good: something else is shown. */
  leave(): void {
    if (this.#frame === null) return;
    this.#stop();
    this.#frame = null;
    this.#host.requestUpdate();
  }

  readonly #jump = (): void => this.#end();

  readonly #step = (now: number): void => {
    this.#seconds += Math.min(LONGEST_FRAME, (now - (this.#last ?? now)) / 1000);
    this.#last = now;
    if (this.#seconds >= OPENING_SECONDS) return this.#end();
    this.#show(this.#seconds);
    this.#running = requestAnimationFrame(this.#step);
  };

  #end(): void {
    this.#stop();
    this.#show(OPENING_SECONDS);
    this.#ended();
  }

  #stop(): void {
    cancelAnimationFrame(this.#running);
    for (const input of inputs) window.removeEventListener(input, this.#jump, { capture: true });
  }

  #show(seconds: number): void {
    const before = this.#frame;
    const frame = openingAt(seconds, this.#rest);
    this.#frame = frame;
    if (frame.position !== before?.position) this.#timeline.put(frame.position);
    // Words are drawn with the page, everything else each frame.
    if (before === null || seconds === OPENING_SECONDS || isSaidElse(before, frame)) this.#host.requestUpdate();
    this.#listeners.tell();
  }
}

/** Whether the page has other words for the one than for the other. */
function isSaidElse(one: OpeningFrame, other: OpeningFrame): boolean {
  return one.sentence !== other.sentence || one.counts !== other.counts || one.broadcast !== other.broadcast;
}
