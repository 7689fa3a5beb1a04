import type { Confidence } from '../broadcast/catalogue-row.ts';
import { presets, type Presets } from './presets.ts';
import type { CompleteScenario } from './scenario.generated.ts';

/** Which world a preset is in: the example's numbers, measured ones, or ones chosen to show an idea. */
export type PresetWorld = 'example' | 'measured' | 'teaching';

/** Where a number of a preset comes from. */
export interface PresetFigure {
  /** Dotted path in the scenario. */
  readonly path: string;
  /** The value that the scenario has there. */
  readonly value: number | string;
  /** Who published it, or why it was chosen. */
  readonly source: string;
  /** Year that the figure describes; null where it describes none. */
  readonly year: number | null;
  /** A measured and published by the source named, B secondary or derived, C weak; illustrative: chosen. */
  readonly confidence: Confidence | 'illustrative';
}

/** The name of a buy that has one. */
export interface PresetBuy {
  /** `Super Bowl XLV`; of a buy with a remark, the programme: `Super Bowl`. */
  readonly name: string;
  /** Year in which it was shown. */
  readonly year: number;
  /** What sets its figures apart from the published ones: `in round numbers`. */
  readonly remark?: string;
}

/** A named scenario with what a reader must know about it. */
export interface Preset {
  /** Name on the command line and in links, for example `seed-example`. */
  readonly id: string;
  /** Name in `presets`, for example `seedExample`. */
  readonly key: keyof Presets;
  /** Whether its numbers are the example's, measured, or chosen to teach. */
  readonly world: PresetWorld;
  /** What people call it. */
  readonly title: string;
  /** What it shows, for someone who never read a paper. */
  readonly summary: string;
  /** What a buy is called that the scenario writes out; null where it writes none out. */
  readonly buy: PresetBuy | null;
  /** One for every number of the scenario that describes the world (not for the settings of the experiment). */
  readonly figures: readonly PresetFigure[];
  /** The scenario itself, complete and frozen. */
  readonly scenario: CompleteScenario;
}

type FigureOrigin = Pick<PresetFigure, 'source' | 'year' | 'confidence'>;

const ofTheExample: FigureOrigin = { source: 'The example itself', year: null, confidence: 'illustrative' };
const chosen: FigureOrigin = { source: 'Chosen for this preset', year: null, confidence: 'illustrative' };
const everyone: FigureOrigin = {
  source: 'Nielsen universe estimate 2010–11: persons aged 2 or more in the United States',
  year: 2011,
  confidence: 'A',
};
const superBowl: FigureOrigin = {
  source: 'Nielsen (111.041 million viewers on average); Kantar via SportsBusiness Journal 2014-01-30 ($3.1 million)',
  year: 2011,
  confidence: 'A',
};
const production: FigureOrigin = {
  source: 'The example itself; no primary source found',
  year: null,
  confidence: 'C',
};
const press: FigureOrigin = {
  source: 'Press reports: 111 million viewers, over $3 million for 30 seconds',
  year: 2011,
  confidence: 'B',
};
const shareRate: FigureOrigin = {
  source: 'EdgeRank Checker 2012 (1.92 % of viewers act) × quintly 2013 (15 % of actions are shares)',
  year: 2012,
  confidence: 'B',
};
const friendsWhoSee: FigureOrigin = { source: 'Bernstein et al. 2013, cited by others', year: 2013, confidence: 'C' };
const unequalFriends: FigureOrigin = {
  source: 'Pew Research Center 2014, adults in the United States (median 200, mean 338); fit',
  year: 2014,
  confidence: 'A',
};
const friendLimit: FigureOrigin = {
  source: "Facebook's limit on friends, as in Ugander et al. 2011",
  year: 2011,
  confidence: 'B',
};

type FigureTable = readonly (readonly [path: string, value: number | string, origin: FigureOrigin])[];

const costFigures: FigureTable = /* @__PURE__ */ Object.entries(presets.seedExample.cost ?? {}).map(
  ([key, value]) => [`cost.${key}`, value as number, chosen] as const,
);

const buyFigures: FigureTable = [
  ['broadcast.buy', 'super-bowl-2011', superBowl],
  ['broadcast.production', 1_000_000, production],
];

const exampleFigures: FigureTable = [
  ['universe', 294_650_000, everyone],
  ['followers', 300, ofTheExample],
  ['message.fans', 1000, ofTheExample],
  ['message.fanVisibility', 1, ofTheExample],
  ['model.visibility', 1, ofTheExample],
  ['model.shareProbability', 0.1, ofTheExample],
  ...costFigures,
  ...buyFigures,
];

