import { listOf, number, objectWith, whole, type Check } from '../checks/check.ts';
import { fallingCounts } from '../checks/falling-counts.ts';

/** Throws InvalidParameterError, which names the key, unless the value is a point of a reach curve. */
export const checkCurvePoint: Check = objectWith({
  insertions: whole(),
  cost: number(0),
  kPlusReach: fallingCounts,
});

/** The same of each entry of a list. */
export const checkCurvePoints: Check = listOf(checkCurvePoint);
