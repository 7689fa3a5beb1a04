import { limits } from '../../schema/limits.ts';
import { MAX_COUNT } from '../limits.ts';
import { wordsOf, type ObjectNode, type SchemaNode, type VariantNode } from '../../schema/schema-node.ts';
import {
  key,
  listOf,
  named,
  numberWithin,
  object,
  oneOf,
  probability,
  union,
  variant,
  wholeNumber,
} from '../../schema/schema-parts.ts';

/**
 * Laws of how many followers or friends people have, in documents and in arguments alike. The types beside this file are
 * written from it.
 */

const distribution = (word: string): SchemaNode => key(oneOf(word), { title: 'Distribution', says: 'Name of the law' });

/* @__NO_SIDE_EFFECTS__ */
function largest(says: string): SchemaNode {
  return key(wholeNumber(1, MAX_COUNT), {
    title: 'Largest number',
    says,
    unit: 'people',
  });
}

/** Numbers by Poisson's law. */
export const poissonCounts: ObjectNode = /* @__PURE__ */ named(
  'PoissonCounts',
  object({
    distribution: distribution('poisson'),
    mean: key(numberWithin(0, MAX_COUNT), { title: 'Mean', says: 'Mean number', unit: 'people' }),
  }),
  'Poisson with the given mean, before numbers above the limit (everybody else, and a million) are drawn again.',
);

/** Numbers whose logarithm is normal. */
export const lognormalCounts: ObjectNode = /* @__PURE__ */ named(
  'LognormalCounts',
  object({
    distribution: distribution('lognormal'),
    mu: key(numberWithin(-20, 20), { title: 'μ', says: 'Mean of the natural logarithm of the number' }),
    sigma: key(numberWithin(0, 10), {
      title: 'σ',
      says: 'Standard deviation of the natural logarithm of the number',
    }),
    max: largest('Largest number: values are rounded to whole ones, then clamped to 1 … max'),
  }),
  'exp(Normal(mu, sigma)), rounded to a whole number, then clamped to 1 … max.',
);

/** Numbers by a power law, within limits. */
export const powerLawCounts: ObjectNode = /* @__PURE__ */ named(
  'PowerLawCounts',
  object({
    distribution: distribution('powerLaw'),
    exponent: key(numberWithin(0, 100), {
      title: 'Exponent',
      says: 'A number k has a probability in proportion to k to the power of minus this',
    }),
    min: key(wholeNumber(1, MAX_COUNT), {
      title: 'Smallest number',
      says: 'No number is smaller',
      unit: 'people',
    }),
    max: largest('No number is larger'),
  }),
  'k in min … max with a probability in proportion to k^−exponent.',
);

/** One class of a law of classes. */
export const countClass: ObjectNode = /* @__PURE__ */ named(
  'CountClass',
  object({
    followers: key(wholeNumber(0, MAX_COUNT), {
      title: 'Followers',
      says: 'Followers of each member of the class',
      unit: 'people',
    }),
    share: key(probability(), {
      title: 'Share',
      says: 'Fraction of the people who belong to the class; all sum to 1, within 10⁻⁹',
      unit: 'fraction',
    }),
  }),
  'One class of {@link ClassCounts}.',
);

/** Fixed numbers, each for a part of the people. */
export const classCounts: ObjectNode = /* @__PURE__ */ named(
  'ClassCounts',
  object({
    distribution: distribution('classes'),
    classes: key(listOf(countClass, limits.followerClasses, 'classes'), {
      title: 'Classes',
      says: 'Classes of people, each with a fixed number of followers',
    }),
  }),
  'A share of the people has `followers` followers each; shares sum to 1 within 1e-9.',
);

/* @__NO_SIDE_EFFECTS__ */
function lawNames({ options }: VariantNode, quote: string): string {
  const names = options.flatMap(({ entries }) => wordsOf(entries['distribution'])).map((name) => quote + name + quote);
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

/* @__NO_SIDE_EFFECTS__ */
function numberOrLaw(laws: VariantNode): string {
  return `a whole number, or an object with the distribution ${lawNames(laws, '"')}`;
}

const followerLaws = /* @__PURE__ */ variant([poissonCounts, lognormalCounts, classCounts]);

/** How many followers a sharer has: a fixed number, or a law from which each number is drawn. */
export const followerLaw: SchemaNode = /* @__PURE__ */ named(
  'FollowerLaw',
  union([wholeNumber(0, MAX_COUNT), followerLaws], numberOrLaw(followerLaws)),
  'Followers of each sharer: a fixed number, or a law from which each number is drawn.',
);

/** Any law that is not a fixed number. */
export const anyCountLaw: VariantNode = /* @__PURE__ */ variant([
  poissonCounts,
  lognormalCounts,
  powerLawCounts,
  classCounts,
]);

/** The laws by name, in messages about arguments. */
export const countLawNames: string = /* @__PURE__ */ lawNames(anyCountLaw, '');

/** Forms of a law of counts: a fixed number, or any law. */
export const countForms: readonly SchemaNode[] = [/* @__PURE__ */ wholeNumber(0, MAX_COUNT), anyCountLaw];

/** How many friends or followers each of many people has. */
export const countLaw: SchemaNode = /* @__PURE__ */ named(
  'CountLaw',
  union(countForms, numberOrLaw(anyCountLaw)),
  'A count for each person: a fixed number, or a law from which each number is drawn.',
);
