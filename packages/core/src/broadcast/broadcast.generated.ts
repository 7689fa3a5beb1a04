// Made by scripts/generate-keys.ts from broadcast-schema.ts. Do not edit.

/** A buy of the catalogue, by its id. */
export interface CatalogueBroadcast {
  /** The buy's id in the catalogue, for example super-bowl-2011. */
  readonly buy: string;
  /** Cost of making the spot, paid once. */
  readonly production: number;
  /**
   * Probability that someone who sees an insertion notices it, each time anew, and decides whether to pass the message
   * on; left out: television starts nothing.
   */
  readonly notice?: number;
}

/** Insertions of one spot in one programme. */
export interface Placement {
  /** People reached by one insertion: its average audience. */
  readonly audience: number;
  /** How often the spot is shown. */
  readonly insertions: number;
  /** In the currency of the document. */
  readonly costPerInsertion: number;
  /**
   * People reached by two insertions, at least the audience and at most what chance gives, 2·A − A² ÷ universe; left
   * out: who sees one is as likely as anyone to see the next.
   */
  readonly secondReach?: number;
  /** What people call the programme. */
  readonly name?: string;
  /** Whom the audience counts, for example P2+; the same for all placements of a buy. */
  readonly basis?: string;
}

/** How many people two placements share. */
export interface Duplication {
  /** Places of the two placements in the list, from 0. */
  readonly between: readonly [number, number];
  /** People who are in the audience of one insertion of each. */
  readonly audience: number;
}

/** A buy written out. */
export interface PlacementBroadcast {
  /** Insertions of the spot in each programme. */
  readonly placements: readonly Placement[];
  /** How many people pairs of placements share, as measured; pairs that are not named share what chance gives. */
  readonly duplications?: readonly Duplication[];
  /** Cost of making the spot, paid once. */
  readonly production: number;
  /** People from whom the audience was measured; null where that is unknown. */
  readonly universe: number | null;
  /** Where the figures come from; null where that is unknown. */
  readonly source: string | null;
  /**
   * Probability that someone who sees an insertion notices it, each time anew, and decides whether to pass the message
   * on; left out: television starts nothing.
   */
  readonly notice?: number;
}

/** A television buy: of the catalogue, or written out. */
export type Broadcast = CatalogueBroadcast | PlacementBroadcast;
