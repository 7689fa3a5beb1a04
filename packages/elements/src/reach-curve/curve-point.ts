/** A point of a reach curve: a schedule, what it costs, and whom it reaches. */
export interface CurvePoint {
  /** How often the spots are shown in all. */
  readonly insertions: number;
  /** What that costs. */
  readonly cost: number;
  /** People reached once or more, twice or more, and so on: entry k − 1 has those who see it k times or more. */
  readonly kPlusReach: readonly number[];
}

/** What the axis of a reach curve counts. */
export type CurveAxis = 'cost' | 'insertions';
