import { roundAt, stepAtHours, type TimeAxis } from '@ripplecast/elements';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FrameListeners } from './frame-listeners.ts';
import { Playhead } from './playhead.ts';

/** One playhead over several plans. It rests at the end. */
export class PlansTimeline implements ReactiveController {
  #axis: TimeAxis = { last: 0, hours: null };
  #told = '';
  readonly #listeners = new FrameListeners();
  readonly #playhead: Playhead;
  readonly #host: ReactiveControllerHost;
  readonly #nothingMoves: () => boolean;

  /**
   * @param nothingMoves - Whether the reader wants nothing to move.
   * @param speed - How fast it plays: 1 is the usual speed.
   */
  constructor(host: ReactiveControllerHost, nothingMoves: () => boolean, speed: () => number) {
    this.#playhead = new Playhead(() => this.#moved(), speed);
    this.#host = host;
    this.#nothingMoves = nothingMoves;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#playhead.stop();
  }

  get position(): number {
    return this.#playhead.position;
  }

  get playing(): boolean {
    return this.#playhead.playing;
  }

  get round(): number {
    return roundAt(this.position, this.last);
  }

  get last(): number {
    return this.#axis.last;
  }

  /** Calls a listener each frame in which time moves; the page itself is told of another step only. */
  onFrame(listener: () => void): () => void {
    return this.#listeners.onFrame(listener);
  }

  #moved(): void {
    const { round, playing, position } = this;
    const told = `${round} ${playing} ${position < 0}`;
    if (told !== this.#told) this.#host.requestUpdate();
    else this.#listeners.tell();
    this.#told = told;
  }

  /**
   * Takes another axis; time that plays goes on, any other goes to its place.
   * @param moment - Round or hours at which a link left it; null for the end.
   */
  show(axis: TimeAxis, moment: number | null): void {
    if (axis === this.#axis) return;
    this.#axis = axis;
    this.#playhead.axis = axis;
    if (this.playing && this.position <= axis.last) return;
    const step = moment === null ? axis.last : axis.hours === null ? moment : stepAtHours(moment, axis);
    this.#playhead.seek(Math.min(axis.last, step));
  }

  /** Moves time; returns the round or the hours that a link should keep, null at the end. */
  seek(position: number): number | null {
    const { last, hours } = this.#axis;
    const inside = Math.min(last, Math.max(0, position));
    this.#playhead.seek(inside);
    const step = Math.round(inside);
    return step === last ? null : (hours?.[step] ?? step);
  }

  /** One step on or back, to whole ones. */
  step(by: number): number | null {
    const { position } = this;
    return this.seek(by > 0 ? Math.floor(position + 1 + 1e-9) : Math.ceil(position - 1 - 1e-9));
  }

  /** Plays on to the end, from the end anew; or stops. */
  playOrPause(): number | null {
    if (this.playing) return this.seek(this.round);
    if (this.position >= this.last) this.#playhead.playFromStart(this.last);
    else this.#playhead.play(this.last);
    return null;
  }

  /** From the start to the end. */
  replay(): void {
    if (this.#nothingMoves()) this.#playhead.seek(this.last);
    else this.#playhead.playFromStart(this.last);
  }
}
