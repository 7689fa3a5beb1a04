import { InvalidParameterError } from 'ripplecast/check';
import { listOf, number, objectWith, orMissing, orNull, risingHours, whole, type Check } from '../checks/check.ts';
import type { ReachPoint } from '../scales/reach-point.ts';

const points = listOf(
  objectWith({
    generation: whole(),
    hours: orMissing(number()),
    reach: number(0),
    byCriticism: orMissing(number(0)),
    low: orNull(number(0)),
    high: orNull(number(0)),
  }),
);

/** Throws InvalidParameterError, which names the key, unless the value is a list of points of a chart, with hours or all without. */
export const checkPoints: Check = (name, value) => {
  points(name, value);
  const given = value as readonly ReachPoint[];
  const hasClock = given[0]?.hours != null;
  for (const [at, { hours }] of given.entries()) {
    if ((hours != null) !== hasClock) {
      throw new InvalidParameterError(
        `${name}[${at}].hours`,
        `${hasClock ? 'given' : 'left out'} as in the first point`,
        hours,
      );
    }
  }
  if (hasClock)
    risingHours(
      `${name}.hours`,
      given.map(({ hours }) => hours),
    );
};
