/**
 * Moves labels apart that would overlap, keeping their order and staying as near to their places as two passes allow.
 * @param places - Wanted centres, in pixels.
 * @param gap - Least distance between two centres.
 * @param low - Smallest centre allowed; `high` the largest.
 * @returns Centres in the order of `places`.
 */
export function spreadLabels(places: readonly number[], gap: number, low: number, high: number): readonly number[] {
  const order = places.map((_, i) => i).sort((a, b) => places[a] - places[b]);
  const result = places.map((place) => Math.min(high, Math.max(low, place)));
  let previous = Number.NEGATIVE_INFINITY;
  for (const i of order) {
    previous = Math.max(result[i], previous + gap);
    result[i] = previous;
  }
  let next = high + gap;
  for (const i of order.toReversed()) {
    next = Math.min(result[i], next - gap);
    result[i] = next;
  }
  return result;
}
