import type { ObjectNode, SchemaNode } from '../schema/schema-node.ts';
import {
  anyListOf,
  anyNumber,
  key,
  named,
  numberFromZero,
  object,
  oneOf,
  trueOrFalse,
  tupleOf,
  wholeNumberFrom,
} from '../schema/schema-parts.ts';
import { breakEvenParameters, breakEvenTargets } from './break-even-parameters.ts';
import { money, orNull, people, says } from './result-schema-parts.ts';
import { costPerThousandReached, provenance } from './result-schema.ts';
import { schemaKey, versionKey } from './scenario-schema.ts';

/** The answers of searches, version 1: the one declaration of their keys. */

const breakEvenEnd = /* @__PURE__ */ named(
  'BreakEvenEnd',
  object({
    value: says(numberFromZero(), 'Value', 'Of the parameter, at this end'),
    reach: says(numberFromZero(), 'Reach', 'Mean reach of the cascade, in people', people),
    costPerThousandReached,
  }),
  'What the cascade gives at one end of the range that was searched, beside what the buy gives.',
);

/** A place where a figure passes through what is wanted. */
export const crossingNode: ObjectNode = /* @__PURE__ */ named(
  'Crossing',
  object({
    value: says(
      anyNumber('a finite number'),
      'Value',
      'Where it is, within the tolerance: the side on which the cascade is at least as good',
    ),
    direction: says(
      named('CrossingDirection', oneOf('rises', 'falls'), 'What a figure does as the value rises.'),
      'Direction',
      'Whether the figure rises or falls there as the value rises',
    ),
  }),
  'A value at which a figure passes through what is wanted.',
);

/** How many places a search looked at. */
export const probesNode: SchemaNode = /* @__PURE__ */ says(
  wholeNumberFrom(1),
  'Places looked at',
  'At how many values the search looked',
);

/** Break-even, version 1. */
export const breakEvenNode: ObjectNode = /* @__PURE__ */ key(
  named(
    'BreakEvenDocument',
    object({
      $schema: schemaKey,
      version: versionKey('break-even'),
      provenance,
      parameter: says(
        named(
          'BreakEvenParameter',
          oneOf(...Object.keys(breakEvenParameters)),
          'A parameter that a break-even may search over.',
        ),
        'Parameter',
        'What was varied; the budget is `cost.fixed`',
      ),
      target: says(
        named('BreakEvenTarget', oneOf(...breakEvenTargets), 'What a break-even makes equal.'),
        'Target',
        'What must be equal for cascade and buy',
      ),
      range: says(tupleOf(numberFromZero(), 2), 'Range', 'Least and greatest value tried'),
      value: orNull(
        numberFromZero(),
        'Value',
        'Where cascade and buy are equal, within the tolerance: the side on which the cascade is at least as good',
        'no crossing was found in the range',
      ),
      tolerance: says(
        numberFromZero(),
        'Tolerance',
        'Width of the bracket in which the search ended, in the unit of the parameter; 0 for the budget',
      ),
      ends: says(tupleOf(breakEvenEnd, 2), 'Ends', 'What the cascade gives at both ends of the range'),
      interval: orNull(
        tupleOf(numberFromZero(), 2),
        'Interval',
        'How sure the value is: between these values the replicates cannot tell cascade and buy apart, at 95 %; an end of the range where that goes further',
        'there is no value, the level has no chance, or fewer than 20 replicates decide the difference',
      ),
      crossings: says(
        anyListOf(crossingNode),
        'Crossings',
        'All places where the target passes through that of the buy, in ascending order: a window has two',
      ),
      probes: probesNode,
    }),
    'Break-even, version 1.',
  ),
  {
    title: 'Ripplecast break-even',
    says: 'The value of one parameter at which the cascade equals the buy',
  },
);

const noAnswer = 'no cost was given, or `fans` is null';

/** Fans to reach, version 1. */
export const fansToReachNode: ObjectNode = /* @__PURE__ */ key(
  named(
    'FansToReachDocument',
    object({
      $schema: schemaKey,
      version: versionKey('fans-to-reach'),
      provenance,
      people: says(numberFromZero(), 'People', 'Mean reach that was asked for', people),
      fans: orNull(
        wholeNumberFrom(1),
        'Fans',
        'Smallest number of fans whose mean reach is at least so many people',
        'everyone in the universe is too few',
        people,
      ),
      reach: says(
        numberFromZero(),
        'Reach',
        'Mean reach with these fans; where `fans` is null, with everyone in the universe a fan',
        people,
      ),
      exceedsUniverse: says(
        trueOrFalse(),
        'Exceeds the universe',
        'Whether it takes more fans than there are people, which only the level "arithmetic" can say',
      ),
      fansCost: orNull(
        numberFromZero(),
        'Cost of the fans',
        'What these fans cost: `cost.perThousandFans` for each thousand, in the currency of the scenario',
        noAnswer,
        money,
      ),
      cost: orNull(
        numberFromZero(),
        'Cost',
        'All costs of the cascade with these fans: fixed, fans and sharers',
        noAnswer,
        money,
      ),
    }),
    'Fans to reach, version 1: how many fans it takes to reach so many people with one post, and what they cost.',
  ),
  {
    title: 'Ripplecast fans to reach',
    says: 'How many fans it takes to reach so many people with one post, and what they cost',
  },
);
