import { checkArray, checkObject, checkOptions, checkPositive, checkWhole } from '../../check.ts';
import { InvalidParameterError } from '../../errors.ts';
import type { ExposureDistribution } from '../independent-exposure.ts';
import { urnExposure } from '../viewers/urn-exposure.ts';
import { distributionOf, levelsOf, type ModelOptions } from './reach-estimate.ts';

/** Views that fall on one of several vehicles, or on none. */
export interface SharedViews {
  /** Weight of each vehicle, above 0. */
  readonly vehicles: readonly number[];
  /** Weight of seeing none, above 0. */
  readonly none: number;
  /** Occasions of each person, a whole number of at least 0. */
  readonly occasions: number;
}

/** How often people see any vehicle, and who sees each. */
export interface SharedExposure extends ExposureDistribution {
  /** Fraction that each vehicle reaches by itself. */
  readonly vehicleReach: Float64Array;
}

/**
 * On each occasion a person sees one vehicle or none: Dirichlet-multinomial. What all vehicles get, and what each gets, is beta-binomial.
 * @throws InvalidParameterError for weights that are not above 0.
 * @remarks J. D. Leckenby and S. Kishi, "The Dirichlet multinomial distribution as a magazine exposure model", Journal of Marketing Research
 * 21 (1984), 100–106. O(vehicles × occasions).
 * @example
 * ```ts
 * import { dirichletMultinomial } from 'ripplecast/broadcast';
 * const seen = dirichletMultinomial({ vehicles: [0.5, 0.3], none: 2.2, occasions: 4 });
 * seen.reach; // => 0.57290…
 * seen.vehicleReach[1]; // => 0.25657…
 * ```
 */
export function dirichletMultinomial(views: SharedViews, options: ModelOptions = {}): SharedExposure {
  const { vehicles, none, occasions } = checkViews(views);
  const levels = levelsOf(options);
  const any = vehicles.reduce((sum, weight) => sum + weight, 0);
  const exposure = (seen: number): ExposureDistribution => {
    const masses = urnExposure({ seen, missed: any + none - seen, step: 1 }, occasions);
    return distributionOf(masses, (occasions * seen) / (any + none), levels);
  };
  return { ...exposure(any), vehicleReach: Float64Array.from(vehicles, (weight) => exposure(weight).reach) };
}

/**
 * Probability that a person sees each vehicle exactly so often, and none on all other occasions.
 * @param counts - One whole number for each vehicle, together at most the occasions.
 * @throws InvalidParameterError for weights that are not above 0, and for counts that do not fit.
 * @remarks N! ÷ Πx_i! · Γ(a₀) ÷ Γ(N + a₀) · Π Γ(x_i + a_i) ÷ Γ(a_i), drawn from the urn view by view, which needs no gamma function.
 * @example
 * ```ts
 * import { dirichletMultinomialMass } from 'ripplecast/broadcast';
 * dirichletMultinomialMass({ vehicles: [0.5, 0.3], none: 2.2, occasions: 4 }, [1, 1]); // => 0.0352…
 * ```
 */
export function dirichletMultinomialMass(views: SharedViews, counts: readonly number[]): number {
  const { vehicles, none, occasions } = checkViews(views);
  checkArray('counts', counts, vehicles.length, 'vehicle');
  let left = occasions;
  for (const [place, count] of Array.from(counts).entries()) {
    checkWhole(`counts[${place}]`, count);
    left -= count;
  }
  if (left < 0) throw new InvalidParameterError('counts', `together at most ${occasions}, the occasions`, counts);
  const weights = [...vehicles, none];
  let drawn = 0;
  let mass = 1;
  let total = weights.reduce((sum, weight) => sum + weight, 0);
  for (const [place, count] of [...counts, left].entries()) {
    for (let again = 0; again < count; again++) {
      drawn += 1;
      mass *= (drawn / (again + 1)) * ((weights[place] + again) / total);
      total += 1;
    }
  }
  return mass;
}

function checkViews(views: SharedViews): SharedViews {
  checkObject('views', views, 'an object with vehicles, none and occasions');
  checkOptions('views', views, ['vehicles', 'none', 'occasions']);
  checkArray('views.vehicles', views.vehicles);
  const vehicles = Array.from(views.vehicles);
  if (vehicles.length === 0) throw new InvalidParameterError('views.vehicles', 'at least one weight', vehicles);
  for (const [place, weight] of vehicles.entries()) checkPositive(`views.vehicles[${place}]`, weight);
  checkPositive('views.none', views.none);
  checkWhole('views.occasions', views.occasions);
  return { vehicles, none: views.none, occasions: views.occasions };
}
