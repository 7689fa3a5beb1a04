import { expect, test } from 'vitest';
import { findCatalogueBuy } from '../broadcast/index.ts';
import { broadcastCatalogue, compare, presetCatalogue, presets, simulate } from '../index.ts';
import { namedBuy, scenarioKey } from '../scenario/index.ts';
import { english } from './english.ts';
import { englishVerdict } from './english-verdict.ts';
import { plainWarnings } from './english-warnings.ts';
import { numbersIn, plainNumbers } from './numbers.ts';
import { plainEnglish } from './notation.ts';
import { verdictOf } from './verdict.ts';
import { smallPopulation } from '../../test/small-population.ts';

const words = english();

test('odds are as simple as the runs allow', () => {
  const odds = (fraction: number): string => words.odds(fraction, 1000);
  expect([0, 1, 0.9, 0.911, 0.896, 0.5, 1 / 3, 0.05, 0.025, 0.003, 0.999].map(odds)).toEqual([
    'none',
    'all',
    '9 in 10',
    '9 in 10',
    '9 in 10',
    '1 in 2',
    '1 in 3',
    '1 in 20',
    '3 in 100',
    '1 in 330',
    '999 in 1,000',
  ]);
  expect(words.runsIn(0.51, 1000)).toBe('half of all runs');
  expect(words.odds(0.9123, 1e6)).toBe('91 in 100');
  expect([0, 0.003, 0.91, 1].map((fraction) => words.runsIn(fraction, 1000))).toEqual([
    'no run',
    '1 run in 330',
    '9 runs in 10',
    'every run',
  ]);
});

test('one of a thing is not many', () => {
  expect([480.4, 1.3e6].map(words.oneIn)).toEqual(['1 in 480', '1 in 1.3 million']);
  expect([1, 1000].map(words.runs)).toEqual(['1 run', '1,000 runs']);
  expect([1, 4].map(words.rounds)).toEqual(['1 round', '4 rounds']);
  expect([1, 0.3, 2.5e6].map(words.people)).toEqual(['1 person', '0.3 people', '2.5 million people']);
});

test('buys are called by their names', () => {
  expect(words.buy(null)).toMatchObject({ name: 'the broadcast', heading: 'The broadcast' });
  expect(words.buy({ name: 'Super Bowl XLV', year: 2011 })).toEqual({
    name: 'Super Bowl XLV',
    heading: 'Super Bowl XLV',
    audience: 'the Super Bowl audience of 2011',
    the: 'the Super Bowl',
    short: 'Super Bowl',
    dated: 'the 2011 Super Bowl',
    partOf: 'of the 2011 Super Bowl',
    ofAudience: 'of the Super Bowl audience',
    ofThe: 'of the Super Bowl',
    on: 'on the Super Bowl',
  });
  expect(words.buy({ name: 'Academy Awards 2014', year: 2014 })).toMatchObject({
    audience: 'the audience of the Academy Awards 2014',
    the: 'the Academy Awards',
  });
});

test('a buy in round numbers is told from the published one', () => {
  expect(words.buy(namedBuy(presets.seedExampleRound))).toEqual({
    name: 'the Super Bowl of 2011 in round numbers',
    heading: 'Super Bowl of 2011, in round numbers',
    audience: 'the Super Bowl audience of 2011 in round numbers',
    the: 'the Super Bowl',
    short: 'Super Bowl',
    dated: 'the 2011 Super Bowl',
    partOf: 'of the 2011 Super Bowl',
    ofAudience: 'of the Super Bowl audience',
    ofThe: 'of the Super Bowl',
    on: 'on the Super Bowl',
  });
});

test('what a buy reaches and costs is told in words, its remarks without shorthand', () => {
  const buy = findCatalogueBuy('super-bowl-2011')!;
  expect(words.buyFigures(buy)).toBe(
    '111 million people (average over the programme, people aged 2 or more), $3.1 million for 30 seconds',
  );
  expect(words.buyRemarks(buy.note)).toEqual([
    'Price in press reports: over $3 million',
    '162.9 million people saw some of the programme',
  ]);
  expect(words.buyRemarks(null)).toEqual([]);
});

