import { checkNumber } from '../check.ts';

/**
 * Cost for each thousand: CPM where `count` is impressions, cost per thousand reached where it is different people.
 * @param cost - Total cost, at least 0; null where none was given.
 * @param count - Impressions or people, at least 0.
 * @returns 1,000 × cost ÷ count; null (never 0) where no cost was given, and where the count is 0 or so far below one person
 * that the ratio is no number.
 * @throws InvalidParameterError if cost or count is negative or not finite.
 * @example
 * ```ts
 * import { costPerThousand } from 'ripplecast/economics';
 * costPerThousand(3_000_000, 120_000_000); // => 25
 * costPerThousand(null, 120_000_000); // => null
 * ```
 */
export function costPerThousand(cost: number | null, count: number): number | null {
  return ratio(cost, 1000, 'count', count);
}

/**
 * Cost for each point: of gross rating points (CPP), or of reach points (percent of the universe reached).
 * @param cost - Total cost, at least 0; null where none was given.
 * @param points - Points of the universe, at least 0; rating points may exceed 100.
 * @returns cost ÷ points; null (never 0) where no cost was given, and where there are no points, or so few that the ratio is
 * no number.
 * @throws InvalidParameterError if cost or points are negative or not finite.
 * @example
 * ```ts
 * import { costPerPoint } from 'ripplecast/economics';
 * costPerPoint(3_000_000, 40); // => 75000
 * ```
 */
export function costPerPoint(cost: number | null, points: number): number | null {
  return ratio(cost, 1, 'points', points);
}

function ratio(cost: number | null, factor: number, parameter: string, quantity: number): number | null {
  checkNumber(parameter, quantity, 0);
  if (cost === null) return null;
  checkNumber('cost', cost, 0);
  const value = (factor * cost) / quantity;
  return Number.isFinite(value) ? value : null;
}
