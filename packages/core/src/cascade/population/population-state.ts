import type { RandomStream } from '../../random/index.ts';
import type { ExposureLaw } from './exposure-law.ts';
import type { FollowerBins } from '../../random/count-law/follower-bins.ts';
import type { PopulationBlock } from './population-block.ts';

/**
 * A well-mixed population in the middle of a cascade. It is the first of its blocks, where those are who have noticed no television:
 * everyone, where no television starts the cascade. The kernels change it in place.
 */
export interface PopulationState extends PopulationBlock {
  readonly universe: number;
  readonly visibility: number;
  readonly bins: FollowerBins;
  /** All blocks, whose curves have the same number of classes; the first has the arrays of this one. */
  readonly blocks: readonly PopulationBlock[];
  /** The groups of which a round has cells: `undecided`, `done`, `pending`, `showing` of each block, one block after the other. */
  readonly groups: readonly Float64Array[];
  /** Sum of `pending` over blocks. */
  sharers: number;

  /** Chance of the replicate, one stream for each purpose, so that compared arms stay in step. */
  followerStream: RandomStream;
  viewStream: RandomStream;
  shareStream: RandomStream;

  /** What the last round brought; new are those of the first block who see their first post. */
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
  let sharers = 0;
  for (const { pending, next } of state.blocks) {
    for (let c = 0; c < next.length; c += 1) {
      pending[c] = next[c]!;
      sharers += next[c];
      next[c] = 0;
    }
  }
  state.sharers = sharers;
}
