import { roleNames } from '../cascade/role-schema.ts';
import type { ObjectNode, SchemaNode } from '../schema/schema-node.ts';
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
  tupleOf,
  wholeNumberFrom,
} from '../schema/schema-parts.ts';
import { campaignBands } from './campaign-bands-schema.ts';
import { costs, costsPer } from './campaign-costs-schema.ts';
import { campaignProvenance } from './campaign-provenance-schema.ts';
import { audienceNames } from './campaign-schema.ts';
import { countSummary, money, orNull, people, quantiles, says } from './result-schema-parts.ts';
import { warning } from './result-schema.ts';
import { schemaKey, versionKey } from './scenario-schema.ts';

/** What a campaign comes to, version 1: the one declaration of its keys. */

const noFeelings = '`feelings` is null';
const oneRun = 'there is only one run';
const times = { unit: 'times' } as const;

/** Sums over the posts of a week, of a content or of the campaign. Those that feelings bring are null without them. */
/* @__NO_SIDE_EFFECTS__ */
function counters(count: SchemaNode): Readonly<Record<string, SchemaNode>> {
  return {
    views: says(count, 'Views', 'Sights of posts and spots, of praise and of criticism', times),
    likes: says(count, 'Likes', 'Likes of the post; they change no feeling', times),
    comments: says(count, 'Comments', 'Comments on the post; they change no feeling', times),
    clicks: says(count, 'Clicks', 'Clicks on the post; only where `content` has a click', { ...times, optional: true }),
    shares: says(count, 'Shares', 'People who pass a post on in praise, summed over posts', times),
  };
}

const valuable = /* @__PURE__ */ orNull(
  numberFromZero(),
  'Valuable engagements',
  'Sights with attention, value and interaction',
  noFeelings,
  times,
);

/** How a week ends. */
/* @__NO_SIDE_EFFECTS__ */
function stocks(
  count: SchemaNode,
  perFan: SchemaNode = count,
): Readonly<Record<'goodwillPerFan' | 'grievancePerFan' | 'fans' | 'advocates' | 'critics', SchemaNode>> {
  return {
    goodwillPerFan: orNull(
      perFan,
      'Goodwill per fan',
      'Goodwill of all fans ÷ fans, in valuable engagements',
      noFeelings,
    ),
    grievancePerFan: orNull(
      perFan,
      'Grievance per fan',
      'Grievance of all fans ÷ fans, in valuable engagements',
      noFeelings,
    ),
    fans: says(count, 'Fans', 'All fans, advocates and critics included', people),
    advocates: orNull(count, 'Advocates', 'Fans who are advocates', noFeelings, people),
    critics: orNull(count, 'Critics', 'Fans who are critics', noFeelings, people),
  };
}

/** What several posts together do. */
/* @__NO_SIDE_EFFECTS__ */
function doings(count: SchemaNode, ofValue: SchemaNode): Readonly<Record<string, SchemaNode>> {
  return {
    ...counters(count),
    criticised: says(count, 'Criticised', 'People who pass criticism on, summed over posts', times),
    valuableEngagements: ofValue,
    reach: says(
      count,
      'Reach',
      'People reached by each post, summed over posts: never so many different people',
      times,
    ),
    earnedReach: says(
      count,
      'Earned reach',
      'Of the reach of each post, those who saw neither the post nor the spot itself',
      times,
    ),
  };
}

/** What several posts together come to. */
/* @__NO_SIDE_EFFECTS__ */
function sums(count: SchemaNode, ofValue: SchemaNode): Readonly<Record<string, SchemaNode>> {
  return {
    ...doings(count, ofValue),
    joined: says(count, 'Joined', 'Strangers who became fans', people),
    left: says(count, 'Left', 'Fans who left', people),
  };
}

const weekQuantiles = /* @__PURE__ */ named(
  'CampaignWeekQuantiles',
  object({
    valuableEngagements: says(object(quantiles), 'Valuable engagements', 'Over runs'),
    goodwillPerFan: says(object(quantiles), 'Goodwill per fan', 'Over runs'),
    advocates: says(object(quantiles), 'Advocates', 'Over runs'),
    critics: says(object(quantiles), 'Critics', 'Over runs'),
  }),
  'Between which numbers the runs lie in a week.',
);

const week = /* @__PURE__ */ named(
  'CampaignWeek',
  object({
    week: says(wholeNumberFrom(1), 'Week', 'Its number, from 1: week w has the days 7(w − 1) to 7w − 1'),
    posts: says(wholeNumberFrom(0), 'Posts', 'Posts and spots of the week'),
    ...sums(numberFromZero(), valuable),
    ...stocks(numberFromZero()),
    ...costs(),
    quantiles: orNull(weekQuantiles, 'Quantiles', 'Between which numbers the runs lie', noFeelings),
  }),
  'A week: means over runs. Counters are sums over its posts; goodwill, grievance and people are those on day 7w, before its posts.',
);

