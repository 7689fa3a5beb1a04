import { alongAxis, timeAt, type TimeAxis } from '@ripplecast/elements';

/** How fast time goes at normal speed: one round, and the longest that the way to the result may take, in milliseconds. */
export interface Tempo {
  readonly round: number;
  readonly longest: number;
}

/** Of pictures of a crowd. */
export const usualTempo: Tempo = { round: 850, longest: 3800 };
/** Where each person is followed with the eye. */
export const calmTempo: Tempo = { round: 1200, longest: 14_400 };
/** Before round 0 the ground is empty for a moment. */
export const LEAD_IN = 0.35;

/** Runs time from one step to another and tells its owner each frame; on a clock as evenly as it is drawn. */
export class Playhead {
  position = 0;
  playing = false;
  /** What time runs on. */
  axis: TimeAxis = { last: 0, hours: null };
  tempo: Tempo = usualTempo;
  #frame = 0;
  #last = 0;
  #target = 0;
  /** Steps a millisecond, where all were equally long. */
  #pace = 0;
  readonly #tell: () => void;
  readonly #speed: () => number;

  /** @param speed - How fast it plays: 1 is the usual speed. */
  constructor(tell: () => void, speed: () => number = () => 1) {
    this.#tell = tell;
    this.#speed = speed;
  }

  /** Plays from the empty ground (or from where time stands) to a round. */
  play(target: number, from: number | null = null): void {
    this.stop();
    this.position = from ?? this.position;
    this.#target = target;
    const rounds = Math.max(1e-9, evenly(target, this.axis) - Math.max(0, evenly(this.position, this.axis)));
    this.#pace = rounds / Math.min(this.tempo.longest, rounds * this.tempo.round);
    if (target <= this.position) return;
    this.playing = true;
    this.#last = performance.now();
    this.#frame = requestAnimationFrame(this.#step);
    this.#tell();
  }

  /** Plays from before round 0. */
  playFromStart(target: number): void {
    this.play(target, -LEAD_IN);
  }

  /** Sets time and stops it. */
  seek(position: number): void {
    this.stop();
    this.position = position;
    this.#tell();
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.playing = false;
  }

  readonly #step = (now: number): void => {
    const passed = (now - this.#last) * this.#pace * this.#speed();
    this.position = Math.min(this.#target, unevenly(evenly(this.position, this.axis) + passed, this.axis));
    this.#last = now;
    if (this.position >= this.#target) this.playing = false;
    else this.#frame = requestAnimationFrame(this.#step);
    this.#tell();
  };
}

/** A position as if all steps were equally long: those of a clock are as long as they are drawn. */
function evenly(position: number, axis: TimeAxis): number {
  return axis.hours === null || position < 0 ? position : alongAxis(position, axis) * axis.last;
}

/** `evenly` turned round. */
function unevenly(position: number, axis: TimeAxis): number {
  return axis.hours === null || position < 0 || axis.last === 0 ? position : timeAt(position / axis.last, axis);
}
