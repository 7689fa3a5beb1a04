/** An urn of Pólya: what drawing a view or a miss adds to its own side. */
export interface Urn {
  /** Weight of a view at first. */
  readonly seen: number;
  /** Weight of a miss at first. */
  readonly missed: number;
  /** What each draw adds to what was drawn: 0 makes the count binomial. */
  readonly step: number;
}

/**
 * How often a person sees insertions that come from an urn: beta-binomial with α = seen ÷ step and β = missed ÷ step.
 * @param urn - Both weights above 0, unless there are no insertions.
 * @param insertions - A whole number n of at least 0.
 * @returns Shape [insertions + 1]: entry k is the probability of exactly k views. Belongs to the caller.
 * @remarks O(insertions). Weights are built up from the most likely count outwards, where nothing that matters underflows:
 * f_{k+1} ÷ f_k = (n − k)(seen + k·step) ÷ ((k + 1)(missed + (n − k − 1)·step)).
 */
export function urnExposure({ seen, missed, step }: Urn, insertions: number): Float64Array {
  const exactly = new Float64Array(insertions + 1);
  const rise = (k: number): number =>
    ((insertions - k) * (seen + k * step)) / ((k + 1) * (missed + (insertions - k - 1) * step));
  let most = 0;
  for (let k = 0, weight = 1; k < insertions; k++) {
    weight *= rise(k);
    if (weight <= 1) continue;
    // Only which of two is larger matters, so that weights are those of the largest so far.
    most = k + 1;
    weight = 1;
  }
  exactly[most] = 1;
  let sum = 1;
  for (let k = most; k < insertions; k++) sum += exactly[k + 1] = exactly[k] * rise(k);
  for (let k = most; k > 0; k--) sum += exactly[k - 1] = exactly[k] / rise(k - 1);
  for (let k = 0; k <= insertions; k++) exactly[k] /= sum;
  return exactly;
}
