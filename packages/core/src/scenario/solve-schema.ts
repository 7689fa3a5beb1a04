import type { ObjectNode, SchemaNode } from '../schema/schema-node.ts';
import {
  anyListOf,
  anyNumber,
  anyText,
  key,
  named,
  numberFromZero,
  object,
  oneOf,
  tupleOf,
  wholeNumberFrom,
} from '../schema/schema-parts.ts';
import { crossingNode, probesNode } from './break-even-schema.ts';
import { money, orNull, people, says } from './result-schema-parts.ts';
import { provenance } from './result-schema.ts';
import { schemaKey, versionKey } from './scenario-schema.ts';
import { solveFigures } from './solve-figures.ts';

/** The answer of `solveFor`, version 1: the one declaration of its keys. */

/* @__NO_SIDE_EFFECTS__ */
function anyValue(): SchemaNode {
  return anyNumber('a finite number');
}

const target = /* @__PURE__ */ named(
  'SolveTarget',
  object({
    figure: says(
      named('SolveFigure', oneOf(...solveFigures), 'A figure that `solveFor` makes as asked.'),
      'Figure',
      'What is to be as asked: mean reach, cost for each person reached, cost per 1,000 of them, or the probability of a reach',
    ),
    equals: says(
      numberFromZero(),
      'Wanted',
      'People, an amount in the currency of the scenario, or a probability in [0, 1]',
    ),
    people: key(wholeNumberFrom(1), {
      title: 'People',
      says: 'The reach whose probability is asked for; for the figure `probabilityOfReach` only',
      optional: true,
      unit: 'people',
    }),
  }),
  'What a search makes as asked.',
);

const point = /* @__PURE__ */ object({
  figure: orNull(numberFromZero(), 'Figure', 'The figure there', 'it is a cost, and nobody is reached'),
  reach: says(numberFromZero(), 'Reach', 'Mean reach of the cascade there, in people', people),
  cost: orNull(numberFromZero(), 'Cost', 'What the whole cascade costs there', 'no cost was given', money),
});

const end = /* @__PURE__ */ named(
  'SolveEnd',
  object({ value: says(anyValue(), 'Value', 'Of the key, at this end'), ...point.entries }),
  'What the cascade gives at one end of the range that was searched.',
);

const solution = /* @__PURE__ */ named(
  'SolveCrossing',
  object({
    ...crossingNode.entries,
    ...point.entries,
    interval: orNull(
      tupleOf(anyValue(), 2),
      'Interval',
      'How sure the value is: between these values the replicates cannot tell the figure from what was asked for, at 95 %; an end of the range where that goes further',
      'the level has no chance, or fewer than 20 replicates decide it',
    ),
  }),
  'A value at which the figure is as asked, and what the cascade gives there.',
);

/** Solve, version 1. */
export const solveNode: ObjectNode = /* @__PURE__ */ key(
  named(
    'SolveDocument',
    object({
      $schema: schemaKey,
      version: versionKey('solve'),
      provenance,
      path: says(anyText(), 'Path', 'Dotted path of the key of the scenario that was varied'),
      target: says(target, 'Target', 'What was asked for'),
      range: says(tupleOf(anyValue(), 2), 'Range', 'Least and greatest value tried'),
      tolerance: says(
        numberFromZero(),
        'Tolerance',
        'Width of the bracket in which each search ended, in the unit of the key',
      ),
      crossings: says(
        anyListOf(solution),
        'Crossings',
        'All values found at which the figure passes through what was asked for, in ascending order',
      ),
      probes: probesNode,
      ends: says(tupleOf(end, 2), 'Ends', 'What the cascade gives at both ends of the range'),
    }),
    'Solve, version 1: where one key of a scenario makes a figure as asked.',
  ),
  {
    title: 'Ripplecast solve',
    says: 'The values of one key of a scenario at which a figure is as asked',
  },
);
