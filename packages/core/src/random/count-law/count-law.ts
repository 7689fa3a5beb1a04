import { checkArray, checkNumber, checkOptions, checkPositive, checkProbability, checkWhole } from '../../check.ts';
import { InvalidParameterError } from '../../errors.ts';
import { keysOf, optionOf } from '../../schema/schema-node.ts';
import { CLASS_SUM_TOLERANCE } from '../limits.ts';
import type { CountClass, CountLaw } from './count-law.generated.ts';
import { anyCountLaw } from './count-law-schema.ts';

export type * from './count-law.generated.ts';

/**
 * Throws InvalidParameterError for what is no law of numbers up to `max`.
 * @param name - Of the law, for messages.
 */
export function checkCountLaw(name: string, law: unknown, max: number): asserts law is CountLaw {
  if (typeof law === 'number') return checkWhole(name, law, 0, max);
  const distribution: unknown = (law as { distribution?: unknown } | null | undefined)?.distribution;
  const form = optionOf(anyCountLaw, distribution);
  if (form === undefined) {
    const expected = 'a number, a list, or a law: poisson, lognormal, powerLaw or classes';
    throw new InvalidParameterError(name, expected, distribution ?? law);
  }
  const known = law as Exclude<CountLaw, number>;
  checkOptions(name, known, keysOf(form));
  switch (known.distribution) {
    case 'poisson':
      return checkNumber(`${name}.mean`, known.mean, 0, max);
    case 'lognormal':
      checkNumber(`${name}.mu`, known.mu, -100, 100);
      // A width of 0 would be a fixed number: that is written as a number.
      checkPositive(`${name}.sigma`, known.sigma, 100);
      return checkWhole(`${name}.max`, known.max, 1, max);
    case 'powerLaw':
      checkNumber(`${name}.exponent`, known.exponent, 0, 100);
      checkWhole(`${name}.max`, known.max, 1, max);
      return checkWhole(`${name}.min`, known.min, 1, known.max);
    case 'classes':
      return checkClasses(`${name}.classes`, known.classes, max);
  }
}

function checkClasses(name: string, classes: unknown, max: number): void {
  checkArray(name, classes);
  if (classes.length === 0) throw new InvalidParameterError(name, 'a list of classes', classes);
  let sum = 0;
  for (const [index, entry] of Array.from(classes).entries()) {
    checkOptions(`${name}[${index}]`, entry, ['followers', 'share']);
    const { followers, share } = entry as Partial<CountClass>;
    checkWhole(`${name}[${index}].followers`, followers, 0, max);
    checkProbability(`${name}[${index}].share`, share);
    sum += share;
  }
  if (Math.abs(sum - 1) > CLASS_SUM_TOLERANCE) throw new InvalidParameterError(name, 'shares that sum to 1', sum);
}
