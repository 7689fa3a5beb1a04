import type { ObjectNode } from '../schema/schema-node.ts';
import {
  anyListOf,
  anyNumber,
  anyText,
  key,
  named,
  numberFromZero,
  object,
  oneOf,
  trueOrFalse,
  wholeNumberFrom,
} from '../schema/schema-parts.ts';
import { money, noChance, orNull, people, says } from './result-schema-parts.ts';
import { costPerThousandReached, provenance, warning } from './result-schema.ts';
import { schemaKey, versionKey } from './scenario-schema.ts';

/** What television and posts do together, and how one budget is best split between them, version 1: the one declaration of their keys. */

const reach = /* @__PURE__ */ says(numberFromZero(), 'Reach', 'Different people reached, on average', people);

const mixArm = /* @__PURE__ */ named(
  'MixArm',
  object({
    reach,
    cost: orNull(numberFromZero(), 'Cost', 'In the currency of the scenario', 'no cost was given', money),
    costPerThousandReached,
  }),
  'What a part of a campaign, or all of it, reaches and costs.',
);

const anArm = {
  arm: says(oneOf('placement', 'paidSeeds', 'content'), 'Arm', 'What the money buys'),
  placement: orNull(
    wholeNumberFrom(0),
    'Placement',
    'Its place in the list of placements, from 0',
    'it buys no insertions',
  ),
  name: orNull(anyText(), 'Name', 'What people call the placement', 'nobody said, or it is none'),
};

const lastPiece = /* @__PURE__ */ named(
  'LastPiece',
  object({
    ...anArm,
    arm: says(oneOf('placement', 'paidSeeds'), 'Arm', 'Whether it is an insertion or a paid seed'),
    cost: says(numberFromZero(), 'Cost', 'What it costs; with the only insertion of a buy its production, too', money),
    reachLost: says(
      anyNumber('a number'),
      'Reach lost',
      'Reach of the whole less reach without it, under the same chance; below 0 only by chance',
      people,
    ),
    standardError: orNull(
      numberFromZero(),
      'Standard error',
      'Of the reach lost, run by run',
      'the level has no chance, or there is only one run',
      people,
    ),
    reachPerCost: orNull(
      anyNumber('a number'),
      'Reach per cost',
      'People reached by each unit of the currency: reach lost ÷ cost',
      'it costs nothing',
    ),
    costPerThousandReached: orNull(
      numberFromZero(),
      'Cost per thousand reached',
      'Cost per 1,000 people whom it adds',
      'it adds nobody',
      money,
    ),
  }),
  'What the last insertion of a placement, or the last paid seed, brings.',
);

/** Mix, version 1. */
export const mixNode: ObjectNode = /* @__PURE__ */ key(
  named(
    'MixDocument',
    object({
      $schema: schemaKey,
      version: versionKey('mix'),
      provenance,
      whole: key(mixArm, { title: 'Whole', says: 'The campaign: television and posts' }),
      posts: key(mixArm, { title: 'Posts', says: 'Posts and paid seeds alone, without television' }),
      television: key(mixArm, { title: 'Television', says: 'The buy alone, which nobody passes on' }),
      televisionPassedOn: key(mixArm, {
        title: 'Television passed on',
        says: 'The buy and whoever passes it on, without fans and paid seeds',
      }),
      last: says(
        anyListOf(lastPiece),
        'Last pieces',
        'What the last money spent brings: one for each placement, and one for paid seeds',
      ),
      warnings: says(anyListOf(warning), 'Warnings', 'Those of the whole and of the buy; may be empty'),
    }),
    'Mix, version 1: what television and posts do alone and together, and what the last money spent on each brings.',
  ),
  {
    title: 'Ripplecast mix',
    says: 'What television and posts do alone and together, and what the last money spent on each brings',
  },
);

const contentResponse = /* @__PURE__ */ named(
  'ContentResponse',
  object({
    lift: says(
      numberFromZero(),
      'Lift',
      'By what fraction the share probability rises with ever more money for content',
    ),
    half: says(numberFromZero(), 'Half', 'Money for content that brings half of the lift; above 0', money),
    shape: says(
      numberFromZero(),
      'Shape',
      'How the lift rises with money c: c^shape ÷ (c^shape + half^shape); above 0, an S above 1',
    ),
  }),
  'What money for content does to the share probability s: s·(1 + lift·c^shape ÷ (c^shape + half^shape)).',
);

const armSpan = /* @__PURE__ */ named(
  'ArmSpan',
  object({
    ...anArm,
    spent: says(numberFromZero(), 'Spent', 'Money that the best split gives it, production left out', money),
    least: says(
      numberFromZero(),
      'Least',
      'Least money with which a split is nearly as good; it may leave money unspent',
      money,
    ),
    most: says(numberFromZero(), 'Most', 'Most money with which a split is nearly as good', money),
  }),
  'How much money an arm may have where a split reaches at least 99 % of what the best one reaches.',
);

const bestPlan = /* @__PURE__ */ named(
  'SplitPlan',
  object({
    insertions: says(anyListOf(wholeNumberFrom(0)), 'Insertions', 'Of each placement of the scenario'),
    paidSeeds: says(wholeNumberFrom(0), 'Paid seeds', 'People paid to begin', people),
    content: orNull(
      numberFromZero(),
      'Content',
      'Money for content, `cost.fixed`',
      'no response to content was stated',
      money,
    ),
    shareProbability: orNull(
      numberFromZero(),
      'Share probability',
      'On the first exposure, with that content; the mean where messages differ',
      'no response to content was stated',
    ),
    spent: says(numberFromZero(), 'Spent', 'Of the budget', money),
    people: says(numberFromZero(), 'People', 'What was looked for: people who see it at least `kPlus` times', people),
    reach,
    standardError: orNull(
      numberFromZero(),
      'Standard error',
      'Of the reach',
      `${noChance}, or there is only one run`,
      people,
    ),
    cost: orNull(
      numberFromZero(),
      'Cost',
      'Of the whole campaign: what was spent, and what fans, sharers and the like cost',
      'no cost was given',
      money,
    ),
    costPerThousandReached,
  }),
  'A split of a budget in whole insertions and paid seeds.',
);

/** Split, version 1. */
export const splitNode: ObjectNode = /* @__PURE__ */ key(
  named(
    'SplitDocument',
    object({
      $schema: schemaKey,
      version: versionKey('split'),
      provenance,
      budget: says(numberFromZero(), 'Budget', 'Money for insertions, production, paid seeds and content', money),
      content: key(contentResponse, {
        title: 'Content',
        says: 'What money for content does',
        nullWhere: 'nobody said: the share probability and `cost.fixed` stay as they are',
        nullable: true,
      }),
      kPlus: says(wholeNumberFrom(1), 'k+', 'How often people must see it to count; 1 is reach'),
      best: key(bestPlan, { title: 'Best', says: 'The best split that was found' }),
      verified: says(
        trueOrFalse(),
        'Verified',
        'Whether every split that spends the budget was tried, so that there is no better one; else a good one was searched for',
      ),
      tried: says(wholeNumberFrom(1), 'Tried', 'How many splits were simulated'),
      spans: says(
        anyListOf(armSpan),
        'Spans',
        'How flat the optimum is: one for each placement, for paid seeds and for content, where money can buy them',
      ),
      warnings: says(anyListOf(warning), 'Warnings', 'Those of the best split and of the buy; may be empty'),
    }),
    'Split, version 1: the best split of one budget between insertions, paid seeds and content.',
  ),
  {
    title: 'Ripplecast split',
    says: 'The best split of one budget between insertions, paid seeds and content',
  },
);
