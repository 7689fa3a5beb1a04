import * as v from 'valibot';
import { limits } from './limits.ts';
import { amount, listOf, numberWithin, oneOf, probability, text, wholeNumber } from './schema-parts.ts';

/**
 * The scenario document, version 1, as people write it. What several keys must satisfy together is checked by
 * `resolveScenario`. Of the forms of a union, at most one is a number, one text and one a list, and objects differ in
 * their first key: `readDocument` relies on it.
 */
const followers = /* @__PURE__ */ v.union(
  [
    wholeNumber(0, limits.followers),
    v.variant('distribution', [
      v.strictObject({ distribution: oneOf('poisson'), mean: numberWithin(0, limits.followers) }),
      v.strictObject({
        distribution: oneOf('lognormal'),
        mu: numberWithin(-20, 20),
        sigma: numberWithin(0, 10),
        max: wholeNumber(1, limits.followers),
      }),
      v.strictObject({
        distribution: oneOf('classes'),
        classes: listOf(
          v.strictObject({ followers: wholeNumber(0, limits.followers), share: probability() }),
          limits.followerClasses,
          'classes',
        ),
      }),
    ]),
  ],
  'a whole number, or an object with the distribution "poisson", "lognormal" or "classes"',
);

const network = /* @__PURE__ */ v.nullable(
  v.union([
    v.strictObject({
      edges: text(),
      directed: v.optional(v.boolean('true or false'), true),
      people: v.optional(v.nullable(text()), null),
    }),
    v.strictObject({ generator: v.looseObject({ kind: text() }) }),
  ]),
);

const message = /* @__PURE__ */ v.union([
  v.strictObject({ fans: wholeNumber(0, limits.universe), fanVisibility: v.optional(probability(), 1) }),
  v.strictObject({
    seeds: listOf(v.union([v.number('an id'), v.string('an id')], 'an id (a number or text)'), limits.universe, 'ids'),
  }),
]);

const column = /* @__PURE__ */ v.strictObject({ column: text() });

const shareProbability = /* @__PURE__ */ v.union(
  [
    probability(),
    v.strictObject({
      byExposure: listOf(probability(), limits.exposures, 'probabilities'),
      then: v.optional(probability(), 0),
    }),
    column,
  ],
  'a probability in [0, 1], or an object with byExposure or column',
);

const model = /* @__PURE__ */ v.variant('kind', [
  v.strictObject({
    kind: v.optional(oneOf('share'), 'share'),
    visibility: v.optional(v.union([probability(), column], 'a probability in [0, 1], or an object with column'), 1),
    shareProbability,
  }),
  v.strictObject({
    kind: oneOf('independentCascade'),
    edgeProbability: v.union(
      [probability(), oneOf('weightedCascade', 'trivalency'), column],
      'a probability in [0, 1], "weightedCascade", "trivalency", or an object with column',
    ),
  }),
  v.strictObject({
    kind: oneOf('linearThreshold'),
    weights: v.optional(oneOf('inverseInDegree'), 'inverseInDegree'),
    threshold: v.optional(v.union([probability(), oneOf('random')], 'a fraction in [0, 1], or "random"'), 'random'),
  }),
]);

const cost = /* @__PURE__ */ v.nullable(
  v.strictObject({
    fixed: v.optional(amount(), 0),
    perThousandFans: v.optional(amount(), 0),
    perSharer: v.optional(amount(), 0),
  }),
);

const broadcast = /* @__PURE__ */ v.nullable(
  v.union(
    [
      text(),
      v.strictObject({ buy: text(), production: v.optional(amount(), 0) }),
      v.strictObject({
        placements: listOf(
          v.strictObject({
            audience: wholeNumber(1, limits.universe),
            insertions: wholeNumber(1, limits.insertions),
            costPerInsertion: amount(),
          }),
          limits.placements,
          'placements',
        ),
        production: v.optional(amount(), 0),
        universe: v.optional(v.nullable(wholeNumber(1, limits.universe)), null),
        source: v.optional(v.nullable(text()), null),
      }),
    ],
    'the id of a buy, an object with buy or placements, or null',
  ),
);

const textOrNumber = 'text or a finite number';

const experiment = /* @__PURE__ */ v.strictObject({
  replicates: v.optional(wholeNumber(1, limits.replicates), 1000),
  rngSeed: v.optional(
    v.union([text(), v.pipe(v.number(textOrNumber), v.finite(textOrNumber))], textOrNumber),
    'ripplecast',
  ),
  maxGenerations: v.optional(wholeNumber(0, limits.generations), 1000),
});

const currencyCode = 'an ISO 4217 code of three capital letters';

/** Scenario, version 1, as people write it; see `ScenarioInput`. */
export const scenarioSchema: v.GenericSchema = /* @__PURE__ */ v.strictObject({
  version: v.literal(1, '1 (the version of the scenario document)'),
  title: v.optional(v.nullable(text()), null),
  currency: v.optional(v.pipe(v.string(currencyCode), v.regex(/^[A-Z]{3}$/, currencyCode)), 'USD'),
  universe: v.nullable(wholeNumber(1, limits.universe)),
  level: v.optional(oneOf('arithmetic', 'meanField', 'population', 'network'), 'population'),
  followers: v.optional(v.nullable(followers), null),
  ties: v.optional(oneOf('follow', 'mutual'), 'follow'),
  network: v.optional(network, null),
  message,
  model,
  cost: v.optional(cost, null),
  broadcast: v.optional(broadcast, null),
  experiment: v.optional(experiment, {}),
});
