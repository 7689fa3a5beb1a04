import type { ShareCurveTable } from '../share-curve.ts';

/**
 * People who had decided on so many noticed sights of television when posts began: everyone, where no television starts the cascade.
 * They are counted in the class of the posts they have seen (0 … cap, the last for cap or more), in four groups.
 */
export interface PopulationBlock {
  /** What is left of the share curve for them: entry k is for the k-th post they see. */
  readonly curve: ShareCurveTable;
  /** Shape [cap + 1]: people who have not shared and still may. */
  readonly undecided: Float64Array;
  /** Shape [cap + 1]: sharers who show the message in the current round and have not done so yet. */
  readonly pending: Float64Array;
  /** Shape [cap + 1]: people who became sharers in the current round and show the message in the next. */
  readonly next: Float64Array;
  /** Shape [cap + 1]: people who will not share any more: sharers who have shown the message, and who is past the last chance. */
  readonly done: Float64Array;
  /** Shape [cap + 1]: sharers who are showing the message at this moment; empty between kernels. */
  readonly showing: Float64Array;
}

/** Space for people with this curve before them. */
export function createPopulationBlock(curve: ShareCurveTable): PopulationBlock {
  const classes = curve.cap + 1;
  return {
    curve,
    undecided: new Float64Array(classes),
    pending: new Float64Array(classes),
    next: new Float64Array(classes),
    done: new Float64Array(classes),
    showing: new Float64Array(classes),
  };
}

/** Takes everyone out. */
export function clearPopulationBlock({ undecided, pending, next, done }: PopulationBlock): void {
  undecided.fill(0);
  pending.fill(0);
  next.fill(0);
  done.fill(0);
}
