import { roleNames } from '../cascade/role-schema.ts';
import { recordOf } from '../schema/record-of.ts';
import type { ObjectNode, SchemaNode } from '../schema/schema-node.ts';
import {
  fraction,
  key,
  listOf,
  named,
  numberWithin,
  object,
  oneOf,
  probability,
  text,
  union,
  wholeNumber,
} from '../schema/schema-parts.ts';
import { DAYS_OF_A_WEEK } from './days-of-a-week.ts';
import { scenarioNode, schemaKey, versionKey } from './scenario-schema.ts';

/**
 * The campaign document, version 1: a scenario that is repeated for weeks. The one declaration of its keys; what several of them must
 * satisfy together is checked by `resolveCampaign`.
 */

/** Bounds of what campaigns say. */
export const campaignLimits = {
  /** Ten years. */
  weeks: 520,
  /** Posts of a mix, once all repetitions are counted. */
  posts: 10_000,
  contents: 100,
  mixes: 8,
} as const;

const LAST_DAY = campaignLimits.weeks * DAYS_OF_A_WEEK - 1;
/** Largest factor, half-life in days and level of feelings. */
const MOST = 1e6;
/** Smallest level of feelings at which somebody changes sides. */
const LEAST_LEVEL = 1e-6;
/** More of them, and all fans have left at once. */
const MOST_LEAVE = 0.999999;

const notMeasured = 'assumed, and shown with a band';

/* @__NO_SIDE_EFFECTS__ */
function ofRole(title: string, says: string): SchemaNode {
  return key(probability(), { title, says });
}

const byRole: Readonly<Record<(typeof roleNames)[number], SchemaNode>> = {
  strangers: /* @__PURE__ */ ofRole('Of strangers', 'For people who are no fans'),
  fans: /* @__PURE__ */ ofRole('Of fans', 'For fans who are neither advocates nor critics'),
  advocates: /* @__PURE__ */ key(/* @__PURE__ */ ofRole('Of advocates', 'For fans who are advocates'), {
    sameAs: 'fans',
  }),
  critics: /* @__PURE__ */ key(/* @__PURE__ */ ofRole('Of critics', 'For fans who are critics'), { sameAs: 'fans' }),
};

/** A number stands for the same of every role. */
/* @__NO_SIDE_EFFECTS__ */
function sameForAll(number: unknown): unknown {
  return Object.fromEntries(roleNames.map((role) => [role, number]));
}

const probabilityByRole = /* @__PURE__ */ union(
  [
    key(probability(), { completed: sameForAll }),
    named('CompleteProbabilityByRole', object(byRole), 'A probability for each role.'),
  ],
  'a probability in [0, 1], or an object with strangers, fans, advocates, critics',
);

/** Whom content is meant for. */
export const audienceNames: readonly ['everyone', ...typeof roleNames] = ['everyone', ...roleNames];

const content = /* @__PURE__ */ named(
  'CompleteCampaignContent',
  object({
    for: key(named('ContentAudience', oneOf(...audienceNames), 'Whom content is meant for.'), {
      title: 'For',
      says: 'Whom it is meant for: others see it, and never have a valuable engagement',
      default: 'everyone',
    }),
    attention: key(probability(), {
      title: 'Attention',
      says: 'Probability that a sight of it gets attention; attention × value × interaction is that of a valuable engagement',
      default: 0.5,
    }),
    value: key(probabilityByRole, {
      title: 'Value',
      says: 'Probability that, given attention, it is worth something to the person: one number, or one for each role',
      unit: 'probability',
      default: 0.4,
    }),
    interaction: key(probabilityByRole, {
      title: 'Interaction',
      says: 'Probability that, given both, the person answers it in earnest: one number, or one for each role',
      unit: 'probability',
      default: 0.02,
    }),
    like: key(probability(), {
      title: 'Like',
      says: 'Probability of a like, given a sight of it; likes are counted, and change no feeling',
      default: 0.0152,
    }),
    comment: key(probability(), {
      title: 'Comment',
      says: 'Probability of a comment, given a sight of it; comments are counted, and change no feeling',
      default: 0.0012,
    }),
    click: key(probability(), {
      title: 'Click',
      says: 'Probability of a click, given a sight of it; left out: clicks are not counted',
      optional: true,
    }),
    shareMultiplier: key(numberWithin(0, MOST), {
      title: 'Share multiplier',
      says: "It is shared so many times as often as the scenario's message, at most always",
      default: 1,
    }),
  }),
  'A kind of content, complete: whom it is meant for, and what a sight of it leads to.',
);

