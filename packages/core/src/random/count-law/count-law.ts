import { checkArray, checkNumber, checkOptions, checkProbability, checkWhole } from '../../check.ts';
import { InvalidParameterError } from '../../errors.ts';
import { keysOf, optionOf } from '../../schema/schema-node.ts';
import { CLASS_SUM_TOLERANCE } from '../limits.ts';
import type { CountClass, CountLaw } from './count-law.generated.ts';
import { anyCountLaw, countClass, countLawNames } from './count-law-schema.ts';

export type * from './count-law.generated.ts';

/**
 * Throws InvalidParameterError for what is no law of numbers up to `max`; the bounds are those of documents.
 * @param name - Of the law, for messages.
 * @param expected - For the message, where something else is allowed too.
 */
export function checkCountLaw(
  name: string,
  law: unknown,
  max: number,
  expected: string = `a number or a law: ${countLawNames}`,
): asserts law is CountLaw {
  if (typeof law === 'number') return checkWhole(name, law, 0, max);
  const distribution: unknown = (law as { distribution?: unknown } | null | undefined)?.distribution;
  const form = optionOf(anyCountLaw, distribution);
  if (form === undefined) throw new InvalidParameterError(name, expected, distribution ?? law);
  const known = law as Exclude<CountLaw, number>;
  checkOptions(name, known, keysOf(form));
  for (const [key, node] of Object.entries(form.entries)) {
    if (node.kind !== 'number') continue;
    const most = node.unit === 'people' ? Math.min(node.max, max) : node.max;
    const value: unknown = Reflect.get(known, key);
    if (node.whole) checkWhole(`${name}.${key}`, value, node.min, most);
    else checkNumber(`${name}.${key}`, value, node.min, most);
  }
  if (known.distribution === 'powerLaw') checkWhole(`${name}.min`, known.min, 1, known.max);
  if (known.distribution === 'classes') checkClasses(`${name}.classes`, known.classes, max);
}

function checkClasses(name: string, classes: unknown, max: number): void {
  checkArray(name, classes);
  if (classes.length === 0) throw new InvalidParameterError(name, 'a list of classes', classes);
  let sum = 0;
  for (const [index, entry] of Array.from(classes).entries()) {
    checkOptions(`${name}[${index}]`, entry, keysOf(countClass));
    const { followers, share } = entry as Partial<CountClass>;
    checkWhole(`${name}[${index}].followers`, followers, 0, max);
    checkProbability(`${name}[${index}].share`, share);
    sum += share;
  }
  if (Math.abs(sum - 1) > CLASS_SUM_TOLERANCE) throw new InvalidParameterError(name, 'shares that sum to 1', sum);
}
