/** Stands for nobody: the brand itself, or no round, where a person or round would be. */
export const NOBODY = -1;

/**
 * One run of a cascade, person by person. Entry i of every array belongs to the i-th person reached, in the order in which they first saw
 * the message.
 */
export interface CascadeTrace {
  /** Number of people in the network. */
  readonly universe: number;
  /**
   * Number of people reached, the length of every array. Of a mix, those who are informed: who has only seen television without noticing it
   * has no name here.
   */
  readonly reach: number;
  /** True where maxGenerations ended the run while it still had sharers, or a horizon while there were sights to come. */
  readonly truncated: boolean;
  /** Who was reached. */
  readonly people: Uint32Array;
  /** Round of the first exposure: how often it was shared to come there. */
  readonly generations: Int32Array;
  /**
   * The sharer of the first exposure, or −1 for the brand and for complainers. Of several in one round the first that was processed; in
   * time, of several at once in one round, and with criticism of several in one round, any with equal chance.
   */
  readonly shownBy: Int32Array;
  /** Number of exposures; of television those that were noticed. */
  readonly exposures: Int32Array;
  /** Round in which they became a sharer, or −1. */
  readonly sharedIn: Int32Array;
  /** Exposure after which they shared, 1 for the first; 0 for those who did not. */
  readonly sharedAfter: Int32Array;
  /** The sharer whose exposure made them share, or −1 for the brand; −1 also for those who did not share. */
  readonly madeToShareBy: Int32Array;
  /** Hours of the first exposure; only in time. */
  readonly hours?: Float64Array | undefined;
  /** Hours at which they shared, or −1; only in time. */
  readonly sharedHours?: Float64Array | undefined;
  /**
   * 0 for praise, 1 for criticism: of sharers the colour of their share, of others that of their first exposure; only with criticism. Who
   * complains has no exposure that is another's.
   */
  readonly colours?: Uint8Array | undefined;
  /** How often they noticed television, in round 0, which nobody has shown them; only where television starts the cascade. */
  readonly noticed?: Int32Array | undefined;
  /** Hours at which their criticism was answered, or −1, also where that is after the horizon; only with a desk. */
  readonly answeredHours?: Float64Array | undefined;
}
