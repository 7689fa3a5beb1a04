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
  wholeNumberFrom,
} from '../schema/schema-parts.ts';
import { campaignProvenance } from './campaign-provenance-schema.ts';
import { orNull, people, says } from './result-schema-parts.ts';
import { schemaKey, versionKey } from './scenario-schema.ts';

/** What becomes of a campaign where what nobody has measured is otherwise, version 1: the one declaration of its keys. */

const noFeelings = 'the mix has no feelings';
const noFans = 'the mix has no feelings, or there are no fans';
const noBase = 'one of the two has no feelings, or the first has none';
const times = { unit: 'times' } as const;

/** Figures of a mix. */
/* @__NO_SIDE_EFFECTS__ */
function figures(node: SchemaNode, part: SchemaNode, change: SchemaNode): Readonly<Record<string, SchemaNode>> {
  return {
    likes: says(node, 'Likes', 'In all weeks together', times),
    valuableEngagements: orNull(node, 'Valuable engagements', 'In all weeks together', noFeelings, times),
    earnedReach: says(node, 'Earned reach', 'Summed over posts', times),
    fans: says(node, 'Fans', 'At the end', people),
    goodwillPerFan: orNull(node, 'Goodwill per fan', 'At the end, in valuable engagements', noFeelings),
    advocatesFraction: orNull(part, 'Fraction of advocates', 'Of all fans at the end', noFans),
    criticsFraction: orNull(part, 'Fraction of critics', 'Of all fans at the end', noFans),
    change: orNull(
      change,
      'Change',
      'What the mix changes, as a part of what the first has: 0.1 is ten per cent more',
      'it is the first mix',
    ),
  };
}

/* @__NO_SIDE_EFFECTS__ */
function changes(node: SchemaNode): ReturnType<typeof object> {
  return object({
    likes: orNull(node, 'Likes', 'Likes ÷ likes of the first mix − 1', noBase),
    valuableEngagements: orNull(node, 'Valuable engagements', 'The same of valuable engagements', noBase),
    goodwillPerFan: orNull(node, 'Goodwill per fan', 'The same of goodwill per fan', noBase),
    advocates: orNull(node, 'Advocates', 'The same of advocates', noBase),
  });
}

const band = /* @__PURE__ */ named(
  'CampaignBand',
  object({
    asWritten: says(anyNumber('a number'), 'As written', 'With the values of the campaign'),
    low: says(anyNumber('a number'), 'Low', 'The least of all runs, that as written included'),
    high: says(anyNumber('a number'), 'High', 'The most of all runs, that as written included'),
    decides: orNull(
      anyText(),
      'Decides',
      'Path of the key whose two ends are farthest apart',
      'nothing was varied, or no key moves it',
    ),
  }),
  'Between which numbers a figure lies, each value varied alone over its range.',
);

const changeOfMix = /* @__PURE__ */ named(
  'CampaignChange',
  changes(anyNumber('a number')),
  'What a mix changes, as a part of what the first has.',
);

const bandsOfChange = /* @__PURE__ */ named('CampaignChangeBands', changes(band), 'Bands of what a mix changes.');

const figuresOfMix = /* @__PURE__ */ named(
  'CampaignFigures',
  object({
    mix: says(anyText(), 'Mix', 'Its name'),
    ...figures(numberFromZero(), fraction(), changeOfMix),
  }),
  'A few figures of a mix; means over runs.',
);

const bandsOfMix = /* @__PURE__ */ named(
  'CampaignMixBands',
  object({ mix: says(anyText(), 'Mix', 'Its name'), ...figures(band, band, bandsOfChange) }),
  'Bands of the figures of a mix.',
);

const end = /* @__PURE__ */ named(
  'CampaignRangeEnd',
  object({
    value: says(numberFromZero(), 'Value', 'Of the key'),
    mixes: says(anyListOf(figuresOfMix), 'Mixes', 'Figures of each mix, in the order of the campaign'),
  }),
  'A campaign at one end of a range.',
);

const range = /* @__PURE__ */ named(
  'CampaignRange',
  object({
    path: says(anyText(), 'Path', 'Of the key, such as `feelings.goodwillHalfLifeDays`'),
    asWritten: orNull(numberFromZero(), 'As written', 'The value of the campaign', 'it never fades'),
    low: says(end, 'Low', 'At the lower end of the range'),
    high: says(end, 'High', 'At the upper end of the range'),
  }),
  'What becomes of a campaign over the range of one value that nobody has measured.',
);

const bands = {
  replicates: says(wholeNumberFrom(1), 'Replicates', 'Runs of the campaign at each end, all under the same chance'),
  ranges: says(anyListOf(range), 'Ranges', 'One for each value that was varied, the others left as written'),
  mixes: says(anyListOf(bandsOfMix), 'Mixes', 'Bands of each mix, in the order of the campaign'),
};

/** The bands of a campaign as a part of its result. */
export const campaignBands: ObjectNode = /* @__PURE__ */ named(
  'CampaignBands',
  object(bands),
  'How far the answer of a campaign rests on what nobody has measured.',
);

/** Campaign bands, version 1. */
export const campaignBandsNode: ObjectNode = /* @__PURE__ */ key(
  named(
    'CampaignBandsDocument',
    object({ $schema: schemaKey, version: versionKey('campaign bands'), provenance: campaignProvenance, ...bands }),
    'Campaign bands, version 1: how far the answer rests on what nobody has measured.',
  ),
  {
    title: 'Ripplecast campaign bands',
    says: 'What becomes of a campaign where values that nobody has measured are others within their range',
  },
);
