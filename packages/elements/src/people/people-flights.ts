import { roundAt } from '../scales/time-axis.ts';
import type { PeopleExposures } from './people-run.ts';

/** Messages from person to person. Entry i of every array belongs to the i-th. */
export interface PeopleFlights {
  readonly count: number;
  /** Number of whoever shares. */
  readonly from: Uint32Array;
  /** Number of whoever sees it. */
  readonly to: Uint32Array;
  /** 1 where they see it for the first time; 0 for somebody who knows. */
  readonly isFirst: Uint8Array;
  /** 1 for criticism. */
  readonly isCritical: Uint8Array;
  readonly startsAt: Float64Array;
  /** Rising. */
  readonly arrivesAt: Float64Array;
}

/** Messages that are drawn in one round, at most: more of them are a cloud. */
const MOST = 500;
/** So many of them, at least, are left for those who know. */
const MOST_FIRST = 400;

/**
 * The messages that are drawn: all of a round that has few; of more an even choice, those that are seen for the first time before others.
 * @param order - Of the exposures by their arrival.
 * @param arrivals - Shape [exposures].
 * @returns Exposures, by their arrival. Those by the brand fly along no friendship.
 */
export function chooseFlights(order: Uint32Array, exposures: PeopleExposures, arrivals: Float64Array): Uint32Array {
  const chosen: number[] = [];
  let firsts: number[] = [];
  let others: number[] = [];
  let round = 0;
  const take = (): void => {
    const kept = evenly(firsts, others.length === 0 ? MOST : Math.max(MOST_FIRST, MOST - others.length));
    const rest = evenly(others, MOST - kept.length);
    chosen.push(...[...kept, ...rest].toSorted((a, b) => arrivals[a] - arrivals[b] || a - b));
    firsts = [];
    others = [];
  };
  for (const i of order) {
    if (exposures.from[i] < 0) continue;
    const now = roundAt(arrivals[i], Infinity);
    if (now !== round) take();
    round = now;
    (exposures.isFirst[i] ? firsts : others).push(i);
  }
  take();
  return Uint32Array.from(chosen);
}

function evenly(entries: readonly number[], most: number): readonly number[] {
  if (entries.length <= most) return entries;
  return Array.from({ length: most }, (_, i) => entries[Math.floor((i * entries.length) / most)]);
}

/** The first message that arrives after a time. */
export function flightsAfter({ arrivesAt, count }: PeopleFlights, time: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (arrivesAt[middle] <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}
