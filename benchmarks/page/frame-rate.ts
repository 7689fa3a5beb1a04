/** So many frames without a change, one after the other, are a rest of the picture and no delay. */
const REST_FRAMES = 3;

/** How often a picture changed while it moved. */
export interface FrameRate {
  /** Changed frames a second; NaN where nothing moved. */
  readonly perSecond: number;
  /** Longest wait for a changed frame, in milliseconds. */
  readonly longest: number;
  /** Time in which it moved, in milliseconds. */
  readonly moved: number;
}

/**
 * How often a picture changed while it moved. Where it stands still on purpose, frames go by without a change: such waits are
 * left out. A wait during which hardly a frame came is a delay, however long.
 * @param changes - Times of the frames that changed it, in milliseconds, ascending.
 * @param frames - Times of all frames, ascending.
 */
export function frameRateOf(changes: readonly number[], frames: readonly number[]): FrameRate {
  let waits = 0;
  let moved = 0;
  let longest = 0;
  let next = 0;
  for (const [index, change] of changes.entries()) {
    const before = changes[index - 1];
    let idle = 0;
    while (next < frames.length && frames[next] < change) {
      if (before !== undefined && frames[next] > before) idle += 1;
      next += 1;
    }
    if (before === undefined || idle >= REST_FRAMES) continue;
    waits += 1;
    moved += change - before;
    longest = Math.max(longest, change - before);
  }
  return { perSecond: waits / (moved / 1000), longest, moved };
}
