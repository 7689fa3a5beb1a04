import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { readCsv } from '../../scripts/read-csv.ts';
import { isDeeplyFrozen, numbersOf } from '../../test/numbers-of-document.ts';
import { findCatalogueBuy } from '../broadcast/index.ts';
import { presetCatalogue } from './preset-catalogue.ts';
import { presets } from './presets.ts';
import { resolveScenario } from './resolve-scenario.ts';

const facts = new Map(
  readCsv(readFileSync(new URL('../../data/facts.csv', import.meta.url), 'utf8')).map((row) => [row['id'] ?? '', row]),
);

/** Figures of confidence B whose row of the facts has no year either. */
const undatedFigures = new Set(['criticism.quality']);

describe('the presets', () => {
  test.each(Object.entries(presets))('%s is complete and valid: it resolves to the same bytes', (_, scenario) => {
    expect(JSON.stringify(resolveScenario(scenario))).toBe(JSON.stringify(scenario));
  });

  test('are deeply frozen, and so is their catalogue', () => {
    expect(isDeeplyFrozen(presets)).toBe(true);
    expect(isDeeplyFrozen(presetCatalogue)).toBe(true);
  });

  test('can be changed by spreading', () => {
    expect(resolveScenario({ ...presets.seedExample, followers: 150 }).followers).toBe(150);
  });

  test('seed-example asks the question of the example', () => {
    expect(presets.seedExample).toMatchObject({
      universe: 294_650_000,
      level: 'population',
      followers: 300,
      message: { fans: 1000, fanVisibility: 1 },
      model: { kind: 'share', visibility: 1, shareProbability: 0.1 },
      cost: { fixed: 50_000, perThousandFans: 0, perSharer: 0 },
      broadcast: { buy: 'super-bowl-2011', production: 1_000_000 },
    });
  });

  test('seed-example-round has the round numbers, once', () => {
    expect(presets.seedExampleRound.broadcast).toMatchObject({
      placements: [{ audience: 111_000_000, insertions: 1, costPerInsertion: 3_000_000 }],
      production: 1_000_000,
    });
  });

  test('tipping-point has R = visibility × share probability × followers = 1, exactly', () => {
    const { model, followers } = presets.tippingPoint;
    const share = model.kind === 'share' ? Number(model.shareProbability) * Number(model.visibility) : NaN;
    expect(share * Number(followers)).toBe(1);
  });

  test('measured-2012 has R = 0.3024, 160,000 owned views and 229,357.80 in all by the arithmetic', () => {
    const { message, model, followers } = presets.measured2012;
    if (!('fans' in message) || model.kind !== 'share') return expect.unreachable();
    const reproduction = Number(model.visibility) * Number(model.shareProbability) * Number(followers);
    const owned = message.fans * message.fanVisibility;
    expect(reproduction).toBeCloseTo(0.3024, 12);
    expect(owned).toBe(160_000);
    expect(owned / (1 - reproduction)).toBeCloseTo(229_357.8, 2);
  });
});

