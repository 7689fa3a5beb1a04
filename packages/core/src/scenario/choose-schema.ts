import { columnOfFile } from '../cascade/network/models/model-schema.ts';
import { groupDigits } from '../errors.ts';
import { DEFAULT_CONFIDENCE, DEFAULT_EPSILON, influenceMetrics } from '../influencers/choice-schema.ts';
import { limits } from '../schema/limits.ts';
import type { KeyFacts, SchemaNode } from '../schema/schema-node.ts';
import {
  anyNumber,
  key,
  listOf,
  named,
  numberWithin,
  object,
  oneOf,
  text,
  union,
  wholeNumber,
} from '../schema/schema-parts.ts';

/** Whom to ask first: the one declaration of the keys of `message.choose`. */

/** An id of a person on a network. */
export const personId: SchemaNode = /* @__PURE__ */ union(
  [anyNumber('an id'), text('an id')],
  'an id (a number or text)',
);

/** Ids of people on a network. */
/* @__NO_SIDE_EFFECTS__ */
export function personIds(facts: KeyFacts): SchemaNode {
  return key(listOf(personId, limits.universe, 'ids'), facts);
}

/** What is counted of a cascade: everyone who sees the message, or everyone who passes it on. */
export const influenceMetric: SchemaNode = /* @__PURE__ */ oneOf(...influenceMetrics);

/** What is paid for people, compared in hundredths. */
/* @__NO_SIDE_EFFECTS__ */
function price(): SchemaNode {
  const expected = `an amount of money from 0 to ${groupDigits(limits.price)}`;
  return key(numberWithin(0, limits.price, expected), { unit: 'money' });
}

const pricePerFollowers = /* @__PURE__ */ named(
  'SeedPricePerFollowers',
  object({
    perThousandFollowers: key(price(), {
      title: 'Price per thousand followers',
      says: 'What a person asks for each thousand of their followers on the network',
    }),
    atLeast: key(price(), {
      title: 'Least price',
      says: 'The least that anybody asks',
      default: 0,
    }),
  }),
  'Prices that rise with the number of followers.',
);

const seedPrices = /* @__PURE__ */ named(
  'SeedPrices',
  union(
    [price(), pricePerFollowers, columnOfFile('people')],
    'an amount of money, or an object with perThousandFollowers or column',
  ),
  'What each person asks for: the same from everyone, by followers, or a column of the file with the people.',
);

const pricesKey: KeyFacts = {
  title: 'Prices',
  says: 'What each person asks for passing the message on: an amount, an amount by followers, or a column of the file with the people; at most two decimals',
  unit: 'money',
};

const otherKeys: Readonly<Record<string, SchemaNode>> = {
  metric: /* @__PURE__ */ key(influenceMetric, {
    title: 'Metric',
    says: 'What the chosen are to make large: people who see the message, or people who pass it on; left out: `reach` for the share model, else `sharers`',
    optional: true,
  }),
  candidates: /* @__PURE__ */ personIds({
    title: 'Candidates',
    says: 'Ids of those who may be chosen; left out: everyone',
    optional: true,
  }),
  excluded: /* @__PURE__ */ personIds({
    title: 'Excluded',
    says: 'Ids of those who may not be chosen; left out: nobody',
    optional: true,
  }),
  booked: /* @__PURE__ */ personIds({
    title: 'Booked',
    says: 'Ids of those who share for certain anyway, in addition to the chosen, and are paid already; left out: nobody',
    optional: true,
  }),
  weights: /* @__PURE__ */ key(columnOfFile('people'), {
    title: 'Weights',
    says: 'How much each person counts, at least 0: a column of the file with the people; left out: everyone counts as one',
    optional: true,
  }),
  epsilon: /* @__PURE__ */ key(numberWithin(0.001, 0.5), {
    title: 'Epsilon',
    says: 'How close the bounds are to come: the search stops once the certified ratio is at least 1 − 1/e − epsilon, and the lower bound within epsilon of the estimate',
    default: DEFAULT_EPSILON,
  }),
  confidence: /* @__PURE__ */ key(numberWithin(0.5, 0.999999), {
    title: 'Confidence',
    says: 'Probability that both bounds of the certificate hold',
    unit: 'probability',
    default: DEFAULT_CONFIDENCE,
  }),
};

const chooseByCount = /* @__PURE__ */ named(
  'ChooseByCount',
  object({
    count: key(wholeNumber(0, limits.universe), {
      title: 'Count',
      says: 'How many people are chosen',
      unit: 'people',
    }),
    prices: key(seedPrices, { ...pricesKey, optional: true }),
    ...otherKeys,
  }),
  'So many people.',
);

const chooseByBudget = /* @__PURE__ */ named(
  'ChooseByBudget',
  object({
    budget: key(price(), {
      title: 'Budget',
      says: 'What all of the chosen may ask for together; at most two decimals',
    }),
    prices: key(seedPrices, pricesKey),
    ...otherKeys,
  }),
  'Whoever a budget pays for.',
);

/** Value of `message.choose`. */
export const chooseNode: SchemaNode = /* @__PURE__ */ named(
  'Choose',
  union([chooseByCount, chooseByBudget]),
  'Whom to ask first: people chosen so that the cascade reaches as many as possible.',
);
