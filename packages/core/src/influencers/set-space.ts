/** The mark of a person who is not in the set. */
export const OUTSIDE = 0;
/** The mark of a member. */
export const MEMBER = 1;
/** The mark of a person at whom a set ends, and who is not entered. */
export const SEED = 2;

/** Where one thread draws a reverse-reachable set. */
export interface SetSpace {
  /** Shape [people]: the set, its root first. */
  readonly members: Uint32Array;
  /** Shape [people]: OUTSIDE, MEMBER or SEED. */
  readonly marks: Uint8Array;
  /** How many of its members, the root among them, would make the root count if they alone saw the message. */
  exposed: number;
}
