import type { SchemaNode } from '../schema/schema-node.ts';
import { anyListOf, anyText, fraction, named, numberFromZero, object, oneOf } from '../schema/schema-parts.ts';
import { money, orNull, people, says } from './result-schema-parts.ts';

/** What results say of people who were chosen: the one declaration of those keys. */

/** An estimate of what people who begin spread to. */
export const influencerSpread: SchemaNode = /* @__PURE__ */ named(
  'InfluencerSpread',
  object({
    mean: says(numberFromZero(), 'Mean', 'Expected number of people, or of their weights', people),
    standardError: says(numberFromZero(), 'Standard error', 'Of the mean', people),
    low: says(numberFromZero(), 'Low', 'Lower end of its interval', people),
    high: says(numberFromZero(), 'High', 'Upper end of its interval', people),
  }),
  'An estimate of what people who begin spread to, with its interval.',
);

/** How good a choice of people is known to be. */
export const certificateKeys: Readonly<
  Record<'lowerBound' | 'upperBoundOfBest' | 'certifiedRatio' | 'reason', SchemaNode>
> = {
  lowerBound: /* @__PURE__ */ says(
    numberFromZero(),
    'Lower bound',
    'What they spread to is at least this, the booked included',
    people,
  ),
  upperBoundOfBest: /* @__PURE__ */ says(
    numberFromZero(),
    'Upper bound of the best',
    'No choice for the same count or money spreads to more than this',
    people,
  ),
  certifiedRatio: /* @__PURE__ */ says(
    fraction(),
    'Certified ratio',
    'Lower bound ÷ upper bound of the best: they are at least so good',
  ),
  reason: /* @__PURE__ */ says(
    oneOf('certified', 'sampleBudget', 'memoryBudget', 'allCovered', 'aborted'),
    'Reason',
    'Why the search came to its end: the certificate is as good as was asked for, as many sets or as much memory were used as may be, everyone who counts is reached, or it was ended early',
  ),
};

/** Whom a scenario has chosen. */
export const chosenSeeds: SchemaNode = /* @__PURE__ */ named(
  'ChosenSeeds',
  object({
    seeds: says(anyListOf(anyText()), 'Seeds', 'Ids of the chosen, in the order of their choice'),
    booked: says(anyListOf(anyText()), 'Booked', 'Ids of those who begin in addition'),
    ...certificateKeys,
    cost: orNull(numberFromZero(), 'Cost', 'What the chosen ask for together', 'no prices were given', money),
  }),
  'Whom `message.choose` has chosen.',
);
