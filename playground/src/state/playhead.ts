/** Time of one round at normal speed, and the longest that the way to the result may take on load, in milliseconds. */
const ROUND_MILLISECONDS = 850;
const LONGEST_MILLISECONDS = 3800;
/** Before round 0 the ground is empty for a moment. */
const LEAD_IN = 0.35;

/** Runs time from one round to another and tells its owner each frame. */
export class Playhead {
  position = 0;
  playing = false;
  speed = 1;
  #frame = 0;
  #last = 0;
  #target = 0;
  #roundsPerMillisecond = 0;
  readonly #tell: () => void;

  constructor(tell: () => void) {
    this.#tell = tell;
  }

  /** Plays from the empty ground (or from where time stands) to a round. */
  play(target: number, from: number | null = null): void {
    this.stop();
    this.position = from ?? this.position;
    this.#target = target;
    const rounds = Math.max(1e-9, target - Math.max(0, this.position));
    this.#roundsPerMillisecond = rounds / Math.min(LONGEST_MILLISECONDS, rounds * ROUND_MILLISECONDS);
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
    this.position = Math.min(
      this.#target,
      this.position + (now - this.#last) * this.#roundsPerMillisecond * this.speed,
    );
    this.#last = now;
    if (this.position >= this.#target) this.playing = false;
    else this.#frame = requestAnimationFrame(this.#step);
    this.#tell();
  };
}
