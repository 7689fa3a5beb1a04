import { delayLaw } from '../delay/delay-law-schema.ts';
import { limits } from '../schema/limits.ts';
import type { ObjectNode, SchemaNode } from '../schema/schema-node.ts';
import {
  amount,
  fraction,
  key,
  named,
  numberWithin,
  object,
  oneOf,
  probability,
  tupleOf,
  union,
  wholeNumber,
} from '../schema/schema-parts.ts';

/**
 * What a cascade has besides rounds of praise: hours, criticism, a desk that answers. The one declaration of these keys, for
 * documents and for arguments of functions; the types beside this file are written from it. What keys must satisfy together is checked in
 * `conversation.ts`.
 */

/** Longest time, in hours, and most of anything an hour or a day. */
const MOST = 1e6;
/** Shortest length of what takes time, in hours: 3.6 milliseconds. */
const LEAST_HOURS = 1e-6;

/* @__NO_SIDE_EFFECTS__ */
function hoursOfDay(): SchemaNode {
  return key(numberWithin(0, 24, 'an hour of the day, from 0 to 24'), { unit: 'hours' });
}

/** `timing`. */
export const timingNode: ObjectNode = /* @__PURE__ */ named(
  'CompleteTiming',
  object({
    delay: key(delayLaw, {
      title: 'Delay',
      says: "Law of the hours from a share to one person's sight of it",
      see: '[Delays](delays.md)',
      unit: 'hours',
      default: { law: 'lognormal', median: 1.3333, sigma: 1.757 },
    }),
    fanDelay: key(delayLaw, {
      title: 'Delay of fans',
      says: "The same for the brand's own post",
      unit: 'hours',
      sameAs: 'delay',
    }),
    rowHours: key(numberWithin(LEAST_HOURS, MOST), {
      title: 'Hours of a row',
      says: 'Length of a row of the timeline',
      unit: 'hours',
      default: 1,
    }),
    horizonHours: key(numberWithin(LEAST_HOURS, MOST), {
      title: 'Horizon',
      says: 'Hours after which nobody looks',
      nullWhere: 'it goes on until nothing is left to be seen',
      unit: 'hours',
      nullable: true,
      default: 168,
    }),
  }),
  'When people see what is shown to them, and how the rows of time are cut.',
);

/** `criticism`. */
export const criticismNode: ObjectNode = /* @__PURE__ */ named(
  'Criticism',
  object({
    quality: key(probability(), {
      title: 'Quality',
      says: 'Probability that a person who shares after praise, or after the post itself, praises; otherwise they criticise',
      default: 0.857,
    }),
    shareMultiplier: key(numberWithin(0, MOST), {
      title: 'Share multiplier',
      says: 'After criticism people share so many times as often, at most always, and always criticise',
      default: 1.25,
    }),
    delayMultiplier: key(numberWithin(0.001, 1000), {
      title: 'Delay multiplier',
      says: 'Delays of criticism are so many times as long as those of praise',
      default: 0.8,
    }),
  }),
  'What is said besides praise.',
);

/** Keys of complaints, which messages have beside their own. */
export const complaintEntries: Readonly<Record<'complaints' | 'perHour' | 'hours', SchemaNode>> = {
  complaints: /* @__PURE__ */ key(
    wholeNumber(0, limits.universe, 'a whole number from 0 to the people of the universe'),
    {
      title: 'Complaints',
      says: 'People drawn at random, neither fans nor seeds, who criticise at the beginning; needs `criticism`',
      unit: 'people',
      optional: true,
    },
  ),
  perHour: /* @__PURE__ */ key(numberWithin(0, MOST), {
    title: 'Complaints an hour',
    says: 'Complaints that keep coming, by chance: so many an hour on average, by people not reached before; needs `timing`',
    unit: 'people',
    optional: true,
  }),
  hours: /* @__PURE__ */ key(numberWithin(0, MOST), {
    title: 'Hours of complaints',
    says: 'For how long they keep coming',
    unit: 'hours',
    optional: true,
  }),
};

/** Whether seeds praise or criticise. */
export const toneNode: SchemaNode = /* @__PURE__ */ named(
  'Tone',
  oneOf('praise', 'critical'),
  'Whether people praise, or criticise.',
);

