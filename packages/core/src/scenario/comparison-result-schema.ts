import type { SchemaNode } from '../schema/schema-node.ts';
import {
  anyText,
  named,
  numberFromZero,
  object,
  oneOf,
  probability,
  tupleOf,
  wholeNumberFrom,
} from '../schema/schema-parts.ts';
import { hours } from './conversation-result-schema.ts';
import { money, noChance, orNull, people, quantiles, says } from './result-schema-parts.ts';

const onlyWhereBuySaysMore = 'only where the buy has loyal viewers, duplications, notice or a basis';

/** `broadcast` of a result. */
export const broadcastResult: SchemaNode = /* @__PURE__ */ named(
  'BroadcastResult',
  object({
    buy: orNull(anyText(), 'Buy', 'Id in the catalogue', 'the buy was written out'),
    impressions: says(numberFromZero(), 'Impressions', 'Audience × insertions, summed over placements', {
      unit: 'times',
    }),
    reach: says(numberFromZero(), 'Reach', 'Different people with at least one view', people),
    averageFrequency: says(numberFromZero(), 'Average frequency', 'Impressions ÷ reach'),
    grossRatingPoints: says(numberFromZero(), 'Gross rating points', '100 × impressions ÷ universe'),
    cost: says(numberFromZero(), 'Cost', 'Insertions and production, in the currency of the scenario', money),
    cpm: says(numberFromZero(), 'CPM', 'Cost per 1,000 impressions', money),
    costPerThousandReached: says(
      numberFromZero(),
      'Cost per thousand reached',
      'Cost per 1,000 different people',
      money,
    ),
    costPerPoint: says(numberFromZero(), 'Cost per point', 'Cost per gross rating point', money),
    costPerReachPoint: says(
      numberFromZero(),
      'Cost per reach point',
      'Cost per percent of the universe reached',
      money,
    ),
    source: orNull(anyText(), 'Source', 'Where the figures come from', 'that is unknown'),
    model: says(
      oneOf('independent', 'loyalViewers', 'measuredDuplication'),
      'Model of repeat viewing',
      `How views of several insertions are reckoned; ${onlyWhereBuySaysMore}`,
      { optional: true, see: '[Broadcast](broadcast.md#what-a-schedule-reaches)' },
    ),
    basis: orNull(anyText(), 'Basis', `Whom the audience counts; ${onlyWhereBuySaysMore}`, 'that is unknown', {
      optional: true,
    }),
    kPlusReach: says(
      tupleOf(numberFromZero(), 10),
      'k+ reach',
      `People who see at least 1, 2, …, 10 insertions; ${onlyWhereBuySaysMore}`,
      { ...people, optional: true },
    ),
  }),
  'What the buy does.',
);

/** `comparison` of a result. */
export const comparisonResult: SchemaNode = /* @__PURE__ */ named(
  'ComparisonResult',
  object({
    reachRatio: says(numberFromZero(), 'Reach ratio', 'Reach of the cascade ÷ reach of the buy'),
    costPerThousandReachedRatio: orNull(
      numberFromZero(),
      'Cost ratio',
      'Cost per thousand reached, cascade ÷ buy',
      'the cascade has no such cost, or the buy was free',
    ),
    probabilityReachesMore: orNull(
      probability(),
      'Probability of more reach',
      'That the cascade reaches more people',
      noChance,
    ),
    probabilityCheaper: orNull(
      probability(),
      'Probability of being cheaper',
      'That each thousand reached costs less',
      'the level has no chance, or no cost was given',
    ),
    generationPassingBroadcast: orNull(
      wholeNumberFrom(0),
      'Generation passing the broadcast',
      "First round whose mean cumulative reach is at least the buy's",
      'there is none, or the scenario has a timing',
      { unit: 'rounds' },
    ),
    probabilityPasses: orNull(
      probability(),
      'Probability of passing',
      "That the cascade's reach is at least the buy's",
      noChance,
    ),
    medianGenerationPassing: orNull(
      wholeNumberFrom(0),
      'Median generation passing',
      'Among the runs that pass',
      'the level has no chance, none passes, or the scenario has a timing',
      { unit: 'rounds' },
    ),
    hoursPassingBroadcast: orNull(
      numberFromZero(),
      'Hours passing the broadcast',
      "When the mean reach is the buy's; only with a timing",
      'it never is',
      { ...hours, optional: true },
    ),
    medianHoursPassing: orNull(
      numberFromZero(),
      'Median hours passing',
      'End of the row in which the reach passes, among the runs that pass; only with a timing',
      'the level has no chance, none passes, or half of those pass after the last row',
      { ...hours, optional: true },
    ),
    hoursPassingQuantiles: orNull(
      object(quantiles),
      'Quantiles of the hours passing',
      'The same for 5, 50 and 95 % of the runs that pass; only with a timing',
      'the level has no chance, none passes, or some pass after the last row',
      { optional: true },
    ),
  }),
  'Every ratio is cascade ÷ broadcast.',
);
