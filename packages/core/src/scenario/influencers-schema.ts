import { baselineNames } from '../influencers/choice-schema.ts';
import type { ObjectNode } from '../schema/schema-node.ts';
import {
  anyListOf,
  anyNumber,
  anyText,
  fraction,
  key,
  named,
  numberFromZero,
  object,
  oneOf,
  probability,
  wholeNumberFrom,
} from '../schema/schema-parts.ts';
import { influenceMetric } from './choose-schema.ts';
import { certificateKeys, influencerSpread } from './chosen-schema.ts';
import { money, orNull, people, says } from './result-schema-parts.ts';
import { provenance, warning } from './result-schema.ts';
import { schemaKey, versionKey } from './scenario-schema.ts';

/** Whom to ask first, with a certificate, version 1: the one declaration of its keys. */

const influencer = /* @__PURE__ */ named(
  'Influencer',
  object({
    id: says(anyText(), 'Id', 'Of the person'),
    followers: says(wholeNumberFrom(0), 'Followers', 'On the network', people),
    gain: says(
      numberFromZero(),
      'Gain',
      'How much the person adds to those before them, as the collection that chose them has it',
      people,
    ),
    price: orNull(numberFromZero(), 'Price', 'What the person asks for', 'no prices were given', money),
  }),
  'A person who is asked.',
);

const baseline = /* @__PURE__ */ named(
  'InfluencerBaseline',
  object({
    name: says(oneOf(...baselineNames), 'Name', 'Which rule picked the people'),
    seeds: says(anyListOf(anyText()), 'Seeds', 'Ids of the people that it picks for the same count or money'),
    spread: says(influencerSpread, 'Spread', 'What these people spread to, on the sets that measured the chosen'),
    cost: orNull(numberFromZero(), 'Cost', 'What they ask for together', 'no prices were given', money),
  }),
  'People whom a simple rule picks, judged as the chosen are.',
);

const advertisement = /* @__PURE__ */ named(
  'InfluencerAdvertisement',
  object({
    probability: says(probability(), 'Probability', 'With which an advertisement reaches each person by itself'),
    adds: says(
      numberFromZero(),
      'Adds',
      'How many the chosen add to those whom that advertisement and the booked reach',
      people,
    ),
  }),
  'What the choice still adds where an advertisement reaches everyone with some probability.',
);

const sensitivity = /* @__PURE__ */ named(
  'InfluencerSensitivity',
  object({
    parameter: says(anyText(), 'Parameter', 'Key of the model that was changed, the others left as they are'),
    factor: says(numberFromZero(), 'Factor', 'By which it was multiplied'),
    overlap: says(fraction(), 'Overlap', 'Fraction of the chosen who would be chosen then, too'),
    loss: says(
      anyNumber('a finite number'),
      'Loss',
      'Fraction of the spread that is lost then by staying with the chosen; below 0 only by chance',
    ),
    lossStandardError: says(
      numberFromZero(),
      'Standard error of the loss',
      'Both spreads are counted on the same sets',
    ),
    capped: says(wholeNumberFrom(0), 'Capped', 'How many values would be above 1, and were taken as 1'),
  }),
  'What becomes of the choice where a number of the model is another.',
);

const influencerCost = /* @__PURE__ */ named(
  'InfluencerCost',
  object({
    total: says(numberFromZero(), 'Total', 'What the chosen ask for together; the booked are paid already', money),
    perThousandReached: orNull(
      numberFromZero(),
      'Cost per thousand',
      'Cost of the chosen per 1,000 of what the metric counts, people or units of the weights, that they add to the booked',
      'they add nobody, or were not measured',
      money,
    ),
    buyPerThousandReached: orNull(
      numberFromZero(),
      'Cost per thousand of the buy',
      'Cost per 1,000 different people whom the television buy of the scenario reaches: beside the cost per thousand where that counts people who see the message, too',
      'the scenario has no buy, or the choice counts sharers or weights (under independent cascade, sharers are those who see it)',
      money,
    ),
    paidPostsPerThousand: orNull(
      numberFromZero(),
      'Cost per thousand of paid posts',
      'The same where as many are added by people drawn at random, each paid `cost.perPaidSeed`',
      'no such rate was given, nobody is added, or everyone together falls short',
      money,
    ),
  }),
  'What the chosen cost, beside other ways to the same people.',
);

const sets = /* @__PURE__ */ named(
  'InfluencerSets',
  object({
    choose: says(wholeNumberFrom(0), 'Choose', 'Reverse-reachable sets that chose the people'),
    judge: says(wholeNumberFrom(0), 'Judge', 'Those of a second collection, which bound what the people spread to'),
    measure: says(wholeNumberFrom(0), 'Measure', 'Those of a third collection, which estimate it'),
    memberships: says(wholeNumberFrom(0), 'Memberships', 'People in all sets of the first collection, with repeats'),
  }),
  'How much was drawn.',
);

/** Influencers, version 1. */
export const influencersNode: ObjectNode = /* @__PURE__ */ key(
  named(
    'InfluencersDocument',
    object({
      $schema: schemaKey,
      version: versionKey('influencers'),
      provenance,
      source: says(
        oneOf('chosen', 'given'),
        'Source',
        'Whether the people were chosen, or given by somebody and judged',
      ),
      metric: key(influenceMetric, { title: 'Metric', says: 'What is counted of a cascade' }),
      seeds: says(anyListOf(anyText()), 'Seeds', 'Ids of the people, in the order of their choice'),
      booked: says(anyListOf(anyText()), 'Booked', 'Ids of those who share for certain in addition'),
      spread: says(
        influencerSpread,
        'Spread',
        'What the seeds and the booked spread to, on sets that neither chose nor bounded',
      ),
      ...certificateKeys,
      total: says(numberFromZero(), 'Total', 'Everyone who counts: people, or the sum of the weights', people),
      confidence: says(probability(), 'Confidence', 'Probability that both bounds hold, and that of the interval'),
      randomPeopleForTheSame: orNull(
        wholeNumberFrom(0),
        'Random people for the same',
        'How many candidates drawn at random, with the booked, spread to as much as the seeds do',
        'even all candidates fall short, or the search was ended early',
        people,
      ),
      people: says(anyListOf(influencer), 'People', 'The seeds one by one, in the same order'),
      baselines: says(anyListOf(baseline), 'Baselines', 'What simple rules pick for the same count or money'),
      bestBaseline: orNull(
        anyText(),
        'Best baseline',
        'Name of the baseline with the largest spread',
        'none was measured',
      ),
      advertisement: says(
        anyListOf(advertisement),
        'Advertisement',
        'What the choice still adds to an advertisement, for each probability that was asked for',
      ),
      sensitivity: says(
        anyListOf(sensitivity),
        'Sensitivity',
        'What becomes of the choice where each number of the model is a fifth smaller or larger',
      ),
      cost: key(influencerCost, {
        title: 'Cost',
        says: 'What the people cost, in the currency of the scenario',
        nullWhere: 'no prices were given',
        nullable: true,
      }),
      sets: says(sets, 'Sets', 'How much was drawn'),
      warnings: says(anyListOf(warning), 'Warnings', 'What a reader must know before using a number; may be empty'),
    }),
    'Influencers, version 1: whom to ask first, and a certificate of how good that choice is.',
  ),
  {
    title: 'Ripplecast influencers',
    says: 'Whom to ask first, and a certificate of how good that choice is',
  },
);
