import { checkText } from 'ripplecast/check';
import { choice, listOf, number, objectWith, orMissing, type Check } from '../checks/check.ts';

/** Throws InvalidParameterError, which names the key, unless the value is a list of lines. */
export const checkLines: Check = listOf(
  objectWith({
    name: checkText,
    kind: choice('counter', 'relationship'),
    values: listOf(number()),
    low: orMissing(listOf(number())),
    high: orMissing(listOf(number())),
  }),
);

/** The same of marks. */
export const checkMarks: Check = listOf(objectWith({ week: number(0), label: checkText }));
