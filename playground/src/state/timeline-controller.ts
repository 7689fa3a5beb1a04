import { axisOfResult, hasClock, roundAt, stepAtHours, type TimeAxis } from '@ripplecast/elements';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { lastRound, restRound, rowAt } from '../simulation/rounds.ts';
import type { ShownResult } from '../simulation/messages.ts';
import { Playhead } from './playhead.ts';

/** Time on the page: the playhead within the rounds of the newest result. */
export class TimelineController implements ReactiveController {
  #result: ShownResult | null = null;
  #opened = false;
  /** Whether the next result puts the playhead in its place, wherever it is. */
  #place = true;
  #replayWanted = false;
  readonly #playhead: Playhead;
  readonly #host: ReactiveControllerHost;
  readonly #nothingMoves: () => boolean;

  /** @param nothingMoves - Whether the reader wants nothing to move. */
  constructor(host: ReactiveControllerHost, nothingMoves: () => boolean = prefersReducedMotion()) {
    this.#playhead = new Playhead(() => host.requestUpdate());
    this.#host = host;
    this.#nothingMoves = nothingMoves;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  get position(): number {
    return this.#playhead.position;
  }

  get playing(): boolean {
    return this.#playhead.playing;
  }

  get speed(): number {
    return this.#playhead.speed;
  }

  set speed(speed: number) {
    this.#playhead.speed = speed;
    this.#host.requestUpdate();
  }

  /** The round that the moment belongs to; 0 before there is a result. */
  get round(): number {
    return this.#result === null ? 0 : roundAt(this.position, lastRound(this.#result));
  }

  /**
   * Takes a result. The first one is played once; afterwards a resting playhead moves to the new place of rest.
   * @param wanted - Round, or on a clock hours, at which a link left the playhead; null for where the result is read.
   * @param done - Whether this is the full answer.
   */
  show(result: ShownResult, wanted: number | null, done: boolean): void {
    this.#result = result;
    this.#playhead.axis = axisOf(result);
    const rest = Math.min(wanted === null ? restRound(result) : stepOf(result, wanted), lastRound(result));
    if (!this.#opened) {
      this.#opened = true;
      if (this.#nothingMoves() || wanted !== null) this.#playhead.seek(rest);
      else this.#playhead.playFromStart(rest);
    } else if (this.#replayWanted) {
      // Stands at the start until all is counted, so that the end is not seen before it is played.
      if (done) this.replay();
      else this.#playhead.seek(this.#nothingMoves() ? rest : 0);
    } else if (!this.playing && (this.#place || wanted === null || this.position > lastRound(result))) {
      this.#playhead.seek(rest);
    }
    this.#place = false;
  }

  /** Stops time; the next result puts the playhead in its place. */
  stop(): void {
    this.#place = true;
    if (this.playing) this.#playhead.stop();
  }

  /** Moves time; returns the round or the hours that a link should keep, null where the result is read, or undefined without a result. */
  seek(position: number): number | null | undefined {
    if (this.#result === null) return undefined;
    const inside = Math.min(lastRound(this.#result), Math.max(0, position));
    this.#playhead.seek(inside);
    const round = Math.round(inside);
    return round === restRound(this.#result) ? null : (rowAt(this.#result, round).hours ?? round);
  }

  /** One round on or back, to whole rounds. */
  step(by: number): number | null | undefined {
    const { position } = this;
    return this.seek(by > 0 ? Math.floor(position + 1 + 1e-9) : Math.ceil(position - 1 - 1e-9));
  }

  /** Plays on, or stops at the round that is being drawn; from the end it starts again. */
  playOrPause(): number | null | undefined {
    if (this.#result === null) return undefined;
    const last = lastRound(this.#result);
    if (this.playing) return this.seek(roundAt(this.position, last));
    if (this.position >= last) this.#playhead.playFromStart(last);
    else this.#playhead.play(last);
    return undefined;
  }

  /** From the start to where the result is read. */
  replay(): void {
    this.#replayWanted = false;
    if (this.#result === null) return;
    const rest = restRound(this.#result);
    if (this.#nothingMoves()) this.#playhead.seek(rest);
    else this.#playhead.playFromStart(rest);
  }

  /** Replays the next full answer. */
  replayNext(): void {
    this.#replayWanted = true;
  }
}

function axisOf(result: ShownResult): TimeAxis {
  return hasClock(result) ? axisOfResult(result) : { last: lastRound(result), hours: null };
}

/** The step that a link means: a round, or the hours of a clock. */
function stepOf(result: ShownResult, wanted: number): number {
  return hasClock(result) ? stepAtHours(wanted, axisOfResult(result)) : wanted;
}

function prefersReducedMotion(): () => boolean {
  const query = window.matchMedia('(prefers-reduced-motion: reduce)');
  return () => query.matches;
}