const roleRow = /* @__PURE__ */ named(
  'CampaignRoleCounts',
  object({
    role: says(oneOf(...roleNames), 'Role', 'Who they are at the time of each post'),
    ...counters(numberFromZero()),
    valuableEngagements: says(
      numberFromZero(),
      'Valuable engagements',
      'Sights with attention, value and interaction',
      times,
    ),
  }),
  'What people of one role did with a content; means over runs.',
);

const contentWeek = /* @__PURE__ */ named(
  'CampaignContentWeek',
  object({
    week: says(wholeNumberFrom(1), 'Week', 'Its number, from 1'),
    posts: says(wholeNumberFrom(1), 'Posts', 'Posts and spots of the week that have the content'),
    ...doings(numberFromZero(), valuable),
    ...costs(),
  }),
  'What a content comes to in a week in which it is posted; means over runs.',
);

const contentRow = /* @__PURE__ */ named(
  'CampaignContentCounts',
  object({
    content: says(anyText(), 'Content', 'Its name'),
    posts: says(wholeNumberFrom(0), 'Posts', 'Posts and spots that have it'),
    for: says(oneOf(...audienceNames), 'For', 'Whom it is meant for'),
    ...doings(numberFromZero(), valuable),
    ...costs(),
    byRole: orNull(anyListOf(roleRow), 'By role', 'What people of each role did, in the order of roles', noFeelings),
    weeks: says(anyListOf(contentWeek), 'Weeks', 'The same of each week in which it is posted'),
  }),
  'What a content comes to: in all weeks together, by role, and by week; means over runs.',
);

const year = /* @__PURE__ */ named(
  'CampaignYear',
  object({
    posts: says(wholeNumberFrom(0), 'Posts', 'Posts and spots of the mix'),
    ...sums(
      countSummary,
      orNull(countSummary, 'Valuable engagements', 'Sights with attention, value and interaction', noFeelings, times),
    ),
    ...stocks(countSummary),
    cost: orNull(countSummary, 'Cost', 'In the currency of the scenario', 'no cost was given', money),
    truncated: says(
      fraction(),
      'Truncated',
      'Fraction of all conversations that the limit on rounds or the horizon cut off',
    ),
  }),
  'All weeks together: sums of the counters, and how the last week ends.',
);

const estimate = /* @__PURE__ */ named(
  'CampaignEstimate',
  object({
    mean: says(anyNumber('a number'), 'Mean', 'Over runs'),
    standardError: orNull(numberFromZero(), 'Standard error', 'Of the mean', oneRun),
  }),
  'A mean over runs.',
);

const oneFactor = 'there are no feelings, or advocates share as often as others';

const mixResult = /* @__PURE__ */ named(
  'CampaignMixResult',
  object({
    mix: says(anyText(), 'Mix', 'Its name'),
    weeks: says(anyListOf(week), 'Weeks', 'One row for each week'),
    contents: says(anyListOf(contentRow), 'Contents', 'One row for each content of the mix, in the order of names'),
    year: says(year, 'Year', 'All weeks together'),
    ...costsPer(),
    expansion: orNull(
      estimate,
      'Expansion',
      'Earned reach that advocates add: that of all weeks less that of the same campaign in which they share as often as others',
      oneFactor,
      times,
    ),
    acceleration: orNull(
      estimate,
      'Acceleration',
      'How much earlier the earned reach of that other campaign is there, in person-weeks: the sum over weeks of min(A(w), B(end)) − B(w), with A and B cumulated',
      oneFactor,
    ),
  }),
  'What a mix comes to.',
);

/** What is compared between two mixes. */
const compared = {
  views: 'Views',
  likes: 'Likes',
  valuableEngagements: 'Valuable engagements',
  earnedReach: 'Earned reach',
  goodwillPerFan: 'Goodwill per fan',
  advocates: 'Advocates',
  critics: 'Critics',
  fans: 'Fans',
} as const;
const needFeelings: ReadonlySet<string> = new Set(['valuableEngagements', 'goodwillPerFan', 'advocates', 'critics']);
const neitherFeels = 'one of the mixes has no feelings';

/* @__NO_SIDE_EFFECTS__ */
function eachCompared(
  node: SchemaNode,
  sentence: string,
  nullWhere: string | null,
): Readonly<Record<string, SchemaNode>> {
  return Object.fromEntries(
    Object.entries(compared).map(([name, title]) => {
      const reasons = [...(needFeelings.has(name) ? [neitherFeels] : []), ...(nullWhere === null ? [] : [nullWhere])];
      const entry =
        reasons.length === 0 ? says(node, title, sentence) : orNull(node, title, sentence, reasons.join(', or '));
      return [name, entry];
    }),
  );
}