const contents = /* @__PURE__ */ recordOf(content, campaignLimits.contents, 'kinds of content');

const contentName = /* @__PURE__ */ key(text(), {
  title: 'Content of the post',
  says: 'Name of its content, a key of `content`',
});

/* @__NO_SIDE_EFFECTS__ */
function day(title: string, says: string): SchemaNode {
  return key(wholeNumber(0, LAST_DAY, 'a whole day from 0 to the last day of the last week'), { title, says });
}

const spot = /* @__PURE__ */ named(
  'PlannedSpot',
  object({
    broadcast: key(text(), {
      title: 'Spot',
      says: 'A television spot that shows the content: the id of a buy in the catalogue, or `scenario` for the buy of the scenario',
      see: '[Broadcast buys](../data/sources.md#broadcast-buys)',
    }),
    content: contentName,
    day: day('Day', 'Day of the post or spot; the campaign begins on day 0'),
    notice: key(probability(), {
      title: 'Notice',
      says: 'Probability that someone in the audience of the spot has a sight of the content',
    }),
  }),
  'A spot on one day.',
);

const repeated = /* @__PURE__ */ named(
  'CompleteRepeatedPost',
  object({
    everyDays: key(wholeNumber(1, LAST_DAY + 1), {
      title: 'Every so many days',
      says: 'Days from one such post to the next',
    }),
    content: contentName,
    fromDay: key(day('From day', 'Day of the first of them'), { default: 0 }),
  }),
  'Posts at equal distances, until the campaign ends.',
);

const single = /* @__PURE__ */ named(
  'SinglePost',
  object({ day: day('Day', 'Day of the post or spot; the campaign begins on day 0'), content: contentName }),
  'A post on one day.',
);

const planEntry = /* @__PURE__ */ named(
  'CompletePlanEntry',
  union([spot, repeated, single], 'an object with broadcast, everyDays or day'),
  'A spot, posts at equal distances, or a post.',
);

const plan = /* @__PURE__ */ listOf(planEntry, campaignLimits.posts, 'entries');

/* @__NO_SIDE_EFFECTS__ */
function halfLife(title: string, says: string, days: number): SchemaNode {
  return key(numberWithin(0, MOST), {
    title,
    says,
    nullWhere: 'it never fades',
    nullable: true,
    default: days,
  });
}

/* @__NO_SIDE_EFFECTS__ */
function level(title: string, says: string): SchemaNode {
  return key(numberWithin(LEAST_LEVEL, MOST, `a number above 0, from ${LEAST_LEVEL} to 1,000,000`), {
    title,
    says,
    default: 1,
  });
}

/* @__NO_SIDE_EFFECTS__ */
function size(title: string, says: string, standard: number): SchemaNode {
  return key(numberWithin(0, MOST), { title, says, default: standard });
}

const feelings = /* @__PURE__ */ named(
  'CompleteCampaignFeelings',
  object({
    goodwillHalfLifeDays: halfLife('Half-life of goodwill', `Days in which goodwill halves; ${notMeasured}`, 90),
    grievanceHalfLifeDays: halfLife('Half-life of grievance', `Days in which grievance halves; ${notMeasured}`, 30),
    advocateAt: level(
      'Advocates at',
      `A fan whose goodwill less grievance is at least so many valuable engagements is an advocate; ${notMeasured}`,
    ),
    criticAt: level(
      'Critics at',
      `A fan whose grievance less goodwill is at least so many valuable engagements is a critic; ${notMeasured}`,
    ),
    advocateShareFactor: size(
      'Share factor of advocates',
      `Advocates share so many times as often as others, at most always; ${notMeasured}`,
      3,
    ),
    believesCriticism: key(probability(), {
      title: 'Believes criticism',
      says: `Probability that a sight of criticism leaves a grievance; ${notMeasured}`,
      default: 0.5,
    }),
    bystanders: key(fraction(), {
      title: 'Bystanders',
      says: `Fraction of that belief that a visible answer of the desk prevents; ${notMeasured}`,
      default: 0.5,
    }),
    grievance: size(
      'Grievance',
      `Mean grievance that a believed criticism leaves, in valuable engagements; ${notMeasured}`,
      2,
    ),
    recovery: key(fraction(), {
      title: 'Recovery',
      says: 'Fraction of the grievance of a critic that an answer of the desk takes away',
      default: 0.6,
    }),
    gift: size('Gift', 'Mean goodwill that a gift to each fan who supports a post leaves, in valuable engagements', 0),
    thanks: size('Thanks', 'The same of a word of thanks; measured: nothing', 0),
    joins: key(probability(), {
      title: 'Joins',
      says: `Probability that a stranger whom a conversation reaches becomes a fan at its end; ${notMeasured}`,
      default: 0.0005,
    }),
    leavesPerYear: key(numberWithin(0, MOST_LEAVE, `a fraction from 0 to ${MOST_LEAVE}`), {
      title: 'Leaves in a year',
      says: `Fraction of the fans who leave within a year; ${notMeasured}`,
      unit: 'fraction',
      default: 0.1,
    }),
  }),
  'What makes and ends feelings, complete.',
);

