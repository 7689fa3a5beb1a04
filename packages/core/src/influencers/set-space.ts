/** Where one thread draws a reverse-reachable set. */
export interface SetSpace {
  /** Shape [people]: the set, its root first. */
  readonly members: Uint32Array;
  /** Shape [people]: 1 for its members, else 0. */
  readonly isMember: Uint8Array;
  /** How many of its members, the root among them, would make the root count if they alone saw the message. */
  exposed: number;
}
