import type { CascadeTrace } from './cascade-trace.ts';

/** Every exposure of one run: entry i of every array belongs to the i-th exposure, in the order in which they happened. */
export interface CascadeExposures {
  /** Number of exposures, the length of every array. */
  readonly count: number;
  /** Round of the exposure: how often the message was shared to come there. */
  readonly rounds: Int32Array;
  /** Whose share it was, or −1 for the brand, for seeds and for complainers. */
  readonly from: Int32Array;
  /** Who saw it. */
  readonly to: Uint32Array;
  /** 1 where it was the first that this person saw, 0 where they knew the message already. */
  readonly isFirst: Uint8Array;
  /** Hours of the exposure; only in time. */
  readonly hours?: Float64Array | undefined;
}

/** One run, person by person and exposure by exposure. */
export interface TracedExposures {
  /** The people who were reached. */
  readonly trace: CascadeTrace;
  /** What they saw. */
  readonly exposures: CascadeExposures;
}