/**
 * Multipliers of a value by who shows it, from a survey: shares of people who say that they trust friends, advertisements in social
 * networks and television, each divided by that of the second. What people say, not an effect that somebody measured. Nielsen 2015.
 */
export const trustSurvey = { friend: 1.8, brand: 1, spot: 1.4 } as const;

/* @__NO_SIDE_EFFECTS__ */
function trusted(title: string, says: string): SchemaNode {
  return key(numberWithin(0, MOST), { title, says, default: 1 });
}

const trust = /* @__PURE__ */ union(
  [
    named(
      'CompleteCampaignTrust',
      object({
        friend: trusted('Friend', 'Multiplies the value of what a friend shows, at most to 1'),
        brand: trusted('Brand', "Multiplies the value of the brand's own post, at most to 1"),
        spot: trusted('Television', 'Multiplies the value of a television spot, at most to 1'),
      }),
      'What a value is multiplied by, by who shows it.',
    ),
    key(oneOf('survey'), { completed: () => ({ ...trustSurvey }) }),
  ],
  'an object with friend, brand, spot, or "survey"',
);

const mix = /* @__PURE__ */ named(
  'CompleteCampaignMix',
  object({
    plan: key(plan, { title: 'Plan of the mix', says: 'Takes the place of the whole `plan`', optional: true }),
    content: key(contents, {
      title: 'Content of the mix',
      says: 'Takes the place of the whole `content`',
      optional: true,
    }),
    feelings: key(feelings, {
      title: 'Feelings of the mix',
      says: 'Takes the place of the whole `feelings`',
      nullWhere: 'nobody feels anything',
      nullable: true,
      optional: true,
    }),
  }),
  'A variant of a campaign, complete: what is there takes the place of the same key of the campaign.',
);

/** Campaign, version 1. */
export const campaignNode: ObjectNode = /* @__PURE__ */ key(
  named(
    'CompleteCampaign',
    object({
      $schema: schemaKey,
      version: versionKey('campaign'),
      title: key(text(), {
        title: 'Title',
        says: 'What the campaign is about, for people',
        nullWhere: 'it has none',
        nullable: true,
        default: null,
      }),
      scenario: key(scenarioNode, {
        title: 'Scenario',
        says: 'The scenario that each post repeats: on level "population" with ties "follow", with one share probability; its fans are those of day 0',
        see: '[Scenario](#scenario-version-1)',
      }),
      weeks: key(wholeNumber(1, campaignLimits.weeks), {
        title: 'Weeks',
        says: 'How long it goes on: days 0 to 7 × weeks − 1',
        default: 52,
      }),
      content: key(contents, {
        title: 'Content',
        says: 'Kinds of content, by name',
      }),
      plan: key(plan, {
        title: 'Plan',
        says: 'What is posted when; at most 10,000 posts and spots once repetitions are counted',
      }),
      feelings: key(feelings, {
        title: 'Feelings',
        says: 'What valuable engagements and criticism leave in fans',
        nullWhere: 'nobody feels anything: no roles, nobody joins or leaves',
        nullable: true,
        default: {},
      }),
      trust: key(trust, {
        title: 'Trust',
        says: 'What the value of a sight is multiplied by, by who shows it; "survey" for shares of people who say that they trust: friend 1.8, brand 1, spot 1.4. No source measures them as an effect',
        default: {},
      }),
      mixes: key(recordOf(mix, campaignLimits.mixes, 'mixes'), {
        title: 'Mixes',
        says: 'Variants side by side under the same chance, by name; the others are compared with the first',
        default: { campaign: {} },
      }),
      salesElasticity: key(numberWithin(0, 10), {
        title: 'Elasticity of sales',
        says: 'Elasticity of sales with respect to goodwill, for their ratio between two mixes; measured 0.236, 0.12 to 0.417',
        nullWhere: 'nothing is said about sales',
        nullable: true,
        default: null,
      }),
    }),
    'A campaign, version 1, complete: every default filled in.',
  ),
  {
    title: 'Ripplecast campaign',
    says: 'A scenario repeated for weeks: what is posted when, what people feel about it, and mixes to compare',
  },
);