/** `desk`. */
export const deskNode: ObjectNode = /* @__PURE__ */ named(
  'Desk',
  object({
    people: key(wholeNumber(0, 100_000), {
      title: 'People at the desk',
      says: 'How many answer criticism, one each at a time',
      unit: 'people',
    }),
    handlingMinutes: key(numberWithin(0.001, MOST, 'minutes from 0.001 to 1,000,000'), {
      title: 'Handling',
      says: 'Minutes that an answer takes on average; exponential',
      default: 6,
    }),
    openHours: key(
      union(
        [tupleOf(hoursOfDay(), 2), oneOf('always')],
        '"always", or a list of two hours of the day, such as [9, 17]',
      ),
      {
        title: 'Opening hours',
        says: 'From when to when the desk works each day; work stops at closing and goes on the next day',
        default: 'always',
      },
    ),
    startHour: key(union([hoursOfDay(), oneOf('random')], 'an hour of the day, from 0 to 24, or "random"'), {
      title: 'Hour at the start',
      says: 'Hour of the day at which the message begins; "random" draws one for each run',
      default: 'random',
    }),
    patienceHours: key(numberWithin(LEAST_HOURS, MOST), {
      title: 'Patience',
      says: 'Hours after which people give up waiting for an answer, on average; exponential',
      nullWhere: 'nobody gives up',
      unit: 'hours',
      nullable: true,
      default: 2.7,
    }),
    costPerHour: key(amount(), {
      title: 'Cost of an hour',
      says: "Cost of an hour of one person at the desk; it stands beside the cascade's cost and is no part of it",
      nullWhere: 'it is unknown',
      nullable: true,
      default: null,
    }),
  }),
  'People who answer criticism, first come, first served.',
);

/** `reply`. */
export const replyNode: ObjectNode = /* @__PURE__ */ named(
  'Reply',
  object({
    effect: key(fraction(), {
      title: 'Effect',
      says: 'Fraction of those who would pass criticism on and do not, where they see the answer below it',
      default: 0.3,
    }),
    publicity: key(numberWithin(0, 1000), {
      title: 'Publicity',
      says: 'By how much an answer raises the visibility of the criticism: 0.1 is a tenth more sights',
      default: 0.1,
    }),
  }),
  'What an answer changes.',
);

/** `hide`. */
export const hideNode: ObjectNode = /* @__PURE__ */ named(
  'Hide',
  object({
    afterHours: key(numberWithin(0, MOST), {
      title: 'Hidden after',
      says: "Hours after which criticism on the brand's own pages is hidden",
      unit: 'hours',
    }),
  }),
  "Criticism that disappears from the brand's own pages.",
);

/** `elsewhere`. */
export const elsewhereNode: ObjectNode = /* @__PURE__ */ named(
  'Elsewhere',
  object({
    fraction: key(fraction(), {
      title: 'Fraction elsewhere',
      says: "Fraction of critics' shares that are not on the brand's pages, where nothing can be hidden",
    }),
    delay: key(delayLaw, {
      title: 'Delay elsewhere',
      says: 'Law of the hours until their followers see them',
      nullWhere: 'it is that of other criticism',
      unit: 'hours',
      nullable: true,
      default: null,
    }),
    readersPerDay: key(numberWithin(0, MOST), {
      title: 'Readers a day',
      says: 'Readers who find each such page on its first day, drawn from everyone; they pass nothing on',
      unit: 'people',
      default: 0,
    }),
    halfLifeYears: key(numberWithin(LEAST_HOURS, MOST), {
      title: 'Half-life of readers',
      says: 'Years in which the readers of a page halve',
      nullWhere: 'they never do',
      nullable: true,
      default: null,
    }),
  }),
  'Criticism on pages that are not the brand’s.',
);

/** The parts of a conversation that documents have as keys of their own, in the order of documents. */
export const conversationNodes: Readonly<
  Record<'timing' | 'criticism' | 'desk' | 'reply' | 'hide' | 'elsewhere', ObjectNode>
> = {
  timing: timingNode,
  criticism: criticismNode,
  desk: deskNode,
  reply: replyNode,
  hide: hideNode,
  elsewhere: elsewhereNode,
};
