/** Two places in a list and the weight of their product. */
export interface Pair {
  readonly first: number;
  readonly second: number;
  readonly weight: number;
}

/**
 * The least Σ weight·z_first·z_second where each z is at one of its two ends.
 * @param members - Places that may have a pair.
 * @param ends - Both ends of the z of each place, the lower first, at most and at least 0.
 * @remarks Branch and bound over the members: at most 2^members sums, most of which are cut off.
 */
export function lowestPairSum(
  members: readonly number[],
  pairs: readonly Pair[],
  ends: readonly (readonly [number, number])[],
): number {
  const size = members.length;
  const placeOf = new Map(members.map((member, place) => [member, place]));
  const weights = Array.from({ length: size }, () => new Float64Array(size));
  for (const { first, second, weight } of pairs) {
    const [i, j] = [placeOf.get(first) ?? 0, placeOf.get(second) ?? 0];
    weights[i][j] = weight;
    weights[j][i] = weight;
  }
  const low = Float64Array.from(members, (member) => ends[member][0]);
  const high = Float64Array.from(members, (member) => ends[member][1]);
  // What the pairs among the last members come to at the very least.
  const undecided = new Float64Array(size + 1);
  for (let i = size - 1; i >= 0; i--) {
    undecided[i] = undecided[i + 1];
    for (let j = i + 1; j < size; j++) {
      const weight = weights[i][j];
      undecided[i] +=
        weight > 0
          ? weight * Math.min(low[i] * high[j], high[i] * low[j])
          : weight * Math.max(low[i] * low[j], high[i] * high[j]);
    }
  }
  let best = 0;
  /** Pulls: of the members that are decided on each that is not. */
  const search = (place: number, sum: number, pulls: Float64Array): void => {
    if (place === size) {
      best = Math.min(best, sum);
      return;
    }
    let bound = sum + undecided[place];
    for (let i = place; i < size; i++) bound += Math.min(pulls[i] * low[i], pulls[i] * high[i]);
    if (bound >= best) return;
    const lowFirst = pulls[place] > 0;
    for (const isLow of [lowFirst, !lowFirst]) {
      const z = isLow ? low[place] : high[place];
      const next = pulls.map((pull, i) => pull + weights[place][i] * z);
      search(place + 1, sum + pulls[place] * z, next);
    }
  };
  search(0, 0, new Float64Array(size));
  return best;
}
