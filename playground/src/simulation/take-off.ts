import type { TakeOff } from './messages.ts';

/** A run takes off if it reaches at least this part of all people. */
const TAKEN_OFF = 0.5;

/**
 * The run to begin with on a network: the first that takes off, else the one in the middle.
 * @param reach - People reached in the end, run by run; at least one.
 * @param people - Everyone.
 */
export function takeOffOf(reach: ArrayLike<number>, people: number): TakeOff {
  const runs = Array.from(reach, (reached, run) => ({ reached, run }));
  const taken = runs.filter(({ reached }) => reached >= TAKEN_OFF * people);
  // Runs that reach as many stay in their order.
  const sorted = runs.toSorted((a, b) => a.reached - b.reached);
  const shown = taken[0] ?? sorted[Math.floor((sorted.length - 1) / 2)];
  if (shown === undefined) throw new Error('there must be at least one run; got none');
  return { run: shown.run, share: taken.length / runs.length };
}
