import * as v from 'valibot';
import { anyOfWords } from '../schema/schema-parts.ts';
import { scenarioSchema } from './valibot-schema.ts';

/**
 * The documents that come out, version 1, for those who check them in other languages: the published JSON Schemas are
 * made from these. Nothing in the library reads results.
 */

/** A schema of numbers. */
type NumberSchema = v.GenericSchema<number, number>;

/* @__NO_SIDE_EFFECTS__ */
function measure(): NumberSchema {
  const expected = 'a finite number of at least 0';
  return v.pipe(v.number(expected), v.finite(expected), v.minValue(0, expected));
}

/* @__NO_SIDE_EFFECTS__ */
function probability(): NumberSchema {
  const expected = 'a probability in [0, 1]';
  return v.pipe(v.number(expected), v.minValue(0, expected), v.maxValue(1, expected));
}

/* @__NO_SIDE_EFFECTS__ */
function oneOf(...words: readonly string[]): v.GenericSchema {
  return v.picklist(words, anyOfWords(words));
}

/* @__NO_SIDE_EFFECTS__ */
function count(): NumberSchema {
  const expected = 'a whole number of at least 0';
  return v.pipe(v.number(expected), v.integer(expected), v.minValue(0, expected));
}

/* @__NO_SIDE_EFFECTS__ */
function countSummary(): v.GenericSchema {
  return v.strictObject({
    mean: measure(),
    standardError: v.nullable(measure()),
    p05: v.nullable(measure()),
    p50: v.nullable(measure()),
    p95: v.nullable(measure()),
  });
}

const generationRow = /* @__PURE__ */ v.strictObject({
  generation: count(),
  impressions: measure(),
  newReach: measure(),
  reach: measure(),
  sharers: measure(),
  reachQuantiles: v.nullable(v.strictObject({ p05: measure(), p50: measure(), p95: measure() })),
});

const cascade = /* @__PURE__ */ v.strictObject({
  generations: v.array(generationRow),
  reach: countSummary(),
  earnedReach: countSummary(),
  impressions: countSummary(),
  earnedImpressions: countSummary(),
  sharers: countSummary(),
  kPlusReach: v.pipe(v.array(measure()), v.length(10, 'ten numbers')),
  averageFrequency: v.nullable(measure()),
  reproductionNumber: v.nullable(measure()),
  probabilityNoSharer: v.nullable(probability()),
  truncatedFraction: v.nullable(probability()),
  tippingPoint: v.strictObject({
    shareProbability: v.nullable(probability()),
    visibility: v.nullable(probability()),
    followers: v.nullable(measure()),
  }),
  cost: v.nullable(measure()),
  cpm: v.nullable(measure()),
  costPerThousandReached: v.nullable(measure()),
  costPerReachPoint: v.nullable(measure()),
});

const broadcast = /* @__PURE__ */ v.nullable(
  v.strictObject({
    buy: v.nullable(v.string('text')),
    impressions: measure(),
    reach: measure(),
    averageFrequency: measure(),
    grossRatingPoints: measure(),
    cost: measure(),
    cpm: measure(),
    costPerThousandReached: measure(),
    costPerPoint: measure(),
    costPerReachPoint: measure(),
    source: v.nullable(v.string('text')),
  }),
);

const comparison = /* @__PURE__ */ v.nullable(
  v.strictObject({
    reachRatio: measure(),
    costPerThousandReachedRatio: v.nullable(measure()),
    probabilityReachesMore: v.nullable(probability()),
    probabilityCheaper: v.nullable(probability()),
    generationPassingBroadcast: v.nullable(count()),
    probabilityPasses: v.nullable(probability()),
    medianGenerationPassing: v.nullable(count()),
  }),
);

const warnings = /* @__PURE__ */ v.array(
  v.strictObject({ code: v.string('text'), path: v.string('text'), message: v.string('text') }),
);

/* @__NO_SIDE_EFFECTS__ */
function sha256(): v.GenericSchema<string, string> {
  return v.pipe(v.string('text'), v.regex(/^[\da-f]{64}$/, '64 hexadecimal digits'));
}

const provenance = /* @__PURE__ */ v.strictObject({
  ripplecast: v.string('text'),
  scenario: scenarioSchema,
  network: v.optional(
    v.strictObject({
      sha256: sha256(),
      people: count(),
      edges: count(),
      shareProbabilitySha256: v.nullable(sha256()),
    }),
  ),
});

/** Result, version 1; see `ResultDocument`. */
export const resultSchema: v.GenericSchema = /* @__PURE__ */ v.strictObject({
  version: v.literal(1, '1'),
  provenance,
  cascade,
  broadcast,
  comparison,
  warnings,
  reachAtLeast: v.optional(
    v.strictObject({ people: measure(), probability: probability(), standardError: v.nullable(measure()) }),
  ),
});

const breakEvenEnd = /* @__PURE__ */ v.strictObject({
  value: measure(),
  reach: measure(),
  costPerThousandReached: v.nullable(measure()),
});

/** Break-even, version 1; see `BreakEvenDocument`. */
export const breakEvenSchema: v.GenericSchema = /* @__PURE__ */ v.strictObject({
  version: v.literal(1, '1'),
  provenance,
  parameter: oneOf('shareProbability', 'fans', 'followers', 'visibility', 'budget'),
  target: oneOf('costPerThousandReached', 'reach'),
  range: v.strictTuple([measure(), measure()]),
  value: v.nullable(measure()),
  tolerance: measure(),
  ends: v.strictTuple([breakEvenEnd, breakEvenEnd]),
});

const wholeFans = 'a whole number of at least 1';

/** Fans to reach, version 1; see `FansToReachDocument`. */
export const fansToReachSchema: v.GenericSchema = /* @__PURE__ */ v.strictObject({
  version: v.literal(1, '1'),
  provenance,
  people: measure(),
  fans: v.nullable(v.pipe(v.number(wholeFans), v.integer(wholeFans), v.minValue(1, wholeFans))),
  reach: measure(),
  exceedsUniverse: v.boolean('true or false'),
  fansCost: v.nullable(measure()),
  cost: v.nullable(measure()),
});
