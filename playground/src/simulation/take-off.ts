import type { TakeOff } from './messages.ts';

/** A run takes off if it reaches at least this part of all people. */
const TAKEN_OFF = 0.5;
/** Where fewer than this part of the runs take off, one that does says nothing of the others. */
const OFTEN = 0.25;

/** Whether a run that reaches so many people has taken off. */
export function hasTakenOff(reached: number, people: number): boolean {
  return reached >= TAKEN_OFF * people;
}

/** Whether runs take off so often that one that does is shown first. */
export function takesOffOften({ share }: Pick<TakeOff, 'share'>): boolean {
  return share >= OFTEN;
}

/**
 * The run to begin with on a network: the first that takes off where at least one in four does, else the first that
 * reaches as many as the one in the middle.
 * @param reach - People reached in the end, run by run; at least one.
 * @param people - Everyone.
 */
export function takeOffOf(reach: ArrayLike<number>, people: number): TakeOff {
  const runs = Array.from(reach, (reached, run) => ({ reached, run }));
  const taken = runs.filter(({ reached }) => hasTakenOff(reached, people));
  const share = taken.length / runs.length;
  const sorted = runs.toSorted((a, b) => a.reached - b.reached);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)]?.reached;
  const shown = takesOffOften({ share }) ? taken[0] : runs.find(({ reached }) => reached === middle);
  if (shown === undefined) throw new Error('there must be at least one run; got none');
  return { run: shown.run, share };
}
