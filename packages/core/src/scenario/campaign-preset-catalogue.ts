import type { CompleteCampaign } from './campaign.generated.ts';
import { campaignPresets, type CampaignPresets } from './campaign-presets.ts';
import type { FigureOrigin, PresetFigure } from './figure-origins.ts';
import { chosen, deskFigures, type FigureTable, pageFigures } from './preset-figures.ts';

/** A named campaign with what a reader must know about it. */
export interface CampaignPreset {
  /** Name on the command line, for example `value-against-counters`. */
  readonly id: string;
  /** Name in `campaignPresets`, for example `valueAgainstCounters`. */
  readonly key: keyof CampaignPresets;
  /** What people call it. */
  readonly title: string;
  /** What it shows, for someone who never read a paper. */
  readonly summary: string;
  /**
   * One for every number of the campaign that describes the world: not for the settings of the experiment, nor for the days of the plan. A
   * number by role that is the same for all has one, at the path of the four.
   */
  readonly figures: readonly PresetFigure[];
  /** The campaign itself, complete and frozen. */
  readonly campaign: CompleteCampaign;
}

const engaged: FigureOrigin = {
  source:
    'Derived: 1.92 % of viewers act at all (EdgeRank Checker 2012), 21 % of actions are comments or shares (quintly 2013); attention × ' +
    'value × interaction is that, how it divides into the three is chosen',
  year: 2013,
  confidence: 'C',
};
const actions: FigureOrigin = {
  source: 'Derived: 1.92 % of viewers act at all (EdgeRank Checker 2012), parts of likes and comments by quintly 2013',
  year: 2013,
  confidence: 'C',
};
const ofBait: FigureOrigin = {
  source: 'Chosen for this preset: half the value of advice, twice its likes',
  year: null,
  confidence: 'illustrative',
};
const goodwillFades: FigureOrigin = {
  source:
    'Advertising carries over for months; a relationship is long-lived (Knox and van Oest 2014); how long is assumed',
  year: 2014,
  confidence: 'C',
};
const grievanceFades: FigureOrigin = {
  source:
    'A complaint has a short effect (Knox and van Oest 2014); 40 % of firestorms do long-term damage (Hansen et al. 2018); how long is assumed',
  year: 2014,
  confidence: 'C',
};
const believed: FigureOrigin = {
  source: '48 % avoided a store for the experience of another (Verde Group and Wharton 2006): stated, not observed',
  year: 2006,
  confidence: 'C',
};
const bystandersCalmed: FigureOrigin = {
  source: 'That answers help with bystanders: van Noort and Willemsen 2012; by how much is assumed',
  year: 2012,
  confidence: 'C',
};
const recovers: FigureOrigin = {
  source: 'An answer rarely makes up for all (Knox and van Oest 2014); no recovery paradox (de Matos et al. 2007)',
  year: 2014,
  confidence: 'B',
};
const noEffect: FigureOrigin = {
  source: 'Samek and Longfield: 500,000 thank-you calls changed no donation',
  year: null,
  confidence: 'A',
};
const assumed: FigureOrigin = { source: 'Assumed', year: null, confidence: 'C' };
const unweighted: FigureOrigin = {
  source: 'No weight: what people say they trust is no measured effect',
  year: null,
  confidence: 'illustrative',
};

const adviceFigures: FigureTable = [
  ['content.advice.attention', 0.5, engaged],
  ['content.advice.value', 0.4, engaged],
  ['content.advice.interaction', 0.02, engaged],
  ['content.advice.like', 0.0152, actions],
  ['content.advice.comment', 0.0012, actions],
  ['content.advice.shareMultiplier', 1, chosen],
];

const baitFigures: FigureTable = [
  ['content.bait.attention', 0.5, engaged],
  ['content.bait.value', 0.2, ofBait],
  ['content.bait.interaction', 0.02, engaged],
  ['content.bait.like', 0.0304, ofBait],
  ['content.bait.comment', 0.0012, actions],
  ['content.bait.shareMultiplier', 1, chosen],
];

const feelingsFigures: FigureTable = [
  ['feelings.goodwillHalfLifeDays', 90, goodwillFades],
  ['feelings.grievanceHalfLifeDays', 30, grievanceFades],
  ['feelings.advocateAt', 1, assumed],
  ['feelings.criticAt', 1, assumed],
  ['feelings.advocateShareFactor', 3, assumed],
  ['feelings.believesCriticism', 0.5, believed],
  ['feelings.bystanders', 0.5, bystandersCalmed],
  ['feelings.grievance', 2, assumed],
  ['feelings.recovery', 0.6, recovers],
  ['feelings.gift', 0, chosen],
  ['feelings.thanks', 0, noEffect],
  ['feelings.joins', 0.0005, assumed],
  ['feelings.leavesPerYear', 0.1, assumed],
];

