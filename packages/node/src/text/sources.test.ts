import {
  broadcastCatalogue,
  compare,
  growNetwork,
  presetCatalogue,
  presets,
  toDocument,
  type Scenario,
} from 'ripplecast';
import { expect, test } from 'vitest';
import { sourcesOf } from './sources.ts';

const sourcesOfBuy = (buy: string): string[] => {
  const scenario = { ...presets.seedExample, level: 'arithmetic', broadcast: { buy } } as const satisfies Scenario;
  return sourcesOf(toDocument(compare(scenario)), null).flatMap(({ title, lines }) => [title, ...lines]);
};

test('a buy of the catalogue is told in words', () => {
  expect(sourcesOfBuy('super-bowl-2011')).toEqual([
    'Super Bowl XLV, 2011',
    '111 million people (average over the programme, people aged 2 or more), $3.1 million for 30 seconds; production $0',
    'Nielsen; Kantar via SportsBusiness Journal 2014-01-30; confidence A, measured and published',
    'Price in press reports: over $3 million',
    '162.9 million people saw some of the programme',
  ]);
});

test('who notices a spot is told as an assumption, where it counts', () => {
  const told = (notice: number): string => {
    const broadcast = { buy: 'super-bowl-2011', notice } as const;
    const scenario = { ...presets.measured2012, level: 'meanField', broadcast } as const satisfies Scenario;
    return sourcesOf(toDocument(compare(scenario)), null)
      .flatMap(({ lines }) => lines)
      .join('\n');
  };
  expect(told(0.1)).toContain('\nbroadcast.notice 10 %: assumed, nobody has measured it');
  expect(told(0)).not.toContain('broadcast.notice');
});

test("no buy is told in the trade's abbreviations, and each with how sure it is", () => {
  for (const { id } of broadcastCatalogue) {
    const text = sourcesOfBuy(id).join('\n');
    expect(text, id).toContain('people aged');
    expect(text, id).not.toMatch(/\bP\d|out of home|^(other )?press:/m);
    expect(text, id).toMatch(/confidence [ABC], \w/);
  }
});

test("a preset's figures are named as long as they have its value", () => {
  const preset = presetCatalogue.find(({ id }) => id === 'measured-2012')!;
  const notes = (scenario: Scenario): string =>
    sourcesOf(toDocument(compare(scenario)), preset)
      .flatMap(({ lines }) => lines)
      .join('\n');
  const scenario = { ...presets.measured2012, level: 'arithmetic' } as const satisfies Scenario;
  expect(notes(scenario)).toContain(
    'model.visibility 35 %: Bernstein et al. 2013, cited by others; confidence C, weak evidence',
  );
  expect(notes({ ...scenario, model: { visibility: 0.5, shareProbability: 0.00288 } })).not.toContain(
    'model.visibility',
  );
});

test('a buy written out is told with names, loyal viewers, whom it counts and shared audiences', () => {
  const bought = { insertions: 3, costPerInsertion: 9000 };
  const scenario = {
    ...presets.seedExample,
    level: 'arithmetic',
    universe: 1_000_000,
    broadcast: {
      placements: [
        { ...bought, audience: 350_000, secondReach: 440_000, name: 'News', basis: 'P2+' },
        { ...bought, audience: 180_000 },
      ],
      duplications: [{ between: [0, 1], audience: 80_000 }],
    },
  } as const satisfies Scenario;
  const [note] = sourcesOf(toDocument(compare(scenario)), null);
  expect(note.lines[0]).toBe(
    'News: 3 × 350,000 people (P2+) at $9,000 (two reach 440,000), 3 × 180,000 people at $9,000; production $0; 1 shared audience measured',
  );
});

test('whom a scenario has chosen is told with the certificate', () => {
  const { whomToAsk } = presets;
  const message = { choose: { count: 13, booked: [5] } };
  const told = (scenario: Scenario) =>
    sourcesOf(toDocument(compare(scenario, { network: growNetwork(scenario) })), null).find(({ title }) =>
      title.startsWith('Chosen'),
    );
  expect(told(whomToAsk)).toEqual({
    title: 'Chosen to begin for $90.00',
    lines: [
      '34, 1, 33',
      expect.stringMatching(/^at least 7\d(?:\.\d)? % of the best possible choice, with 99 % confidence$/),
    ],
  });
  expect(told({ ...whomToAsk, message })?.lines.slice(0, 2)).toEqual([
    expect.stringMatching(/^34, 1, (\d+, ){9}\d+ and 1 more$/),
    'booked besides: 5',
  ]);
});