/* @__NO_SIDE_EFFECTS__ */
function describePreset(
  id: string,
  key: keyof Presets,
  world: PresetWorld,
  summary: string,
  figures: FigureTable,
  buy: PresetBuy | null = null,
): Preset {
  const scenario = presets[key];
  const rows = figures.map(([path, value, origin]) => Object.freeze({ path, value, ...origin }));
  return Object.freeze({
    id,
    key,
    world,
    title: scenario.title ?? id,
    summary,
    buy: buy === null ? null : Object.freeze(buy),
    figures: Object.freeze(rows),
    scenario,
  });
}

/** The example's figures with some replaced, by path. */
/* @__NO_SIDE_EFFECTS__ */
function exampleExcept(changes: FigureTable): FigureTable {
  const changed = new Map(changes.map((row) => [row[0], row]));
  return exampleFigures.map((row) => changed.get(row[0]) ?? row);
}

/** The presets with title, summary, world and the source of every figure, in the order to show them; frozen. */
export const presetCatalogue: readonly Preset[] = /* @__PURE__ */ Object.freeze([
  /* @__PURE__ */ describePreset(
    'seed-example',
    'seedExample',
    'example',
    'A brand with 1,000 fans posts a message. Everybody sees it, everybody has 300 friends, one in ten passes it on. ' +
      'How soon does it reach more people than a Super Bowl spot, and what does each person cost? Nobody measured ' +
      'these numbers: they are the claim that is put to the test.',
    exampleFigures,
  ),
  /* @__PURE__ */ describePreset(
    'seed-example-round',
    'seedExampleRound',
    'example',
    'The same message against the Super Bowl in the round numbers that went through the press: 111 million viewers ' +
      'for $3 million, and another million to make the spot.',
    [
      ...exampleFigures.filter(([path]) => path !== 'broadcast.buy'),
      ['broadcast.placements.0.audience', 111_000_000, press],
      ['broadcast.placements.0.insertions', 1, press],
      ['broadcast.placements.0.costPerInsertion', 3_000_000, press],
      ['broadcast.universe', 294_650_000, everyone],
    ],
    { name: 'Super Bowl', year: 2011, remark: 'in round numbers' },
  ),
  /* @__PURE__ */ describePreset(
    'one-fan',
    'oneFan',
    'example',
    'The same numbers with a single fan. Nine times in ten that one fan does not share and nothing happens at all; ' +
      'one time in ten the whole country hears of it. An average over the two describes neither.',
    exampleExcept([['message.fans', 1, chosen]]),
  ),
  /* @__PURE__ */ describePreset(
    'tipping-point',
    'tippingPoint',
    'teaching',
    'The example with one number changed: 1 in 300 passes the message on instead of 1 in 10, so that each share ' +
      'causes one more share on average. Below this point every message dies out; above it some take off.',
    exampleExcept([['model.shareProbability', 1 / 300, chosen]]),
  ),
  /* @__PURE__ */ describePreset(
    'measured-2012',
    'measured2012',
    'measured',
    'A page with a million fans and the rates that were measured on Facebook around 2012: 16 % of the fans see the ' +
      'post, 35 % of the friends see a share, 3 viewers in 1,000 share. The message fades within a few rounds.',
    exampleExcept([
      ['message.fans', 1_000_000, chosen],
      ['message.fanVisibility', 0.16, { source: 'Facebook; Ogilvy', year: 2012, confidence: 'B' }],
      ['model.visibility', 0.35, friendsWhoSee],
      ['model.shareProbability', 0.00288, shareRate],
    ]),
  ),
  /* @__PURE__ */ describePreset(
    'measured-friends-2014',
    'measuredFriends2014',
    'measured',
    'A page with a million fans in 2014, when only 6 % of them saw a post, and with friends as unequal as they are: ' +
      'half of all people have fewer than 200, a few have thousands.',
    [
      ...exampleExcept([
        ['message.fans', 1_000_000, chosen],
        ['message.fanVisibility', 0.06, { source: 'Social@Ogilvy', year: 2014, confidence: 'B' }],
        ['model.visibility', 0.35, friendsWhoSee],
        ['model.shareProbability', 0.00288, shareRate],
      ]).filter(([path]) => path !== 'followers'),
      ['followers.mu', 5.298, unequalFriends],
      ['followers.sigma', 1.024, unequalFriends],
      ['followers.max', 5000, friendLimit],
    ],
  ),
  /* @__PURE__ */ describePreset(
    'classroom',
    'classroom',
    'teaching',
    'One pupil of thirty hears a rumour. Whoever hears it tells four others, half of the time. Small enough to ' +
      'follow person by person, and to see how often a rumour dies with the first pupil.',
    [
      ['universe', 30, chosen],
      ['followers', 4, chosen],
      ['message.fans', 1, chosen],
      ['message.fanVisibility', 1, chosen],
      ['model.visibility', 1, chosen],
      ['model.shareProbability', 0.5, chosen],
    ],
  ),
]);
