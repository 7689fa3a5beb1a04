/** How an exposure can end: the follower's status afterwards, and the probability. */
export interface Ending {
  /** The number of exposures counted, as far as it matters; or {@link SHARES}. */
  readonly status: number;
  /** Probability of this ending. */
  readonly chance: number;
}

/** Status of someone who has come to share. */
export const SHARES = 0xfffe;

/**
 * What the exact expectations of a model follow from. The order in which sharers show the message must not change who shares in
 * the end.
 */
export type ExactLaw =
  /** Nothing is left to chance: every replicate is the same. */
  { readonly isCertain: true } | ChanceLaw;

/** The law of one exposure. */
export interface ChanceLaw {
  /** Never true: by this the two laws are told apart. */
  readonly isCertain: false;
  /**
   * How the exposure through an edge can end for a follower who has so many exposures already and has not shared. Endings of
   * probability 0 may be among them.
   */
  readonly endingsOf: (edge: number, follower: number, exposures: number) => readonly Ending[];
  /**
   * Where each edge passes the message with a probability of its own, and each person who has seen it passes it on with one of
   * theirs, all decided once and independently (site and bond percolation); null where it is not so. A model in which people can
   * be reached and share only on a later exposure must leave it null, though its sharers may have the law of a percolation: the
   * reach is taken from the sharers, as the people who share ÷ `ofPerson`.
   */
  readonly percolation: {
    readonly ofEdge: (edge: number) => number;
    readonly ofPerson: (person: number) => number;
  } | null;
}

/** A number that is the same for all, or the entry of an array. */
export function valueAt(values: number | Float32Array, index: number): number {
  return typeof values === 'number' ? values : values[index];
}