const difference = /* @__PURE__ */ named(
  'CampaignDifference',
  object({
    mean: says(anyNumber('a number'), 'Mean', 'Of the differences of the runs: this mix less the first'),
    standardError: orNull(numberFromZero(), 'Standard error', 'Of the mean, run by run', oneRun),
    interval: orNull(
      tupleOf(anyNumber('a number'), 2),
      'Interval',
      'Between which numbers the true mean lies, at 95 %',
      `${oneRun}, or so few runs decide it that it may be far off`,
    ),
  }),
  'A figure of a mix less that of the first, under the same chance.',
);

const weekDifference = /* @__PURE__ */ named(
  'CampaignWeekDifference',
  object({
    week: says(wholeNumberFrom(1), 'Week', 'Its number, from 1'),
    ...eachCompared(difference, 'In the week, or at its end', null),
  }),
  'What differs in a week.',
);

const yearDifference = /* @__PURE__ */ named(
  'CampaignYearDifference',
  object({
    ...eachCompared(difference, 'Of all weeks together, or at the end', null),
    costPerValuableEngagement: orNull(
      difference,
      'Cost per valuable engagement',
      'Of all weeks together',
      `no cost was given, there are none, or ${neitherFeels}`,
      money,
    ),
  }),
  'What differs in all weeks together.',
);

const relativeDifference = /* @__PURE__ */ named(
  'CampaignRelativeDifference',
  object({
    ...eachCompared(
      difference,
      'Mean ÷ mean of the first − 1: 0.1 is ten per cent more',
      'the first has none, or so little that the part is no number',
    ),
    costPerValuableEngagement: orNull(
      difference,
      'Cost per valuable engagement',
      'That of this mix ÷ that of the first − 1',
      `no cost was given, there are none, or ${neitherFeels}`,
    ),
  }),
  'What differs in all weeks together, as a part of what the first mix has.',
);

const shown = /* @__PURE__ */ named(
  'CampaignShown',
  object({
    day: says(wholeNumberFrom(1), 'Day', 'Days since the campaign began; the last is its end'),
    fraction: says(
      anyNumber('a number'),
      'Fraction',
      'Difference of the goodwill per fan on that day ÷ that at the end; between weeks interpolated on a straight line',
    ),
  }),
  'How much of the final difference is there by a day.',
);

const salesRatio = /* @__PURE__ */ named(
  'CampaignSalesRatio',
  object({
    ratio: says(numberFromZero(), 'Ratio', 'Goodwill of this mix ÷ that of the first, to the power of the elasticity'),
    low: says(numberFromZero(), 'Low', 'The smaller of the same with elasticities of 0.12 and 0.417'),
    high: says(numberFromZero(), 'High', 'The larger of them'),
  }),
  'Sales of a mix ÷ sales of the first.',
);

const mixDifference = /* @__PURE__ */ named(
  'CampaignMixDifference',
  object({
    mix: says(anyText(), 'Mix', 'Name of the mix'),
    against: says(anyText(), 'Against', 'Name of the first mix'),
    weeks: says(anyListOf(weekDifference), 'Weeks', 'One row for each week'),
    year: says(yearDifference, 'Year', 'All weeks together, and how the last one ends'),
    relative: says(relativeDifference, 'Relative', 'The same as parts of what the first mix has'),
    shown: orNull(
      anyListOf(shown),
      'Shown',
      'How much of the final difference of goodwill is there after 7, 30 and 90 days, those before the end, and at the end',
      `there is no such difference, or ${neitherFeels}`,
    ),
    sales: orNull(
      salesRatio,
      'Sales',
      'Ratio of sales',
      '`salesElasticity` is null, a mix has no goodwill, or feelings are off',
    ),
  }),
  'A mix against the first.',
);

/** Campaign result, version 1. */
export const campaignResultNode: ObjectNode = /* @__PURE__ */ key(
  named(
    'CampaignResult',
    object({
      $schema: schemaKey,
      version: versionKey('campaign result'),
      provenance: campaignProvenance,
      mixes: says(anyListOf(mixResult), 'Mixes', 'What each mix comes to, in the order of the campaign'),
      differences: says(
        anyListOf(mixDifference),
        'Differences',
        'Each further mix against the first, under the same chance; none for one mix',
      ),
      warnings: says(anyListOf(warning), 'Warnings', 'What a reader must know before using a number; may be empty'),
      bands: key(
        says(
          campaignBands,
          'Bands',
          'What becomes of it where what nobody has measured is otherwise; only where that was asked',
        ),
        { optional: true },
      ),
    }),
    'Campaign result, version 1. What does not apply is null, never 0 or NaN.',
  ),
  { title: 'Ripplecast campaign result', says: 'What a campaign comes to, week by week, and how its mixes differ' },
);
