import { friendsWhoSee, type PresetFigure, shareRate, unequalFriends } from './figure-origins.ts';
import {
  chosen,
  claimedCriticism,
  clockFigures,
  complaintFigures,
  deskFigures,
  everyone,
  exampleExcept,
  exampleFigures,
  type FigureTable,
  friendLimit,
  measuredCriticism,
  pageFigures,
  press,
} from './preset-figures.ts';
import { type PresetBuy, presetBuys } from './preset-buys.ts';
import { measuredRates, presets, type Presets } from './presets.ts';
import type { CompleteScenario } from './scenario.generated.ts';

/** Which world a preset is in: the example's numbers, measured ones, a claim that nobody has measured, or chosen to show an idea. */
export type PresetWorld = 'example' | 'measured' | 'claimed' | 'teaching';

/** A named scenario with what a reader must know about it. */
export interface Preset {
  /** Name on the command line and in links, for example `seed-example`. */
  readonly id: string;
  /** Name in `presets`, for example `seedExample`. */
  readonly key: keyof Presets;
  /** Whether its numbers are the example's, measured, claimed, or chosen to teach. */
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

/* @__NO_SIDE_EFFECTS__ */
function describePreset(
  id: string,
  key: keyof Presets,
  world: PresetWorld,
  summary: string,
  figures: FigureTable,
): Preset {
  const buy = presetBuys[key];
  const scenario = presets[key];
  const rows = figures.map(([path, value, origin]) => Object.freeze({ path, value, ...origin }));
  return Object.freeze({
    id,
    key,
    world,
    title: scenario.title ?? id,
    summary,
    buy: buy === undefined ? null : Object.freeze(buy),
    figures: Object.freeze(rows),
    scenario,
  });
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
    pageFigures,
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
        ['model.visibility', measuredRates.visibility, friendsWhoSee],
        ['model.shareProbability', measuredRates.shareProbability, shareRate],
      ]).filter(([path]) => path !== 'followers'),
      ['followers.mu', 5.298, unequalFriends],
      ['followers.sigma', 1.024, unequalFriends],
      ['followers.max', 5000, friendLimit],
    ],
  ),
  /* @__PURE__ */ describePreset(
    'launch-in-hours',
    'launchInHours',
    'measured',
    'The page of 2012 on a clock: half of those who see a post or a share see it within 80 minutes, nearly all within a ' +
      'day. When has it reached half of everyone it will ever reach? Hours change when people see it, never how many.',
    [...pageFigures, ...clockFigures(168)],
  ),
  /* @__PURE__ */ describePreset(
    'complaint-as-claimed',
    'complaintAsClaimed',
    'claimed',
    'Somebody in a town of 100,000 complains, and bad news travels "five times faster and farther": it is shared five ' +
      'times as often and seen in a fifth of the time. Nobody has measured this; it is what the sentence says if it ' +
      'is taken at its word. Six complaints in ten would reach more than half of the town within two days.',
    [
      ['universe', 100_000, chosen],
      ['message.complaints', 1, chosen],
      ...complaintFigures,
      ...claimedCriticism,
      ...clockFigures(48),
    ],
  ),
  /* @__PURE__ */ describePreset(
    'complaint-as-measured',
    'complaintAsMeasured',
    'measured',
    'The same complaint in the same town with what was measured: bad news is shared 1.25 times as often and seen in four ' +
      'fifths of the time. Some 170 people see it, and it fades: each who passes it on causes 0.4 others to do so.',
    [
      ['universe', 100_000, chosen],
      ['message.complaints', 1, chosen],
      ...complaintFigures,
      ...measuredCriticism,
      ...clockFigures(48),
    ],
  ),
  /* @__PURE__ */ describePreset(
    'round-the-clock-desk',
    'roundTheClockDesk',
    'measured',
    'Something goes wrong, and for eight hours 25 people an hour complain. Three people answer, day and night, six minutes ' +
      'each. Who sees a complaint, and do they see the answer below it? Spread and views are measured; what an answer ' +
      'does to those who see it is known by direction only.',
    deskFigures(3),
  ),
  /* @__PURE__ */ describePreset(
    'office-hours-desk',
    'officeHoursDesk',
    'measured',
    'The same complaints, and a desk with as many hours of work in a day: nine people from 9:00 to 17:00 instead of three round ' +
      'the clock. The complaints begin at any hour of the day. Those of the night are seen, and given up on, before anybody ' +
      'comes to the office.',
    [...deskFigures(9), ['desk.openHours.0', 9, chosen], ['desk.openHours.1', 17, chosen]],
  ),
  /* @__PURE__ */ describePreset(
    'classroom',
    'classroom',
    'teaching',
    'One of thirty pupils, who sit in five groups, tells a rumour to their nine friends. Whoever hears it passes it on with ' +
      'a chance of 15 %. Small enough to follow person by person: in half of all runs it goes through most of the class, in ' +
      'one of four it ends with the first friends.',
    [
      ...[0, 1, 2, 3, 4].map((block) => [`network.generator.blocks.${block}`, 6, chosen] as const),
      ['network.generator.edgeProbabilities.inside', 1, chosen],
      ['network.generator.edgeProbabilities.outside', 0.17, chosen],
      ['message.seeds.0', 2, chosen],
      ['model.visibility', 1, chosen],
      ['model.shareProbability', 0.15, chosen],
    ],
  ),
  /* @__PURE__ */ describePreset(
    'whom-to-ask',
    'whomToAsk',
    'teaching',
    'Thirty-four members of a karate club, and who is friends with whom, as Wayne Zachary saw it in 1977. Three of them are ' +
      'paid to pass a message on, $2 for each of their friends. Which three reach most of the club? Ripplecast chooses them and ' +
      'says how good that choice is at least.',
    [
      ['message.choose.count', 3, chosen],
      ['message.choose.prices.perThousandFollowers', 2000, chosen],
      ['message.choose.prices.atLeast', 5, chosen],
      ['message.choose.epsilon', 0.1, chosen],
      ['message.choose.confidence', 0.99, chosen],
      ['model.visibility', 0.5, chosen],
      ['model.shareProbability', 0.2, chosen],
      ['cost.fixed', 0, chosen],
      ['cost.perThousandFans', 0, chosen],
      ['cost.perSharer', 0, chosen],
    ],
  ),
]);
