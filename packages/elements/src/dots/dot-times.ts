import { lightsAt } from '../scales/time-axis.ts';
import { CRITICISED, UNREACHED } from './draw-dots.ts';

/** When and in which generation each dot lights. */
export interface DotTimes {
  /** Shape [dots]: generation, `CRITICISED` or `UNREACHED`. */
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
 * @param criticism - How many of `reach` saw criticism first, up to and including each round: the last dots of each round.
 */
export function dotTimes(
  order: Uint32Array,
  reach: readonly number[],
  peoplePerDot: number,
  criticism: readonly number[] = [],
): DotTimes {
  const generationOf = new Uint8Array(order.length).fill(UNREACHED);
  const bornAt = new Float32Array(order.length).fill(Infinity);
  let start = 0;
  let critical = 0;
  reach.forEach((people, generation) => {
    const end = Math.min(order.length, Math.max(start, Math.round(people / peoplePerDot)));
    const wanted = Math.round((generation < criticism.length ? criticism[generation] : 0) / peoplePerDot);
    const praised = end - Math.min(end - start, Math.max(0, wanted - critical));
    critical += end - praised;
    for (let rank = start; rank < end; rank++) {
      const dot = order[rank];
      generationOf[dot] = rank < praised ? Math.min(generation, CRITICISED - 1) : CRITICISED;
      bornAt[dot] = lightsAt(generation, rank - start + 1, end - start, 0);
    }
    start = end;
  });
  return { generationOf, bornAt };
}