test('figures of presets are told by what they count, with the digits that somebody wrote', () => {
  const figures = (id: string): string[] =>
    presetCatalogue
      .find((preset) => preset.id === id)!
      .figures.map((each) => `${each.path} ${words.figure(each, scenarioKey(each.path).unit, 'USD')}`);
  expect(figures('measured-friends-2014')).toEqual(
    expect.arrayContaining([
      'universe 294,650,000',
      'message.fanVisibility 6 %',
      'cost.fixed $50,000',
      'broadcast.buy super-bowl-2011',
      'followers.mu 5.298',
      'followers.sigma 1.024',
      'followers.max 5,000',
    ]),
  );
  expect(figures('office-hours-desk')).toEqual(
    expect.arrayContaining([
      'message.hours 8 hours',
      'timing.rowHours 1 hour',
      'timing.delay.median 1.3333 hours',
      'timing.delay.sigma 1.757',
      'desk.people 9',
      'desk.handlingMinutes 6 minutes',
      'desk.openHours.0 9:00',
      'desk.openHours.1 17:00',
    ]),
  );
});

test('two numbers of people are told with the unit of each', () => {
  expect(words.peopleBetween(1, 294_650_000)).toBe('between 1 person and 295 million people');
  expect(words.peopleBetween(5800, 158e6)).toBe('between 5,800 people and 158 million people');
  expect(words.peopleBetween(271e6, 277e6)).toBe('between 271 and 277 million people');
  expect(words.peopleBetween(1300, 803_317)).toBe('between 1,300 and 803,000 people');
  expect(words.peopleBetween(1, 30)).toBe('between 1 person and 30 people');
  expect(words.peopleRange(1, 294_650_000)).toBe('1 person to 295 million people');
  expect(words.peopleRange(271e6, 277e6)).toBe('271–277 million people');
  expect(words.peopleRange(5, 5)).toBe('5 people');
  expect(words.peopleBetween(0, 1)).toBe('between 0 and 1 person');
});

test("no audience is told in the trade's abbreviations", () => {
  for (const { audienceBasis } of broadcastCatalogue) {
    const text = words.audienceBasis(audienceBasis);
    expect(text).toContain('people aged');
    expect(text).not.toMatch(/\bP\d|out of home/);
  }
});

test('warnings are sentences with the numbers of their document', () => {
  const { warnings } = compare({ ...presets.seedExample, level: 'arithmetic', cost: null });
  expect(warnings.map(({ message }) => message)).toEqual([
    'The arithmetic reaches 837,931,000 people where there are 294,650,000: it counts friends who overlap again and again. Level "population" or "meanField" counts each person once.',
    plainWarnings.noCost(),
  ]);
});

test('one run is no average, and no share of runs', () => {
  const scenario = { ...smallPopulation, experiment: { replicates: 1, rngSeed: 'one' } };
  const { headline, findings } = verdictOf(
    { ...simulate(scenario), reachAtLeast: { people: 5, probability: 1, standardError: null, interval: [0.2, 1] } },
    'the broadcast',
    englishVerdict(words),
  );
  expect(headline).not.toContain('on average');
  expect(findings.map(({ text }) => text)).toContain('This run reaches at least 5 people.');
});

test('one person and one impression are no people and impressions', () => {
  const said = englishVerdict(words);
  expect(said.reach({ people: 1, impressions: 1, frequency: 1, beside: null })).toBe(
    '1 person in 1 impression, once each.',
  );
  const beside = { ratio: 1, people: 1, buy: 'the broadcast' };
  expect(said.reach({ people: 2, impressions: 3, frequency: 1.5, beside })).toContain('the 1 person of the broadcast.');
  expect(said.sameReach(1)).toBe('Hardly any: 9 runs in 10 reach the same 1 person.');
  expect(said.spread({ low: 1, high: 1, median: null })).toBe('9 runs in 10 end near 1 person.');
  expect(said.errorOfMean({ standardError: 1, mean: 0 })).toContain('± 1 person (');
});

test('more people than there are can be reached by no run, which is no 0 %', () => {
  const said = englishVerdict(words);
  const facts = { people: 31, universe: 30, probability: 0, interval: [0, 0], runs: 50 } as const;
  expect(said.reachAtLeast(facts)).toBe('No run can reach at least 31 people: there are only 30.');
  expect(said.reachAtLeast({ ...facts, people: 1, probability: 1, interval: [0.93, 1] })).toBe(
    '100 % of runs reach at least 1 person (95 % interval: 93 % to 100 %).',
  );
});

test('another notation writes the same sentences', () => {
  const numbers = numbersIn({ ...plainEnglish, space: '\u202f' });
  const facts = { people: 10, universe: 30, probability: 0.5, interval: [0.0945, 0.9055], runs: 2 } as const;
  expect(englishVerdict(english(numbers)).reachAtLeast(facts)).toBe(
    '50\u202f% of runs reach at least 10 people (95\u202f% interval: 9.45\u202f% to 90.6\u202f%).',
  );
  expect(numbers.exact(5)).toBe(plainNumbers.exact(5));
});
