import * as v from 'valibot';
import { scenarioSchema } from './scenario-schema.ts';
import { oneOf, probability, type Part } from './schema-parts.ts';

/**
 * The result and break-even documents, version 1, for those who check them in other languages: the published JSON
 * Schemas are made from these. Nothing in the library reads results.
 */

/* @__NO_SIDE_EFFECTS__ */
function measure(title: string, description: string): Part<number> {
  const expected = 'a finite number of at least 0';
  return v.pipe(
    v.number(expected),
    v.finite(expected),
    v.minValue(0, expected),
    v.title(title),
    v.description(description),
  );
}

/* @__NO_SIDE_EFFECTS__ */
function measureOrNull(title: string, description: string): Part<number | null> {
  return v.nullable(measure(title, description));
}

/* @__NO_SIDE_EFFECTS__ */
function probabilityOrNull(title: string, description: string): Part<number | null> {
  return v.nullable(probability(title, description));
}

/* @__NO_SIDE_EFFECTS__ */
function generation(title: string, description: string): Part<number> {
  return v.pipe(
    v.number('a round'),
    v.integer('a round'),
    v.minValue(0, 'a round'),
    v.title(title),
    v.description(description),
  );
}

/* @__NO_SIDE_EFFECTS__ */
function textOf(title: string, description: string): Part<string> {
  return v.pipe(v.string('text'), v.title(title), v.description(description));
}

/* @__NO_SIDE_EFFECTS__ */
function versionOf(document: string): Part<1> {
  return v.pipe(v.literal(1, '1'), v.title('Version'), v.description(`Version of the ${document} format: 1.`));
}

/* @__NO_SIDE_EFFECTS__ */
function countSummary(title: string, description: string): v.GenericSchema {
  return v.pipe(
    v.strictObject({
      mean: measure('Mean', 'Over replicates; the expected value on a deterministic level.'),
      standardError: measureOrNull(
        'Standard error',
        'Of the mean. null on a deterministic level, or for one replicate.',
      ),
      p05: measureOrNull('5 % quantile', 'Nearest rank. null on a deterministic level.'),
      p50: measureOrNull('Median', 'Nearest rank. null on a deterministic level.'),
      p95: measureOrNull('95 % quantile', 'Nearest rank. null on a deterministic level.'),
    }),
    v.title(title),
    v.description(description),
  );
}

const generationRow = /* @__PURE__ */ v.strictObject({
  generation: generation('Generation', 'The round; generation 0 saw the post itself.'),
  impressions: measure('Impressions', 'Views received in this round (mean).'),
  newReach: measure('New reach', 'People first reached in this round (mean).'),
  reach: measure('Reach', 'People reached up to and including this round (mean).'),
  sharers: measure('Sharers', 'People who became sharers in this round; they show the message in the next (mean).'),
  reachQuantiles: v.pipe(
    v.nullable(
      v.strictObject({
        p05: measure('5 % quantile', 'Nearest rank.'),
        p50: measure('Median', 'Nearest rank.'),
        p95: measure('95 % quantile', 'Nearest rank.'),
      }),
    ),
    v.title('Quantiles of the reach'),
    v.description('Of the cumulative reach over replicates; null on a deterministic level.'),
  ),
});

const cascade = /* @__PURE__ */ v.pipe(
  v.strictObject({
    generations: v.pipe(
      v.array(generationRow),
      v.title('Generations'),
      v.description('One row for each round, from round 0 on.'),
    ),
    reach: countSummary('Reach', 'Different people with at least one impression.'),
    earnedReach: countSummary('Earned reach', 'Reach without generation 0.'),
    impressions: countSummary('Impressions', 'Views, whoever sees.'),
    earnedImpressions: countSummary('Earned impressions', 'Impressions without those of round 0.'),
    sharers: countSummary('Sharers', 'People who share.'),
    kPlusReach: v.pipe(
      v.array(measure('k+ reach', 'People with at least this many impressions (mean).')),
      v.length(10, 'ten numbers'),
      v.title('k+ reach'),
      v.description('People with at least 1, 2, …, 10 impressions (means).'),
    ),
    averageFrequency: measureOrNull(
      'Average frequency',
      'Impressions ÷ reach, of the means; null where nobody is reached.',
    ),
    reproductionNumber: measureOrNull('Reproduction number R', 'Expected sharers caused by one early sharer.'),
    probabilityNoSharer: probabilityOrNull('Probability that nobody shares', 'null on a deterministic level.'),
    truncatedFraction: probabilityOrNull(
      'Truncated fraction',
      'Replicates that still had sharers after the last round; null on a deterministic level.',
    ),
    tippingPoint: v.pipe(
      v.strictObject({
        shareProbability: probabilityOrNull('Share probability', 'At which R = 1; null where none in [0, 1] does it.'),
        visibility: probabilityOrNull('Visibility', 'At which R = 1; null where none in [0, 1] does it.'),
        followers: measureOrNull('Followers', 'Mean number at which R = 1; null where none does it.'),
      }),
      v.title('Tipping point'),
      v.description('Value of each parameter at which R = 1, the others as they are.'),
    ),
    cost: measureOrNull('Cost', 'In the currency of the scenario; null where none was given.'),
    cpm: measureOrNull('CPM', 'Cost per 1,000 impressions.'),
    costPerThousandReached: measureOrNull('Cost per thousand reached', 'Cost per 1,000 different people.'),
    costPerReachPoint: measureOrNull('Cost per reach point', 'Cost per percent of the universe reached.'),
  }),
  v.title('Cascade'),
  v.description('What the message does when people pass it on.'),
);

