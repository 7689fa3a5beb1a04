import { limits } from './limits.ts';
import type { SchemaNode } from '../schema/schema-node.ts';
import {
  anyNumber,
  groupDigits,
  listOf,
  nullable,
  numberWithin,
  object,
  oneOf,
  openObject,
  optional,
  probability,
  text,
  textLike,
  trueOrFalse,
  union,
  variant,
  wholeNumber,
} from '../schema/schema-parts.ts';

/* @__NO_SIDE_EFFECTS__ */
function amount(): SchemaNode {
  return numberWithin(0, limits.amount, `an amount of money from 0 to ${groupDigits(limits.amount)}`);
}

/**
 * The scenario document, version 1, as people write it. What several keys must satisfy together is checked by
 * `resolveScenario`. Of the forms of a union, at most one is a number, one text and one a list, and objects differ in
 * their first key: `readDocument` relies on it.
 */
const followers = /* @__PURE__ */ union(
  [
    wholeNumber(0, limits.followers),
    variant([
      object({ distribution: oneOf('poisson'), mean: numberWithin(0, limits.followers) }),
      object({
        distribution: oneOf('lognormal'),
        mu: numberWithin(-20, 20),
        sigma: numberWithin(0, 10),
        max: wholeNumber(1, limits.followers),
      }),
      object({
        distribution: oneOf('classes'),
        classes: listOf(
          object({ followers: wholeNumber(0, limits.followers), share: probability() }),
          limits.followerClasses,
          'classes',
        ),
      }),
    ]),
  ],
  'a whole number, or an object with the distribution "poisson", "lognormal" or "classes"',
);

const network = /* @__PURE__ */ nullable(
  union([
    object({
      edges: text(),
      directed: optional(trueOrFalse(), true),
      people: optional(nullable(text()), null),
    }),
    object({ generator: openObject({ kind: text() }) }),
  ]),
);

const message = /* @__PURE__ */ union([
  object({ fans: wholeNumber(0, limits.universe), fanVisibility: optional(probability(), 1) }),
  object({
    seeds: listOf(union([anyNumber('an id'), text('an id')], 'an id (a number or text)'), limits.universe, 'ids'),
  }),
]);

const column = /* @__PURE__ */ object({ column: text() });

const shareProbability = /* @__PURE__ */ union(
  [
    probability(),
    object({
      byExposure: listOf(probability(), limits.exposures, 'probabilities'),
      then: optional(probability(), 0),
    }),
    column,
  ],
  'a probability in [0, 1], or an object with byExposure or column',
);

const model = /* @__PURE__ */ variant([
  object({
    kind: optional(oneOf('share'), 'share'),
    visibility: optional(union([probability(), column], 'a probability in [0, 1], or an object with column'), 1),
    shareProbability,
  }),
  object({
    kind: oneOf('independentCascade'),
    edgeProbability: union(
      [probability(), oneOf('weightedCascade', 'trivalency'), column],
      'a probability in [0, 1], "weightedCascade", "trivalency", or an object with column',
    ),
  }),
  object({
    kind: oneOf('linearThreshold'),
    weights: optional(oneOf('inverseInDegree'), 'inverseInDegree'),
    threshold: optional(
      union([numberWithin(0, 1, 'a fraction in [0, 1]'), oneOf('random')], 'a fraction in [0, 1], or "random"'),
      'random',
    ),
  }),
]);

const cost = /* @__PURE__ */ nullable(
  object({
    fixed: optional(amount(), 0),
    perThousandFans: optional(amount(), 0),
    perSharer: optional(amount(), 0),
  }),
);

const broadcast = /* @__PURE__ */ nullable(
  union(
    [
      text(),
      object({ buy: text(), production: optional(amount(), 0) }),
      object({
        placements: listOf(
          object({
            audience: wholeNumber(1, limits.universe),
            insertions: wholeNumber(1, limits.insertions),
            costPerInsertion: amount(),
          }),
          limits.placements,
          'placements',
        ),
        production: optional(amount(), 0),
        universe: optional(nullable(wholeNumber(1, limits.universe)), null),
        source: optional(nullable(text()), null),
      }),
    ],
    'the id of a buy, an object with buy or placements, or null',
  ),
);

const textOrNumber = 'text or a finite number';

const experiment = /* @__PURE__ */ object({
  replicates: optional(wholeNumber(1, limits.replicates), 1000),
  rngSeed: optional(union([text(), anyNumber(textOrNumber)], textOrNumber), 'ripplecast'),
  maxGenerations: optional(wholeNumber(0, limits.generations), 1000),
});

const currencyCode = 'an ISO 4217 code of three capital letters';

/** Scenario, version 1, as people write it; see `Scenario`. */
export const scenarioNode: SchemaNode = /* @__PURE__ */ object({
  version: wholeNumber(1, 1, '1 (the version of the scenario document)'),
  title: optional(nullable(text()), null),
  currency: optional(textLike(/^[A-Z]{3}$/, currencyCode), 'USD'),
  universe: nullable(wholeNumber(1, limits.universe)),
  level: optional(oneOf('arithmetic', 'meanField', 'population', 'network'), 'population'),
  followers: optional(nullable(followers), null),
  ties: optional(oneOf('follow', 'mutual'), 'follow'),
  network: optional(network, null),
  message,
  model,
  cost: optional(cost, null),
  broadcast: optional(broadcast, null),
  experiment: optional(experiment, {}),
});
