import { checkArray, checkText } from 'ripplecast/check';
import { choice, number, objectWith, orMissing, orNull, risingCounts, type Check } from '../checks/check.ts';

const ends = (name: string, value: unknown): void => {
  checkArray(name, value, 2);
  risingCounts(name, value);
};

/** Throws InvalidParameterError, which names the key, unless the value is what an arm costs. */
export const checkArmCost: Check = objectWith({
  arm: choice('shared', 'broadcast'),
  name: checkText,
  reach: number(0),
  impressions: number(0),
  cost: orNull(number(0)),
  cpm: orNull(number(0)),
  costPerThousandReached: orNull(number(0)),
  cpmRange: orMissing(ends),
  costPerThousandReachedRange: orMissing(ends),
});
