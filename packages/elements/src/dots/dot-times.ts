import { lightsAt } from '../scales/time-axis.ts';

/** Marks a dot that is never reached. */
export const UNREACHED = 65_535;

/** Marks a dot whose people saw criticism first. */
export const CRITICISED = 65_534;

/** When and in which generation each dot lights. */
export interface DotTimes {
  /** Shape [dots]: generation, `CRITICISED` or `UNREACHED`. */
  readonly generationOf: Uint16Array;
  /** Shape [dots]: time in rounds. */
  readonly bornAt: Float32Array;
  /** Shape [dots]: dots in the order in which they light; their times never fall. */
  readonly order: Uint32Array;
  /** Shape [generations + 1]: where the dots of each generation begin in the order; the last entry is how many ever light. */
  readonly starts: Uint32Array;
}

/**
 * Gives each dot its generation and time from the cumulative reach of the rounds. Dots of round g light one after the
 * other in (g − 0.85, g]; those of round 0 at 0. Where a round has more people than there are dots left, those light as early as they
 * would among all.
 * @param order - Shape [dots]: dots in the order in which they light.
 * @param reach - People reached up to and including each round, never falling.
 * @param peoplePerDot - People for each dot; a cumulative count is rounded to whole dots.
 * @param criticism - How many of `reach` saw criticism first, up to and including each round: the last dots of each
 *   round, the same part of those that light where not all of them do.
 */
export function dotTimes(
  order: Uint32Array,
  reach: readonly number[],
  peoplePerDot: number,
  criticism: readonly number[] = [],
): DotTimes {
  const generationOf = new Uint16Array(order.length).fill(UNREACHED);
  const bornAt = new Float32Array(order.length).fill(Infinity);
  const starts = new Uint32Array(reach.length + 1);
  let start = 0;
  let critical = 0;
  reach.forEach((people, generation) => {
    const last = Math.max(start, Math.round(people / peoplePerDot));
    const end = Math.min(order.length, last);
    const wanted = Math.round((generation < criticism.length ? criticism[generation] : 0) / peoplePerDot);
    const critics = Math.min(last - start, Math.max(0, wanted - critical));
    critical += critics;
    const praised = end - (end === last ? critics : Math.round((critics * (end - start)) / (last - start)));
    for (let rank = start; rank < end; rank++) {
      const dot = order[rank];
      generationOf[dot] = rank < praised ? Math.min(generation, CRITICISED - 1) : CRITICISED;
      bornAt[dot] = lightsAt(generation, rank - start + 1, last - start, 0);
    }
    start = end;
    starts[generation + 1] = end;
  });
  return { generationOf, bornAt, order, starts };
}

/** How many dots are lit at time t. */
export function litAt({ order, bornAt, starts }: DotTimes, t: number): number {
  let low = 0;
  let high = starts[starts.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (bornAt[order[middle]] <= t) low = middle + 1;
    else high = middle;
  }
  return low;
}