const broadcast = /* @__PURE__ */ v.pipe(
  v.nullable(
    v.strictObject({
      buy: v.nullable(textOf('Buy', 'Id in the catalogue; null for a buy written out.')),
      impressions: measure('Impressions', 'Audience × insertions, summed.'),
      reach: measure('Reach', 'Different people with at least one view.'),
      averageFrequency: measure('Average frequency', 'Impressions ÷ reach.'),
      grossRatingPoints: measure('Gross rating points', '100 × impressions ÷ universe.'),
      cost: measure('Cost', 'Insertions and production.'),
      cpm: measure('CPM', 'Cost per 1,000 impressions.'),
      costPerThousandReached: measure('Cost per thousand reached', 'Cost per 1,000 different people.'),
      costPerPoint: measure('Cost per point', 'Cost per gross rating point.'),
      costPerReachPoint: measure('Cost per reach point', 'Cost per percent of the universe reached.'),
      source: v.nullable(textOf('Source', 'Where the figures come from; null when unknown.')),
    }),
  ),
  v.title('Broadcast'),
  v.description('What the buy does; null where none was compared.'),
);

const comparison = /* @__PURE__ */ v.pipe(
  v.nullable(
    v.strictObject({
      reachRatio: measure('Reach ratio', 'Reach of the cascade ÷ reach of the buy.'),
      costPerThousandReachedRatio: measureOrNull('Cost ratio', 'Cost per thousand reached, cascade ÷ buy.'),
      probabilityReachesMore: probabilityOrNull('Probability of more reach', 'That the cascade reaches more people.'),
      probabilityCheaper: probabilityOrNull('Probability of being cheaper', 'That each thousand reached costs less.'),
      generationPassingBroadcast: v.nullable(
        generation(
          'Generation passing the broadcast',
          'First whose mean cumulative reach is at least that of the buy.',
        ),
      ),
      probabilityPasses: probabilityOrNull(
        'Probability of passing',
        'That the reach of the cascade is at least that of the buy.',
      ),
      medianGenerationPassing: v.nullable(generation('Median generation passing', 'Among the replicates that pass.')),
    }),
  ),
  v.title('Comparison'),
  v.description('Every ratio is cascade ÷ broadcast; null where no buy was compared.'),
);

const warnings = /* @__PURE__ */ v.pipe(
  v.array(
    v.strictObject({
      code: textOf('Code', 'Stable name of the kind of warning.'),
      path: textOf('Path', 'What it is about: a key of the result or of the scenario.'),
      message: textOf('Message', 'One sentence for people.'),
    }),
  ),
  v.title('Warnings'),
  v.description('What a reader must know before using a number.'),
);

const provenance = /* @__PURE__ */ v.pipe(
  v.strictObject({
    ripplecast: textOf('Ripplecast', 'Version that made the numbers.'),
    scenario: scenarioSchema,
  }),
  v.title('Provenance'),
  v.description('What made the numbers; the same again gives the same bytes.'),
);

/** Result, version 1; see `ResultDocument`. */
export const resultSchema: v.GenericSchema = /* @__PURE__ */ v.pipe(
  v.strictObject({ version: versionOf('result'), provenance, cascade, broadcast, comparison, warnings }),
  v.title('Ripplecast result'),
  v.description('What a scenario comes to. What does not apply is null, never 0.'),
);

const breakEvenEnd = /* @__PURE__ */ v.strictObject({
  value: measure('Value', 'Of the parameter, at this end.'),
  reach: measure('Reach', 'Mean reach of the cascade, in people.'),
  costPerThousandReached: measureOrNull(
    'Cost per thousand reached',
    'null where no cost was given, or nobody is reached.',
  ),
});

/** Break-even, version 1; see `BreakEvenDocument`. */
export const breakEvenSchema: v.GenericSchema = /* @__PURE__ */ v.pipe(
  v.strictObject({
    version: versionOf('break-even'),
    provenance,
    parameter: oneOf(
      ['shareProbability', 'fans', 'followers', 'visibility', 'budget'],
      'Parameter',
      'What was varied; the budget is cost.fixed.',
    ),
    target: oneOf(['costPerThousandReached', 'reach'], 'Target', 'What must be equal for cascade and buy.'),
    range: v.pipe(
      v.strictTuple([measure('Low', 'Least value tried.'), measure('High', 'Greatest value tried.')]),
      v.title('Range'),
      v.description('Where the value was searched.'),
    ),
    value: measureOrNull(
      'Value',
      'Where cascade and buy are equal, within the tolerance; null when nowhere in the range.',
    ),
    tolerance: measure('Tolerance', 'How far the value may be off.'),
    ends: v.pipe(
      v.strictTuple([breakEvenEnd, breakEvenEnd]),
      v.title('Ends'),
      v.description('What the cascade gives at both ends of the range.'),
    ),
  }),
  v.title('Ripplecast break-even'),
  v.description('The value of one parameter at which the cascade equals the buy.'),
);