const trustFigures: FigureTable = [
  ['trust.friend', 1, unweighted],
  ['trust.brand', 1, unweighted],
  ['trust.spot', 1, unweighted],
];

/* @__NO_SIDE_EFFECTS__ */
function ofScenario(figures: FigureTable): FigureTable {
  return figures.map(([path, value, origin]) => [`scenario.${path}`, value, origin] as const);
}

/** Figures without those at some paths. */
/* @__NO_SIDE_EFFECTS__ */
function without(figures: FigureTable, ...paths: readonly string[]): FigureTable {
  return figures.filter(([path]) => !paths.some((left) => path === left || path.startsWith(`${left}.`)));
}

/** Figures with others in place of those at the same paths. */
/* @__NO_SIDE_EFFECTS__ */
function withOthers(figures: FigureTable, changes: FigureTable): FigureTable {
  const others = new Map(changes.map((row) => [row[0], row]));
  return figures.map((row) => others.get(row[0]) ?? row);
}

const costOfPost: FigureTable = [['cost.fixed', 500, chosen]];

const pageOfYear: FigureTable = /* @__PURE__ */ withOthers(pageFigures, [
  ['message.fans', 100_000, chosen],
  ...costOfPost,
]);

/* @__NO_SIDE_EFFECTS__ */
function describeCampaign(
  id: string,
  key: keyof CampaignPresets,
  summary: string,
  figures: FigureTable,
): CampaignPreset {
  const campaign = campaignPresets[key];
  const rows = figures.map(([path, value, origin]) => Object.freeze({ path, value, ...origin }));
  return Object.freeze({ id, key, title: campaign.title ?? id, summary, figures: Object.freeze(rows), campaign });
}

/**
 * The campaigns with title, summary and the source of every figure, in the order to show them; frozen.
 * @example
 * ```ts
 * import { campaignPresetCatalogue } from 'ripplecast/scenario';
 *
 * campaignPresetCatalogue.map(({ id }) => id);
 * // => ['value-against-counters', 'answers-in-half-a-year', 'spot-in-the-year']
 * ```
 */
export const campaignPresetCatalogue: readonly CampaignPreset[] = /* @__PURE__ */ Object.freeze([
  /* @__PURE__ */ describeCampaign(
    'value-against-counters',
    'valueAgainstCounters',
    'A page with 100,000 fans posts advice three times a week, for a year. Then the same, but one post in ten is bait: it doubles the likes ' +
      'and is worth half as much. Counters show the likes at once. What people feel about the brand follows months later. Spread and views ' +
      'are measured; how long goodwill lasts is assumed.',
    [
      ...ofScenario(without(pageOfYear, 'broadcast')),
      ['weeks', 52, chosen],
      ...adviceFigures,
      ...baitFigures,
      ...feelingsFigures,
      ...trustFigures,
    ],
  ),
  /* @__PURE__ */ describeCampaign(
    'answers-in-half-a-year',
    'answersInHalfAYear',
    'In a town of 100,000, one in five is a fan of a page. It posts once a week, and some of those who pass a post on criticise. One person ' +
      'answers them from 9:00 to 17:00. What do answers change in what fans feel, if those who see one believe less of the criticism, and ' +
      'critics forgive a part of it? And if answers change no feeling?',
    [
      ...ofScenario([
        ['universe', 100_000, chosen],
        ['message.fans', 20_000, chosen],
        ...pageFigures.filter(([path]) => path === 'message.fanVisibility'),
        ...without(deskFigures(1), 'message', 'universe', 'timing.horizonHours'),
        ['desk.openHours.0', 9, chosen],
        ['desk.openHours.1', 17, chosen],
        ['desk.startHour', 9, chosen],
        ...costOfPost,
        ['cost.perThousandFans', 0, chosen],
        ['cost.perSharer', 0, chosen],
      ]),
      ['weeks', 26, chosen],
      ...adviceFigures,
      ...feelingsFigures,
      ...trustFigures,
      ...withOthers(feelingsFigures, [
        ['feelings.bystanders', 0, chosen],
        ['feelings.recovery', 0, chosen],
      ]).map(([path, value, origin]) => [`mixes.answers change no feeling.${path}`, value, origin] as const),
    ],
  ),
  /* @__PURE__ */ describeCampaign(
    'spot-in-the-year',
    'spotInTheYear',
    'The same page and the same advice, and in the sixth week a spot in Super Bowl XLV that shows it to everyone who watches; one viewer in ' +
      'twenty takes it in. How many become fans, how long does it last, and what does each valuable engagement cost with the spot and without?',
    [
      ...ofScenario(pageOfYear),
      ['weeks', 52, chosen],
      ...adviceFigures,
      ...feelingsFigures,
      ...trustFigures,
      ['mixes.with a spot.plan.3.notice', 0.05, chosen],
    ],
  ),
]);
