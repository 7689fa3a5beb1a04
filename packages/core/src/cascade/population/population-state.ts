import type { RandomStream } from '../../random/index.ts';
import type { ExposureLaw } from './exposure-law.ts';
import type { FollowerBins } from '../../random/count-law/follower-bins.ts';
import type { ShareCurveTable } from '../share-curve.ts';

/**
 * A well-mixed population in the middle of a cascade: everyone is counted in the class of the exposures they have seen
 * (0 … cap, the last for cap or more) and in one of four groups. The kernels change it in place.
 */
export interface PopulationState {
  readonly universe: number;
  readonly visibility: number;
  readonly bins: FollowerBins;
  readonly curve: ShareCurveTable;

  /** Shape [cap + 1]: people who have not shared and still may. Entry 0 is the unreached. */
  readonly undecided: Float64Array;
  /** Shape [cap + 1]: sharers who show the message in the current round and have not done so yet. */
  readonly pending: Float64Array;
  /** Shape [cap + 1]: people who became sharers in the current round and show the message in the next. */
  readonly next: Float64Array;
  /** Shape [cap + 1]: people who will not share any more: sharers who have shown the message, and who is past the last chance. */
  readonly done: Float64Array;
  /** Shape [cap + 1]: sharers who are showing the message at this moment; empty between kernels. */
  readonly showing: Float64Array;
  /** The groups of which a round has cells, in their order: `undecided`, `done`, `pending`, `showing`. */
  readonly groups: readonly Float64Array[];
  /** Sum of `pending`. */
  sharers: number;

  /** Chance of the replicate, one stream for each purpose, so that compared arms stay in step. */
  followerStream: RandomStream;
  viewStream: RandomStream;
  shareStream: RandomStream;

  /** What the last round brought. */
  impressions: number;
  newReach: number;
  newSharers: number;

  /** Space of the kernels. */
  readonly hits: Float64Array;
  readonly sharersIn: Float64Array;
  readonly seenBy: Float64Array;
  readonly powerSums: Float64Array;
  readonly exposureLaw: ExposureLaw;
  readonly response: Float64Array;
  readonly ownProbabilities: Float64Array;
  readonly ownTails: Float64Array;
  readonly arrivals: Float64Array;
}

/** Ends a round: who became a sharer in it is pending in the next. */
export function endPopulationRound(state: PopulationState): void {
  const { pending, next } = state;
  let sharers = 0;
  for (let c = 0; c < next.length; c += 1) {
    pending[c] = next[c]!;
    sharers += next[c];
    next[c] = 0;
  }
  state.sharers = sharers;
}
