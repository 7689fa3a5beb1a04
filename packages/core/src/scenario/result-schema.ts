import type { ObjectNode, SchemaNode } from '../schema/schema-node.ts';
import {
  anyListOf,
  anyText,
  key,
  named,
  numberFromZero,
  object,
  probability,
  textLike,
  tupleOf,
  wholeNumberFrom,
} from '../schema/schema-parts.ts';
import { decidingValue } from './deciding-value-schema.ts';
import { bySide, criticismResult, deskResult, hours, timelineRow } from './conversation-result-schema.ts';
import { broadcastResult, comparisonResult } from './comparison-result-schema.ts';
import { chosenSeeds } from './chosen-schema.ts';
import { mixResult } from './mix-result-schema.ts';
import { countSummary, money, noChance, orNull, people, quantiles, says } from './result-schema-parts.ts';
import { scenarioNode, schemaKey, versionKey } from './scenario-schema.ts';

/**
 * The documents that come out, version 1: the one declaration of their keys, for those who check them in other languages,
 * and for the types in `result.generated.ts`. Nothing in the library reads results.
 */

/** A row of `cascade.generations`. */
export const generationRow: SchemaNode = /* @__PURE__ */ named(
  'GenerationRow',
  object({
    generation: says(wholeNumberFrom(0), 'Generation', 'The round; generation 0 saw the post itself'),
    impressions: says(numberFromZero(), 'Impressions', 'Views received in this round', { unit: 'times' }),
    newReach: says(numberFromZero(), 'New reach', 'People first reached in this round', people),
    reach: says(numberFromZero(), 'Reach', 'People reached up to and including this round', people),
    sharers: says(
      numberFromZero(),
      'Sharers',
      'People who became sharers in this round; they show the message in the next',
      people,
    ),
    reachQuantiles: orNull(
      object(quantiles),
      'Quantiles of the reach',
      'Of the reach up to and including this round, over runs',
      noChance,
    ),
    ...bySide,
  }),
  'Round g: what happened in it (means over runs), and the reach up to and including it.',
);

const noSuchValue = 'no value in [0, 1] does it, or it is not one value';

const tippingPoint = /* @__PURE__ */ named(
  'TippingPoint',
  object({
    shareProbability: orNull(probability(), 'Share probability', 'On the first exposure', noSuchValue),
    visibility: orNull(probability(), 'Visibility', 'The same for visibility, or the edge probability', noSuchValue),
    followers: orNull(
      numberFromZero(),
      'Followers',
      'Mean number of followers',
      'none that the universe allows does it, and on a network',
      people,
    ),
  }),
  'Value of each parameter at which R = 1, the others as they are.',
);

const noCost = 'no cost was given';
/** When a cost for each thousand people is null. */
const perThousand = 'no cost was given, or nobody is reached';
/** Of the cascade, of a buy, and at an end of what was searched. */
export const costPerThousandReached: SchemaNode = /* @__PURE__ */ orNull(
  numberFromZero(),
  'Cost per thousand reached',
  'Cost per 1,000 different people',
  perThousand,
  money,
);

