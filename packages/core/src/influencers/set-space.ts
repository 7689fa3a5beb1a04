import type { PreparedInfluence } from './prepared-influence.ts';

/** The mark of a person who is not in the set. */
export const OUTSIDE = 0;
/** The mark of a member. */
export const MEMBER = 1;
/** The mark of a person at whom a set ends, and who is not entered. */
export const SEED = 2;

/** Where one thread draws a reverse-reachable set. */
export interface SetSpace {
  /** Shape [people + 1]: the set, its root first; a place to spare, where kernels write before they know that they need not. */
  readonly members: Uint32Array;
  /** Shape [people]: OUTSIDE, MEMBER or SEED. */
  readonly marks: Uint8Array;
  /** How many of its members, the root among them, would make the root count if they alone saw the message. */
  exposed: number;
}

/** Spaces in which nobody is marked and nobody draws. */
const kept = new WeakMap<PreparedInfluence, SetSpace>();

/** A space in which nobody is marked. */
export function newSetSpace(people: number): SetSpace {
  return { members: new Uint32Array(people + 1), marks: new Uint8Array(people), exposed: 0 };
}

/** A space in which nobody is marked: the one kept for this graph and model, which is not kept any more, or a new one. */
export function takeSetSpace(influence: PreparedInfluence): SetSpace {
  const space = kept.get(influence);
  if (space === undefined) return newSetSpace(influence.people);
  kept.delete(influence);
  return space;
}

/**
 * Keeps a space for the next piece of work on the same graph and model, as long as these are there.
 * @param space - Nobody is marked in it, and nobody uses it any more.
 */
export function keepSetSpace(influence: PreparedInfluence, space: SetSpace): void {
  kept.set(influence, space);
}
