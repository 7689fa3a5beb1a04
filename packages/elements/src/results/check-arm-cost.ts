import { checkArray, checkText } from 'ripplecast/check';
import { choice, number, objectWith, orMissing, orNull, risingCounts, type Check } from '../checks/check.ts';

const ends = (name: string, value: unknown): void => {
  checkArray(name, value, 2);
  risingCounts(name, value);
};

const ofBar: Readonly<Record<string, Check>> = {
  arm: choice('shared', 'broadcast'),
  name: checkText,
  cost: orNull(number(0)),
  costPerThousandReached: orNull(number(0)),
  costPerThousandReachedRange: orMissing(ends),
};

/** Throws InvalidParameterError, which names the key, unless the value is what a bar shows of the cost of an arm. */
export const checkBarCost: Check = objectWith({ ...ofBar, reach: orMissing(number(0)) });

/** Throws InvalidParameterError, which names the key, unless the value is what an arm costs. */
export const checkArmCost: Check = objectWith({
  ...ofBar,
  reach: number(0),
  impressions: number(0),
  cpm: orNull(number(0)),
  cpmRange: orMissing(ends),
});