const cascade = /* @__PURE__ */ named(
  'CascadeResult',
  object({
    generations: orNull(
      anyListOf(generationRow),
      'Generations',
      'One row for each round of the longest run, from round 0 on; means over runs',
      'the scenario has a timing',
    ),
    timeline: says(
      anyListOf(timelineRow),
      'Timeline',
      'One row for each `rowHours` up to the horizon, or to the last sight of any run; only with a timing',
      { optional: true },
    ),
    halfReachHours: orNull(
      numberFromZero(),
      'Hours to half of the reach',
      'When half of the final mean reach is reached; only with a timing',
      'nobody is reached, and where the arithmetic stopped at more people than there are',
      { ...hours, optional: true },
    ),
    halfReachHoursQuantiles: orNull(
      object(quantiles),
      'Quantiles of the hours to half of the reach',
      'Of when each run has half of its own final reach; only with a timing',
      'the level has no chance, or no run reaches anybody',
      { optional: true },
    ),
    doublingHours: orNull(
      numberFromZero(),
      'Doubling time',
      'Hours in which sharers double while few have seen it: ln 2 ÷ α with R·ĝ(α) = 1; only with a timing',
      'they do not double, or do so at once',
      { ...hours, optional: true },
    ),
    reach: says(countSummary, 'Reach', 'Different people with at least one impression', people),
    earnedReach: says(countSummary, 'Earned reach', 'Reach without generation 0', people),
    impressions: says(countSummary, 'Impressions', 'Views by anyone, repeated ones included', { unit: 'times' }),
    earnedImpressions: says(countSummary, 'Earned impressions', 'Impressions without those of round 0', {
      unit: 'times',
    }),
    sharers: says(countSummary, 'Sharers', 'People who share, each at most once', people),
    kPlusReach: says(
      tupleOf(numberFromZero(), 10),
      'k+ reach',
      'People with at least 1, 2, …, 10 impressions; means over runs',
      people,
    ),
    averageFrequency: orNull(
      numberFromZero(),
      'Average frequency',
      'Impressions ÷ reach, of their means',
      'nobody is reached',
    ),
    reproductionNumber: orNull(
      numberFromZero(),
      'Reproduction number R',
      'Expected sharers caused by one early sharer',
      'the model is linear threshold',
    ),
    probabilityNoSharer: orNull(probability(), 'Probability that nobody shares', 'Fraction of the runs', noChance),
    truncatedFraction: orNull(
      probability(),
      'Truncated fraction',
      'Fraction of the runs that `maxGenerations` ended while they still had sharers, or in time the horizon while sights were to come',
      noChance,
    ),
    tippingPoint: says(tippingPoint, 'Tipping point', 'Value of each parameter at which R = 1, the others as they are'),
    probabilityAboveTippingPoint: orNull(
      probability(),
      'Probability of a message above the tipping point',
      'P(R > 1) over messages; only where messages differ',
      noChance,
      { optional: true, see: '[Messages differ](messages-differ.md)' },
    ),
    cost: orNull(numberFromZero(), 'Cost', 'In the currency of the scenario', noCost, money),
    cpm: orNull(
      numberFromZero(),
      'CPM',
      'Cost per 1,000 impressions',
      'no cost was given, or there are no impressions',
      money,
    ),
    costPerThousandReached,
    costPerReachPoint: orNull(
      numberFromZero(),
      'Cost per reach point',
      'Cost per percent of the universe reached',
      perThousand,
      money,
    ),
    criticism: says(criticismResult, 'Criticism', 'What was said besides praise; only with criticism', {
      optional: true,
    }),
    mix: says(
      mixResult,
      'Mix',
      'Who was reached by television and who by posts; only where television starts the cascade',
      {
        optional: true,
      },
    ),
    desk: says(deskResult, 'Reply desk', 'What the desk did; only with a desk', { optional: true }),
  }),
  'What the message does when people pass it on.',
);

/** What a reader must know before using a number. */
export const warning: SchemaNode = /* @__PURE__ */ named(
  'Warning',
  object({
    code: says(anyText(), 'Code', 'Stable name of the kind of warning'),
    path: says(anyText(), 'Path', 'What it is about: a key of the result or of the scenario'),
    message: says(anyText(), 'Message', 'One sentence for people'),
  }),
  'Something a reader must know before using a number.',
);

/* @__NO_SIDE_EFFECTS__ */
function sha256(): SchemaNode {
  return textLike(/^[\da-f]{64}$/, '64 hexadecimal digits');
}

const networkProvenance = /* @__PURE__ */ named(
  'NetworkProvenance',
  object({
    sha256: says(sha256(), 'SHA-256', 'Of the graph and its ids, as the bytes of a .ripple file; in hexadecimal', {
      see: '[Graph files](graph-files.md)',
    }),
    people: says(wholeNumberFrom(0), 'People', 'Number of people: the universe', people),
    edges: says(wholeNumberFrom(0), 'Edges', 'Number of follower edges; a friendship is two', { unit: 'edges' }),
    shareProbabilitySha256: orNull(
      sha256(),
      'SHA-256 of share probabilities',
      'SHA-256 of the share probabilities of all people, as little-endian 64-bit floats',
      'people have none of their own',
    ),
    priceSha256: says(sha256(), 'SHA-256 of prices', 'The same of the prices of all people, where they have any', {
      optional: true,
    }),
    weightSha256: says(sha256(), 'SHA-256 of weights', 'The same of the weights of all people, where they have any', {
      optional: true,
    }),
  }),
  'The network that made the numbers.',
);

