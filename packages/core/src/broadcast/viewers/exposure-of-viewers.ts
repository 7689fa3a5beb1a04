import { addExposures } from './add-exposures.ts';
import { repeatExposure } from './repeat-exposure.ts';
import { standardised } from './shared-audience.ts';
import type { Viewers } from './viewers.ts';

/**
 * How often people see a schedule whose combinations of views are all possible.
 * @returns Entries of {@link expandedExposure}, none below 0 by rounding.
 */
export function exposureOfViewers(viewers: Viewers): Float64Array {
  return expandedExposure(viewers).map((value) => Math.max(0, value));
}

/**
 * How often people see a schedule.
 * @returns Shape [N + 1], N the insertions of all placements together: entry k is the fraction that sees exactly k. Belongs to
 * the caller.
 * @remarks O(N²); with shared audiences O(placements × N²). Views of all placements together: with f_i the distribution of
 * placement i and g_i(x) = f_i(x)·z_i(x), the sum has Σ_{i<j} ρ_ij·(g_i ∗ g_j ∗ all other f) beyond the convolution of all f.
 */
export function expandedExposure({ placements, shared }: Viewers): Float64Array {
  const own = placements.map((viewing) => repeatExposure(viewing, viewing.insertions));
  const pairs = shared === null || shared.shrunkTo === 0 ? [] : shared.pairs;
  const factor = shared?.shrunkTo ?? 1;
  const weightOf = new Map(pairs.map(({ first, second, weight }) => [`${first} ${second}`, factor * weight]));
  const lastOf = new Map<number, number>();
  for (const { first, second } of pairs) lastOf.set(first, Math.max(second, lastOf.get(first) ?? 0));
  let together: Float64Array = Float64Array.of(1);
  /** Of placements that share an audience with one to come: their g in the place of their f. */
  const open = new Map<number, Float64Array>();
  let beyond: Float64Array | null = null;
  for (const [place, exactly] of own.entries()) {
    const standard = exactly.map((value, views) => value * standardised(placements[place], views));
    let partners: Float64Array | null = null;
    for (const [other, weights] of open) {
      const weight = weightOf.get(`${other} ${place}`);
      if (weight !== undefined) {
        partners ??= new Float64Array(weights.length);
        for (let k = 0; k < weights.length; k++) partners[k] += weight * weights[k];
      }
      if ((lastOf.get(other) ?? 0) <= place) open.delete(other);
      else open.set(other, addExposures(weights, exactly));
    }
    const before: Float64Array | null = beyond === null ? null : addExposures(beyond, exactly);
    const added: Float64Array | null = partners === null ? null : addExposures(partners, standard);
    beyond = before === null ? added : added === null ? before : before.map((value, k) => value + added[k]);
    if (lastOf.has(place)) open.set(place, addExposures(together, standard));
    together = addExposures(together, exactly);
  }
  if (beyond === null) return together;
  const sums = beyond;
  return together.map((value, k) => value + sums[k]);
}
