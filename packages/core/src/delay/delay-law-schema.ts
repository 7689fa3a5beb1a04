import type { KeyFacts, ObjectNode, SchemaNode, VariantNode } from '../schema/schema-node.ts';
import { key, listOf, named, numberWithin, object, oneOf, probability, variant } from '../schema/schema-parts.ts';

/**
 * Laws of the time from a share to one follower's sight of it, in documents and in arguments alike. The types beside this
 * file are written from it. What keys must satisfy together is checked in `delay-law.ts`.
 */

/** Longest time of a law, in hours: about 114 years. */
const MOST_HOURS = 1e6;
/** Shortest scale of a law that takes time, in hours: 3.6 milliseconds. */
const LEAST_HOURS = 1e-6;
/** Parts of a mixture. */
const MOST_PARTS = 100;

const law = (word: string): SchemaNode => key(oneOf(word), { title: 'Law', says: 'Name of the law' });

/* @__NO_SIDE_EFFECTS__ */
function hours(title: string, says: string, facts: KeyFacts = {}): SchemaNode {
  return key(numberWithin(LEAST_HOURS, MOST_HOURS), { title, says, unit: 'hours', ...facts });
}

/** Everyone sees at the moment of the share. */
const atOnceDelay: ObjectNode = /* @__PURE__ */ named(
  'AtOnceDelay',
  object({ law: law('atOnce') }),
  'No time passes: everyone sees a share at its moment.',
);

/** Everyone sees after the same time. */
const fixedDelay: ObjectNode = /* @__PURE__ */ named(
  'FixedDelay',
  object({
    law: law('fixed'),
    hours: key(numberWithin(0, MOST_HOURS), { title: 'Hours', says: 'Hours until everyone sees it', unit: 'hours' }),
  }),
  'The same time for everyone.',
);

/** The same chance to see in every minute. */
const exponentialDelay: ObjectNode = /* @__PURE__ */ named(
  'ExponentialDelay',
  object({
    law: law('exponential'),
    halfLife: hours('Half-life', 'Hours in which half of those who will see it have seen it'),
  }),
  'Exponential: those who have not seen it yet halve in every `halfLife`; the mean is halfLife / ln 2.',
);

/** Times whose logarithm is normal. */
const lognormalDelay: ObjectNode = /* @__PURE__ */ named(
  'LognormalDelay',
  object({
    law: law('lognormal'),
    median: hours('Median', 'Hours in which half of those who will see it have seen it'),
    sigma: key(numberWithin(0.001, 10), {
      title: 'σ',
      says: 'Standard deviation of the natural logarithm of the hours',
    }),
  }),
  'median·exp(sigma·Normal(0, 1)) hours.',
);

/** A flat beginning with a tail by a power law. */
const powerLawDelay: ObjectNode = /* @__PURE__ */ named(
  'PowerLawDelay',
  object({
    law: law('powerLaw'),
    flatHours: hours('Flat hours', 'Hours during which every moment is as likely as any other'),
    exponent: key(numberWithin(0.05, 10), {
      title: 'Exponent',
      says: 'After the flat hours the density falls with the hours to the power of minus this minus 1',
    }),
    maxHours: hours(
      'Longest time',
      'Nobody sees it later: the law is cut off there and scaled to 1; left out, nothing is',
      {
        optional: true,
      },
    ),
  }),
  'Density c up to `flatHours`, c·(x/flatHours)^(−1−exponent) above. Without `maxHours` and with an exponent of at most 1 the mean is infinite.',
);

const simpleLaws = [atOnceDelay, fixedDelay, exponentialDelay, lognormalDelay, powerLawDelay] as const;

/** Laws that a mixture may be made of. */
export const simpleDelayLaw: VariantNode = /* @__PURE__ */ named(
  'SimpleDelayLaw',
  variant(simpleLaws),
  'A law of delay that is no mixture.',
);

/** One part of a mixture. */
export const delayPart: ObjectNode = /* @__PURE__ */ named(
  'DelayPart',
  object({
    weight: key(probability(), {
      title: 'Weight',
      says: 'Probability that a delay is of this part; all sum to 1, within 10⁻⁹',
    }),
    of: key(simpleDelayLaw, { title: 'Law of the part', says: 'Law of the delays of this part; no mixture' }),
  }),
  'One part of {@link MixtureDelay}.',
);

/** Some by one law, others by another. */
export const mixtureDelay: ObjectNode = /* @__PURE__ */ named(
  'MixtureDelay',
  object({
    law: law('mixture'),
    parts: key(listOf(delayPart, MOST_PARTS, 'parts'), { title: 'Parts', says: 'Laws with their weights' }),
  }),
  'Each delay is of one of the parts, by their weights.',
);

/** Every law of delay. */
export const delayLaw: VariantNode = /* @__PURE__ */ named(
  'DelayLaw',
  variant([...simpleLaws, mixtureDelay]),
  "Hours from a share, or from the brand's post, to one person's sight of it.",
);
