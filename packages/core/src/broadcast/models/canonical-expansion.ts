import type { ExposureDistribution } from '../independent-exposure.ts';
import { expandedExposure } from '../viewers/exposure-of-viewers.ts';
import type { Pair } from '../viewers/lowest-pair-sum.ts';
import { repeatExposure } from '../viewers/repeat-exposure.ts';
import { standardised } from '../viewers/shared-audience.ts';
import type { PlacementViewers } from '../viewers/viewers.ts';
import { repeatAudience } from './beta-binomial.ts';
import { checkModelled, type ModelledSchedule } from './modelled-schedule.ts';
import { distributionOf, levelsOf, type ModelOptions } from './reach-estimate.ts';

/** How often people see a schedule, by the expansion as published. */
export interface ExpandedExposure extends ExposureDistribution {
  /** Mass of all combinations of views that come out less likely than never, as a positive number; null for more than a million of them. */
  readonly truncatedMass: number | null;
}

/** Most combinations of views that are looked at one by one. */
const MOST_COMBINATIONS = 1_000_000;

/**
 * Measured duplication between vehicles whose viewers come back: Π f_i(x_i)·(1 + Σ ρ_ij·z_i·z_j), as published.
 * @param schedule - Every vehicle with its `secondReach`, every pair with its duplication.
 * @throws InvalidParameterError for what is no fraction or outside its limits.
 * @remarks P. J. Danaher, "A canonical expansion model for multivariate media exposure distributions", Journal of Marketing Research 28 (1991),
 * 361–367. ρ_ij is the correlation of one insertion of each, z_i how far the views of vehicle i are from their mean in standard deviations.
 * Strong correlations make combinations less likely than never: `truncatedMass` is what they come to, and entries of `exactly` may be below 0
 * then. `planReach` shrinks the correlations instead. O(vehicles × insertions²).
 * @example
 * ```ts
 * import { canonicalExpansion } from 'ripplecast/broadcast';
 * const vehicles = [
 *   { reach: 0.35, secondReach: 0.44, insertions: 3 },
 *   { reach: 0.18, secondReach: 0.24, insertions: 2 },
 *   { reach: 0.1, secondReach: 0.15, insertions: 4 },
 * ];
 * const duplications = [
 *   { between: [0, 1] as const, reach: 0.08 },
 *   { between: [0, 2] as const, reach: 0.05 },
 *   { between: [1, 2] as const, reach: 0.03 },
 * ];
 * const seen = canonicalExpansion({ vehicles, duplications });
 * seen.reach; // => 0.65924…
 * seen.truncatedMass; // => 0
 * ```
 */
export function canonicalExpansion(schedule: ModelledSchedule, options: ModelOptions = {}): ExpandedExposure {
  const { vehicles, shared, views } = checkModelled(schedule, { secondReach: 'loyal', duplications: true });
  const levels = levelsOf(options);
  const placements = vehicles.map(({ reach, secondReach, insertions }): PlacementViewers => ({
    insertions,
    ...repeatAudience(reach, secondReach),
  }));
  const pairs = placements.flatMap((one, first) =>
    placements.slice(first + 1).flatMap((other, offset): Pair[] => {
      const second = first + 1 + offset;
      const deviations = Math.sqrt(one.reach * (1 - one.reach) * other.reach * (1 - other.reach));
      if (deviations === 0) return [];
      return [{ first, second, weight: (shared[first][second] - one.reach * other.reach) / deviations }];
    }),
  );
  const masses = expandedExposure({ placements, shared: { pairs, shrunkTo: 1 } });
  return { ...distributionOf(masses, views, levels), truncatedMass: massBelowNever(placements, pairs) };
}

/** All combinations of views, one after the other, like an odometer. */
function massBelowNever(placements: readonly PlacementViewers[], pairs: readonly Pair[]): number | null {
  const combinations = placements.reduce((product, { insertions }) => product * (insertions + 1), 1);
  if (combinations > MOST_COMBINATIONS) return null;
  const own = placements.map((viewing) => repeatExposure(viewing, viewing.insertions));
  const standard = placements.map((viewing, place) => own[place].map((_, views) => standardised(viewing, views)));
  const views = new Int32Array(placements.length);
  let below = 0;
  for (let combination = 0; combination < combinations; combination++) {
    let beyond = 1;
    for (const { first, second, weight } of pairs) {
      beyond += weight * standard[first][views[first]] * standard[second][views[second]];
    }
    if (beyond < 0) below -= own.reduce((mass, exactly, place) => mass * exactly[views[place]], beyond);
    for (let place = 0; place < views.length; place++) {
      views[place] += 1;
      if (views[place] <= placements[place].insertions) break;
      views[place] = 0;
    }
  }
  return below;
}
