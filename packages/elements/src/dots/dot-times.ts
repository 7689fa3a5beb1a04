import { lightsAt } from '../scales/round-axis.ts';
import { UNREACHED } from './draw-dots.ts';

/** When and in which generation each dot lights. */
export interface DotTimes {
  /** Shape [dots]: generation, or `UNREACHED`. */
  readonly generationOf: Uint8Array;
  /** Shape [dots]: time in rounds. */
  readonly bornAt: Float32Array;
}

/**
 * Gives each dot its generation and time from the cumulative reach of the rounds. Dots of round g light one after the
 * other in (g − 0.85, g]; those of round 0 at 0.
 * @param order - Shape [dots]: dots in the order in which they light.
 * @param reach - People reached up to and including each round, never falling.
 * @param peoplePerDot - People for each dot; a cumulative count is rounded to whole dots.
 */
export function dotTimes(order: Uint32Array, reach: readonly number[], peoplePerDot: number): DotTimes {
  const generationOf = new Uint8Array(order.length).fill(UNREACHED);
  const bornAt = new Float32Array(order.length).fill(Infinity);
  let start = 0;
  reach.forEach((people, generation) => {
    const end = Math.min(order.length, Math.max(start, Math.round(people / peoplePerDot)));
    for (let rank = start; rank < end; rank++) {
      const dot = order[rank];
      generationOf[dot] = Math.min(generation, UNREACHED - 1);
      bornAt[dot] = lightsAt(generation, rank - start + 1, end - start, 0);
    }
    start = end;
  });
  return { generationOf, bornAt };
}
