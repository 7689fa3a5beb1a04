import { checkText, InvalidParameterError } from 'ripplecast/check';
import { choice, listOf, number, objectWith, orMissing, type Check } from '../checks/check.ts';

const text = objectWith({ text: checkText });
const value = objectWith({ value: checkText, tone: orMissing(choice('shared', 'broadcast')) });
const edit = objectWith({
  edit: checkText,
  kind: choice('count', 'percent', 'money'),
  current: number(),
  display: checkText,
  label: checkText,
  min: number(),
  max: number(),
});

/** Throws InvalidParameterError, which names the key, unless the value is a list of parts of a headline. A part is what the headline shows it as. */
export const checkParts: Check = listOf((name, part) => {
  const given = Object(part) as object;
  if ('text' in given) text(name, part);
  else if ('edit' in given) edit(name, part);
  else if ('value' in given) value(name, part);
  else throw new InvalidParameterError(name, 'an object with text, value or edit', part);
});
