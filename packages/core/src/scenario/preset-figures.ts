import { type FigureOrigin, fansWhoSee, friendsWhoSee, shareRate } from './figure-origins.ts';
import { measuredRates, presets } from './presets.ts';

const ofTheExample: FigureOrigin = { source: 'The example itself', year: null, confidence: 'illustrative' };
export const chosen: FigureOrigin = { source: 'Chosen for this preset', year: null, confidence: 'illustrative' };
export const everyone: FigureOrigin = {
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
export const press: FigureOrigin = {
  source: 'Press reports: 111 million viewers, over $3 million for 30 seconds',
  year: 2011,
  confidence: 'B',
};
export const friendLimit: FigureOrigin = {
  source: "Facebook's limit on friends, as in Ugander et al. 2011",
  year: 2011,
  confidence: 'B',
};

/** Figures of a scenario by path. */
export type FigureTable = readonly (readonly [path: string, value: number | string, origin: FigureOrigin])[];

const costFigures: FigureTable = /* @__PURE__ */ Object.entries(presets.seedExample.cost ?? {}).map(
  ([key, value]) => [`cost.${key}`, value as number, chosen] as const,
);

const buyFigures: FigureTable = [
  ['broadcast.buy', 'super-bowl-2011', superBowl],
  ['broadcast.production', 1_000_000, production],
];

/** Every figure of the example. */
export const exampleFigures: FigureTable = [
  ['universe', 294_650_000, everyone],
  ['followers', 300, ofTheExample],
  ['message.fans', 1000, ofTheExample],
  ['message.fanVisibility', 1, ofTheExample],
  ['model.visibility', 1, ofTheExample],
  ['model.shareProbability', 0.1, ofTheExample],
  ...costFigures,
  ...buyFigures,
];

/** The example's figures with some replaced, by path. */
/* @__NO_SIDE_EFFECTS__ */
export function exampleExcept(changes: FigureTable): FigureTable {
  const changed = new Map(changes.map((row) => [row[0], row]));
  return exampleFigures.map((row) => changed.get(row[0]) ?? row);
}

/** The page with a million fans as measured in 2012. */
export const pageFigures: FigureTable = /* @__PURE__ */ exampleExcept([
  ['message.fans', 1_000_000, chosen],
  ['message.fanVisibility', measuredRates.fanVisibility, fansWhoSee],
  ['model.visibility', measuredRates.visibility, friendsWhoSee],
  ['model.shareProbability', measuredRates.shareProbability, shareRate],
]);

const viewsInTime: FigureOrigin = {
  source: 'Pfeffer, Matter, Sargsyan, ICWSM 2023: half of all views of a post on Twitter within about 80 minutes',
  year: 2023,
  confidence: 'A',
};
const viewsOfADay: FigureOrigin = {
  source: 'Pfeffer, Matter, Sargsyan, ICWSM 2023: no relevant views after a day for about 95 % of posts; derived',
  year: 2023,
  confidence: 'B',
};
const kindWords: FigureOrigin = {
  source: 'Keller Fay: 6 to 8 positive for 1 negative',
  year: null,
  confidence: 'B',
};
const moreReposts: FigureOrigin = {
  source: 'Tsugawa and Ohsaki 2015, 2017: 20 to 60 % more reposts of negative posts; derived',
  year: 2015,
  confidence: 'B',
};
const soonerReposts: FigureOrigin = {
  source: 'Tsugawa and Ohsaki 2015: reposts 25 % faster, where there are many',
  year: 2015,
  confidence: 'C',
};
const claim: FigureOrigin = {
  source:
    'The claim "five times faster and farther": no source found. Perhaps from Verde Group and Wharton 2006, where five times ' +
    'as many tell others about a problem as tell the company',
  year: null,
  confidence: 'C',
};
const handling: FigureOrigin = { source: 'Assumed', year: null, confidence: 'C' };
const patience: FigureOrigin = {
  source: 'Derived: 42 % expect an answer within an hour (Edison 2012), 79 % within a day (Arise 2017)',
  year: 2017,
  confidence: 'C',
};
const answersCalm: FigureOrigin = {
  source: 'That answers calm: Herhausen et al. 2019; by how much is assumed',
  year: 2019,
  confidence: 'C',
};
const answersDraw: FigureOrigin = {
  source: 'That answers draw attention: Golmohammadi et al. 2021; by how much is assumed',
  year: 2021,
  confidence: 'C',
};

/** The clock of a scenario with measured delays. */
/* @__NO_SIDE_EFFECTS__ */
export function clockFigures(horizonHours: number): FigureTable {
  return [
    ['timing.delay.median', 1.3333, viewsInTime],
    ['timing.delay.sigma', 1.757, viewsOfADay],
    ['timing.fanDelay.median', 1.3333, viewsInTime],
    ['timing.fanDelay.sigma', 1.757, viewsOfADay],
    ['timing.rowHours', 1, chosen],
    ['timing.horizonHours', horizonHours, chosen],
  ];
}

/** The figures of the measured world that a complaint meets. */
export const complaintFigures: FigureTable = [
  ['followers', 300, ofTheExample],
  ['model.visibility', measuredRates.visibility, friendsWhoSee],
  ['model.shareProbability', measuredRates.shareProbability, shareRate],
  ['criticism.quality', 0.857, kindWords],
];

/** Criticism as it was measured. */
export const measuredCriticism: FigureTable = [
  ['criticism.shareMultiplier', 1.25, moreReposts],
  ['criticism.delayMultiplier', 0.8, soonerReposts],
];

/** Criticism as the claim has it. */
export const claimedCriticism: FigureTable = [
  ['criticism.shareMultiplier', 5, claim],
  ['criticism.delayMultiplier', 0.2, claim],
];

/** Eight hours of complaints, and a desk with so many people. */
/* @__NO_SIDE_EFFECTS__ */
export function deskFigures(people: number): FigureTable {
  return [
    ['universe', 294_650_000, everyone],
    ...complaintFigures,
    ...measuredCriticism,
    ['message.perHour', 25, chosen],
    ['message.hours', 8, chosen],
    ...clockFigures(72),
    ['desk.people', people, chosen],
    ['desk.handlingMinutes', 6, handling],
    ['desk.patienceHours', 2.7, patience],
    ['desk.costPerHour', 30, chosen],
    ['reply.effect', 0.3, answersCalm],
    ['reply.publicity', 0.1, answersDraw],
  ];
}
