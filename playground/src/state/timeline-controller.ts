import { axisOfResult, hasClock, roundAt, stepAtHours } from '@ripplecast/elements';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { universeOf } from 'ripplecast/scenario';
import { rowAt, spanOf, type TimeSpan } from '../simulation/rounds.ts';
import type { ShownResult, SingleRun } from '../simulation/messages.ts';
import { FrameListeners } from './frame-listeners.ts';
import { calmTempo, Playhead, usualTempo, type Tempo } from './playhead.ts';

/** Time on the page: the playhead within the rounds of the newest result. */
export class TimelineController implements ReactiveController {
  #result: ShownResult | null = null;
  #span: TimeSpan = { last: 0, rest: 0 };
  /** Whether the next result puts the playhead in its place, wherever it is. */
  #place = true;
  #replayWanted = false;
  /** What the page was last told of the time: all that it draws of it by itself. */
  #told = '';
  readonly #listeners = new FrameListeners();
  readonly #playhead: Playhead;
  readonly #host: ReactiveControllerHost;
  readonly #nothingMoves: () => boolean;

  /**
   * @param nothingMoves - Whether the reader wants nothing to move.
   * @param speed - How fast it plays: 1 is the usual speed.
   */
  constructor(host: ReactiveControllerHost, nothingMoves: () => boolean, speed: () => number = () => 1) {
    this.#playhead = new Playhead(() => this.#moved(), speed);
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

  /** The round that the moment belongs to; 0 before there is a result. */
  get round(): number {
    return roundAt(this.position, this.#span.last);
  }

  /** The last step. */
  get last(): number {
    return this.#span.last;
  }

  /** The step at which time rests. */
  get rest(): number {
    return this.#span.rest;
  }

  /** Calls a listener each time when it moves; the page itself is told of another round only. */
  onFrame(listener: () => void): () => void {
    return this.#listeners.onFrame(listener);
  }

  #moved(): void {
    const { round, playing, position } = this;
    const told = `${round} ${Math.floor(position)} ${playing} ${position < 0}`;
    if (told !== this.#told) this.#host.requestUpdate();
    else this.#listeners.tell();
    this.#told = told;
  }

  /**
   * Takes a result. A resting playhead moves to the new place of rest.
   * @param wanted - Round, or on a clock hours, at which a link left the playhead; null for where the result is read.
   * @param done - Whether this is the full answer.
   * @param run - The run that is shown instead of the average; null for the average.
   */
  show(result: ShownResult, wanted: number | null, done: boolean, run: SingleRun | null = null): void {
    this.#result = result;
    this.#span = spanOf(result, run);
    const { last } = this.#span;
    this.#playhead.axis = hasClock(result) ? axisOfResult(result) : { last, hours: null };
    this.#playhead.tempo = tempoOf(result);
    const rest = Math.min(wanted === null ? this.#span.rest : stepOf(result, wanted), last);
    if (this.#replayWanted) {
      // Stands at the start until all is counted, so that the end is not seen before it is played.
      if (done) this.replay();
      else this.#playhead.seek(this.#nothingMoves() ? rest : 0);
    } else if (!this.playing && (this.#place || wanted === null || this.position > last)) {
      this.#playhead.seek(rest);
    }
    this.#place = false;
  }

  /** Stops time; the next result puts the playhead in its place. */
  stop(): void {
    this.#place = true;
    if (this.playing) this.#playhead.stop();
  }

  /** Stops time, and plays nothing by itself that was to be played. */
  forget(): void {
    this.#replayWanted = false;
    this.stop();
  }

  /** Moves time to where the opening has it, before the start too. */
  put(position: number): void {
    this.#playhead.seek(position);
  }

  /** Moves time; returns the round or the hours that a link should keep, null where the result is read, or undefined without a result. */
  seek(position: number): number | null | undefined {
    if (this.#result === null) return undefined;
    const inside = Math.min(this.last, Math.max(0, position));
    this.#playhead.seek(inside);
    const round = Math.round(inside);
    return round === this.rest ? null : (rowAt(this.#result, round).hours ?? round);
  }

  /** One round on or back, to whole rounds. */
  step(by: number): number | null | undefined {
    const { position } = this;
    return this.seek(by > 0 ? Math.floor(position + 1 + 1e-9) : Math.ceil(position - 1 - 1e-9));
  }

  /** Plays on to the end, or stops at the round that is being drawn; from where time rests, and from the end, it starts again. */
  playOrPause(): number | null | undefined {
    if (this.#result === null) return undefined;
    const { last, rest, position } = this;
    if (this.playing) return this.seek(roundAt(position, last));
    if (position >= last || position === rest) this.#playhead.playFromStart(last);
    else this.#playhead.play(last);
    return undefined;
  }

  /** From the start to where the result is read. */
  replay(): void {
    this.#replayWanted = false;
    if (this.#result === null) return;
    const { rest } = this;
    if (this.#nothingMoves()) this.#playhead.seek(rest);
    else this.#playhead.playFromStart(rest);
  }

  /** Replays the next full answer. */
  replayNext(): void {
    this.#replayWanted = true;
  }
}

/** The step that a link means: a round, or the hours of a clock. */
function stepOf(result: ShownResult, wanted: number): number {
  return hasClock(result) ? stepAtHours(wanted, axisOfResult(result)) : wanted;
}

/** So few people are followed one by one. */
const FOLLOWED = 300;

function tempoOf({ provenance }: ShownResult): Tempo {
  return provenance.scenario.level === 'network' && universeOf(provenance) <= FOLLOWED ? calmTempo : usualTempo;
}