/** What made the numbers of a document. */
export const provenance: SchemaNode = /* @__PURE__ */ says(
  named(
    'Provenance',
    object({
      ripplecast: says(anyText(), 'Ripplecast', 'Version that made the numbers'),
      scenario: says(scenarioNode, 'Scenario', 'The complete scenario, with every default filled in'),
      network: says(networkProvenance, 'Network', 'The network that made the numbers; left out on other levels', {
        optional: true,
      }),
      chosen: says(
        chosenSeeds,
        'Chosen',
        'Whom the scenario has chosen to begin; left out where it has no `message.choose`',
        { optional: true, see: '[Influencers](influencers.md)' },
      ),
    }),
    'What made the numbers: the version of Ripplecast, the complete scenario, and on level "network" the network.',
  ),
  'Provenance',
  'What made the numbers; the same again gives the same bytes',
);

const reachAtLeast = /* @__PURE__ */ named(
  'ReachAtLeast',
  object({
    people: says(numberFromZero(), 'People', 'As asked for', people),
    probability: says(
      probability(),
      'Probability',
      'Fraction of the runs that reach at least so many different people',
    ),
    standardError: orNull(
      numberFromZero(),
      'Standard error',
      'Of the probability: √(p(1 − p) ÷ (runs − 1)). Zero where all runs agree, which does not make it certain',
      'there is only one run',
    ),
    interval: says(
      tupleOf(probability(), 2),
      'Interval',
      'How sure the probability is: it lies between these two, at 95 %; both ends are equal for 0 people, and for more than the universe',
    ),
  }),
  'How often a cascade reaches at least so many people.',
);

const noSuchFigure = 'so many runs have no such figure: a cost of nobody has none';

/* @__NO_SIDE_EFFECTS__ */
function quantileOf(key: keyof typeof quantiles, title: string): SchemaNode {
  return orNull(quantiles[key], title, 'Nearest rank', noSuchFigure);
}

const rangeOverRuns = /* @__PURE__ */ named(
  'RangeOverRuns',
  object({
    p05: quantileOf('p05', '5 % quantile'),
    p50: quantileOf('p50', 'Median'),
    p95: quantileOf('p95', '95 % quantile'),
  }),
  'Nearest-rank quantiles of a figure over runs.',
);

const noCostKnown = 'no cost was given';

const resultRanges = /* @__PURE__ */ named(
  'ResultRanges',
  object({
    cost: orNull(rangeOverRuns, 'Cost', 'What the cascade costs', noCostKnown),
    cpm: orNull(rangeOverRuns, 'CPM', 'Cost per 1,000 impressions', noCostKnown),
    costPerThousandReached: orNull(rangeOverRuns, 'Per 1,000 reached', 'Cost per 1,000 different people', noCostKnown),
    reachRatio: orNull(rangeOverRuns, 'Reach ratio', 'Reach ÷ that of the buy', '`broadcast` is'),
    costPerThousandReachedRatio: orNull(
      rangeOverRuns,
      'Cost ratio',
      'Cost per 1,000 different people ÷ that of the buy',
      '`broadcast` is, no cost was given, or the buy is free',
    ),
  }),
  'Between which figures the runs lie; each is the figure of one run, beside the ratios of means of the result.',
);

/** Result, version 1. */
export const resultNode: ObjectNode = /* @__PURE__ */ key(
  named(
    'ResultDocument',
    object({
      $schema: schemaKey,
      version: versionKey('result'),
      provenance,
      cascade: says(cascade, 'Cascade', 'What the message does when people pass it on'),
      broadcast: orNull(
        broadcastResult,
        'Broadcast',
        'What the buy does',
        'the scenario has no buy, and from `simulate`',
      ),
      comparison: orNull(comparisonResult, 'Comparison', 'Every ratio is cascade ÷ broadcast', '`broadcast` is', {
        see: '[The comparison](costs-and-comparison.md#the-comparison)',
      }),
      warnings: says(anyListOf(warning), 'Warnings', 'What a reader must know before using a number; may be empty'),
      reachAtLeast: says(
        reachAtLeast,
        'Reach at least',
        'How often the cascade reaches so many people; only where that was asked for',
        { optional: true },
      ),
      ranges: says(
        resultRanges,
        'Ranges',
        'Between which costs and ratios the runs lie; only where that was asked for, on a level with chance',
        { optional: true, see: '[Ranges](costs-and-comparison.md#ranges-of-costs-and-ratios)' },
      ),
      whatDecides: says(
        anyListOf(decidingValue),
        'What decides it',
        'The values of the example that move the ratio of costs most where measured ones take their place; only where that was asked for',
        { optional: true, see: '[What decides it](what-decides.md)' },
      ),
    }),
    'Result, version 1. What does not apply is null, never 0 or NaN.',
  ),
  { title: 'Ripplecast result', says: 'What a scenario comes to; what does not apply is null, never 0' },
);
