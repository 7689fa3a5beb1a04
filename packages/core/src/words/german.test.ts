import { expect, test } from 'vitest';
import { broadcastCatalogue, findCatalogueBuy } from '../broadcast/index.ts';
import { measuredValues, namedBuy, presetCatalogue, presets, scenarioKey } from '../scenario/index.ts';
import { german } from './german.ts';
import { plainNumbers } from './numbers.ts';

const words = german(plainNumbers);

test('runs, people and shares of both are counted', () => {
  expect([0, 1, 0.9, 1 / 3, 0.003].map((fraction) => words.odds(fraction, 1000))).toEqual([
    'keiner',
    'alle',
    '9 von 10',
    '1 von 3',
    '1 von 330',
  ]);
  expect([0, 0.5, 0.91, 1].map((fraction) => words.runsIn(fraction, 1000))).toEqual([
    'kein Lauf',
    'die Hälfte aller Läufe',
    '9 von 10 Läufen',
    'jeder Lauf',
  ]);
  expect([1, 1000].map(words.runs)).toEqual(['1 Lauf', '1,000 Läufe']);
  expect([1, 4].map(words.rounds)).toEqual(['1 Runde', '4 Runden']);
  expect([1, 12].map(words.people)).toEqual(['1 Mensch', '12 Menschen']);
});

test('ranges of people have one noun, but a single person has their own', () => {
  expect(words.peopleBetween(271e6, 277e6)).toBe('zwischen 271 und 277 million Menschen');
  expect(words.peopleBetween(1, 20)).toBe('zwischen einem Menschen und 20 Menschen');
  expect(words.peopleRange(12, 20)).toBe('12–20 Menschen');
  expect(words.peopleRange(1, 20)).toBe('1 Mensch bis 20 Menschen');
  expect(words.peopleRange(20, 20)).toBe('20 Menschen');
});

test('times are told in the unit that people would use', () => {
  expect([0.5, 1, 9.3, 60, 24 * 800].map(words.hours)).toEqual([
    '30 Minuten',
    '1 Stunde',
    '9.3 Stunden',
    '2.5 Tage',
    '2.2 Jahre',
  ]);
  expect(words.shortHours(9.3)).toBe('9.3 Std.');
  expect(words.shortHoursIn(24, 'days')).toBe('1 T.');
  expect(words.hoursRange(2, 5)).toBe('2 bis 5 Stunden');
  expect(words.hoursRange(0.5, 5)).toBe('30 Minuten bis 5 Stunden');
});

test('buys have their article, and the Academy Awards the name that Germans know', () => {
  expect(words.buy({ name: 'Super Bowl XLV', year: 2011 })).toMatchObject({
    name: 'Super Bowl XLV',
    the: 'der Super Bowl',
  });
  expect(words.buy({ name: 'Academy Awards 2011', year: 2011 })).toMatchObject({
    heading: 'Oscar-Verleihung 2011',
    the: 'die Oscar-Verleihung',
    short: 'Oscar-Verleihung',
  });
  expect(words.buy(namedBuy(presets.seedExampleRound)).heading).toBe('Super Bowl 2011, in runden Zahlen');
  expect(words.buy({ name: 'Super Bowl XLV', year: 2011 })).toMatchObject({
    audience: 'das Super-Bowl-Publikum von 2011',
    dated: 'der Super Bowl 2011',
    partOf: 'des Super-Bowl-Publikums',
    ofAudience: 'des Super-Bowl-Publikums',
    ofThe: 'vom Super Bowl',
    on: 'beim Super Bowl',
  });
  expect(words.buy({ name: 'World Cup 2014', year: 2014 }).on).toBe('bei „World Cup“');
  expect(words.buy(null).the).toBe('der TV-Spot');
  expect(words.buyFigures(findCatalogueBuy('super-bowl-2026')!)).toBe(
    '126 million Menschen (Durchschnitt der Sendung, Menschen ab 2 Jahren, mit allen, die außer Haus zusahen), $8 million für 30 Sekunden',
  );
});

test('what a value would change is told after „wenn“', () => {
  expect(words.assumption({ path: 'followers', to: 200 })).toBe('alle 200 Freunde haben');
  expect([480.4, 1.3e6].map(words.oneIn)).toEqual(['1/480', '1/1,300,000']);
  expect([2.5, 0.4, 0.002].map(words.timesOf)).toEqual([
    '2.5-mal so viel wie',
    '40 % so viel wie',
    '1/500 so viel wie',
  ]);
});

test('values of presets are written by what they count', () => {
  const values = [
    { path: 'cost.fixed', value: 50_000 },
    { path: 'model.visibility', value: 0.35 },
    { path: 'desk.openHours.0', value: 8.5 },
    { path: 'timing.horizonHours', value: 72 },
    { path: 'desk.handlingMinutes', value: 6 },
    { path: 'broadcast.buy', value: 'super-bowl-2011' },
  ];
  expect(values.map((figure) => words.figure(figure, scenarioKey(figure.path).unit, 'USD'))).toEqual([
    '$50,000',
    '35 %',
    '8:30 Uhr',
    '72 Stunden',
    '6 Minuten',
    'super-bowl-2011',
  ]);
});

/** A source without English words: names, years, numbers. */
const nameOnly = /^(?:(?:Facebook|Ogilvy|Social@Ogilvy|Nielsen|Kantar)(?:; )?)+$/u;

test('every preset, source and remark of the catalogues has its German', () => {
  for (const preset of presetCatalogue) {
    const { title, summary } = words.preset(preset);
    expect(title, preset.id).not.toBe(preset.title);
    expect(summary, preset.id).not.toBe(preset.summary);
  }
  const sources = [
    ...presetCatalogue.flatMap(({ figures }) => figures.map(({ source }) => source)),
    ...measuredValues.map(({ source }) => source),
    ...broadcastCatalogue.map(({ source }) => source),
  ];
  expect(sources.filter((source) => words.source(source) === source && !nameOnly.test(source))).toEqual([]);
  for (const { note, id } of broadcastCatalogue) {
    if (note !== null) expect(words.buyRemarks(note).join('; '), id).not.toMatch(/press:|counting|people/u);
  }
});