describe('the catalogue of presets', () => {
  test('has every preset once, under an id that is its key in words', () => {
    expect(presetCatalogue.map((preset) => preset.key)).toEqual(Object.keys(presets));
    expect(presetCatalogue.map((preset) => preset.id)).toEqual([
      'seed-example',
      'seed-example-round',
      'one-fan',
      'tipping-point',
      'measured-2012',
      'measured-friends-2014',
      'launch-in-hours',
      'complaint-as-claimed',
      'complaint-as-measured',
      'round-the-clock-desk',
      'office-hours-desk',
      'classroom',
      'whom-to-ask',
    ]);
    for (const preset of presetCatalogue) {
      expect(preset.scenario).toBe(presets[preset.key]);
      expect(preset.title).toBe(preset.scenario.title);
      expect(preset.id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())).toBe(preset.key);
    }
  });

  test.each(presetCatalogue)('$id says which world it is in, and what it shows', (preset) => {
    expect(['example', 'measured', 'claimed', 'teaching']).toContain(preset.world);
    expect(preset.summary.length).toBeGreaterThan(100);
    expect(preset.summary.length).toBeLessThan(420);
  });

  test.each(presetCatalogue)('$id has a figure with a source for every number, and no other', (preset) => {
    const { message } = preset.scenario;
    // A message that starts with complaints has no fans: nobody chose how many.
    const isNone = (path: string): boolean =>
      'fans' in message && message.fans === 0 && (path === 'message.fans' || path === 'message.fanVisibility');
    const expected = numbersOf(preset.scenario).filter(([path]) => !isNone(path));
    const given = preset.figures.filter((figure) => figure.path !== 'broadcast.buy');
    expect(new Map(given.map((figure) => [figure.path, figure.value]))).toEqual(new Map(expected));
    expect(given).toHaveLength(expected.length);
    for (const figure of preset.figures) {
      expect(figure.source, figure.path).not.toBe('');
      expect(['A', 'B', 'C', 'illustrative'], figure.path).toContain(figure.confidence);
      if (figure.confidence === 'A' || figure.confidence === 'B')
        expect(figure.year === null, figure.path).toBe(undatedFigures.has(figure.path));
    }
  });

  test('gives a source for a buy of the catalogue as sure as the catalogue is', () => {
    for (const { figures, scenario } of presetCatalogue) {
      const buy = scenario.broadcast !== null && 'buy' in scenario.broadcast ? scenario.broadcast.buy : null;
      const figure = figures.find(({ path }) => path === 'broadcast.buy');
      expect(figure?.value ?? null).toBe(buy);
      if (figure === undefined) continue;
      const entry = findCatalogueBuy(String(figure.value));
      expect([figure.year, figure.confidence]).toEqual([entry?.year, entry?.confidence]);
    }
  });

  test.each([
    ['measured-2012', 'message.fanVisibility', 'visibility.page-2012'],
    ['measured-2012', 'model.visibility', 'visibility.friend-post'],
    ['measured-2012', 'model.shareProbability', 'share.per-view.facebook-2012'],
    ['measured-2012', 'universe', 'universe.us-persons-2plus-2011'],
    ['measured-friends-2014', 'message.fanVisibility', 'visibility.page-2014'],
    ['seed-example', 'followers', 'friends.seed-example'],
    ['seed-example', 'model.shareProbability', 'share.seed-example'],
    ['seed-example', 'broadcast.production', 'tv.production.super-bowl'],
    ['complaint-as-measured', 'criticism.quality', 'criticism.quality'],
    ['complaint-as-measured', 'criticism.shareMultiplier', 'negative.share-multiplier'],
    ['complaint-as-measured', 'criticism.delayMultiplier', 'negative.delay-multiplier'],
    ['round-the-clock-desk', 'desk.handlingMinutes', 'desk.handling'],
    ['round-the-clock-desk', 'desk.patienceHours', 'desk.patience'],
    ['office-hours-desk', 'reply.effect', 'reply.effect'],
    ['office-hours-desk', 'reply.publicity', 'reply.publicity'],
  ])('%s takes %s from the fact %s, as sure and as old', (id, path, factId) => {
    const figure = presetCatalogue.find((preset) => preset.id === id)?.figures.find((each) => each.path === path);
    const fact = facts.get(factId);
    expect(figure?.value).toBe(Number(fact?.['value']));
    expect(figure?.year).toBe(fact?.['year'] === '' ? null : Number(fact?.['year']));
    expect([figure?.confidence, 'illustrative']).toContain(fact?.['confidence'] || fact?.['note']);
  });

  test('measured-friends-2014 takes its friends from the fact friends.us-adults-2014.lognormal', () => {
    const { followers } = presets.measuredFriends2014;
    const [mu, sigma] = (facts.get('friends.us-adults-2014.lognormal')?.['value'] ?? '').split(';').map(Number);
    expect(followers).toEqual({ distribution: 'lognormal', mu, sigma, max: 5000 });
  });
});
