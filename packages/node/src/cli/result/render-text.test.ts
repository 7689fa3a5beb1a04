import { compare, presetCatalogue, presets, simulate, toDocument, type ResultDocument } from 'ripplecast';
import { createColors } from 'picocolors';
import { describe, expect, test } from 'vitest';
import { renderText } from './render-text.ts';
import { plainLayout } from '../terminal.ts';
import { widest } from '../../../test/widest-line.ts';
import { smallPopulation } from '../../../../core/test/small-population.ts';

const layout = (width: number) => ({ width, colours: createColors(false) });
const seedExample = toDocument(compare(presets.seedExample));

describe('a comparison for people', () => {
  test('of the seed example at 80 columns', async () => {
    const preset = presetCatalogue.find(({ id }) => id === 'seed-example')!;
    await expect(renderText(seedExample, preset, layout(80))).toMatchFileSnapshot(
      '../../../test/snapshots/seed-example-80-columns.txt',
    );
  });

  test('of one fan at 40 columns', async () => {
    const preset = presetCatalogue.find(({ id }) => id === 'one-fan')!;
    const result = toDocument(compare(preset.scenario));
    await expect(renderText(result, preset, layout(40))).toMatchFileSnapshot(
      '../../../test/snapshots/one-fan-40-columns.txt',
    );
  });

  test.for([100, 80, 60, 40])('of hours and criticism fits %d columns', (width) => {
    const scenario = {
      ...presets.seedExample,
      level: 'meanField',
      timing: { horizonHours: 12 },
      criticism: {},
    } as const;
    expect(widest(renderText(toDocument(compare(scenario)), null, layout(width)))).toBeLessThanOrEqual(width);
  });

  test('fits 80 columns with the largest universe there can be', () => {
    const scenario = {
      ...presets.seedExample,
      universe: 1e10,
      message: { fans: 1e10, fanVisibility: 1 },
      experiment: { replicates: 10 },
    };
    expect(widest(renderText(toDocument(compare(scenario)), null, layout(80)))).toBeLessThanOrEqual(80);
  });

  test('says the answer first, then the sides, the rounds, the sources, and warnings last', () => {
    const preset = presetCatalogue.find(({ id }) => id === 'seed-example')!;
    const text = renderText(toDocument(compare({ ...preset.scenario, level: 'arithmetic' })), preset, plainLayout());
    const places = ['4 rounds to pass', 'Reach ', 'People reached', 'Round ', 'Sources', 'Warning'].map((part) =>
      text.indexOf(part),
    );
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('says how often people see a buy that knows it, and of no other', () => {
    const small = { ...presets.seedExample, level: 'meanField', universe: 1_000_000 } as const;
    const placements = [{ audience: 500_000, insertions: 5, costPerInsertion: 10, secondReach: 550_000 }];
    const text = renderText(toDocument(compare({ ...small, broadcast: { placements } })), null, plainLayout());
    expect(text).toMatch(/ {2}3 times or more +[\d,]+ +500,000\n/);
    const plain = placements.map(({ audience, insertions, costPerInsertion }) => ({
      audience,
      insertions,
      costPerInsertion,
    }));
    expect(
      renderText(toDocument(compare({ ...small, broadcast: { placements: plain } })), null, plainLayout()),
    ).not.toContain('times or more');
  });

  test('names only those figures of a preset that still have its value', () => {
    const preset = presetCatalogue.find(({ id }) => id === 'seed-example')!;
    const own = { ...preset.scenario, level: 'arithmetic', cost: { fixed: 60_000 }, followers: 150 } as const;
    const text = (document: ResultDocument): string =>
      renderText(document, preset, layout(100)).replaceAll(/\s+/g, ' ');
    expect(text(seedExample)).toContain('cost.fixed $50,000: Chosen for this preset; chosen, not measured');
    expect(text(seedExample)).toContain('followers 300');
    expect(text(toDocument(compare(own)))).not.toContain('cost.fixed');
    expect(text(toDocument(compare(own)))).not.toContain('followers 300');
    expect(text(toDocument(compare(own)))).toContain('model.shareProbability 10 %');
  });

  test('of a buy written out tells its placements and its source', () => {
    const preset = presets.seedExampleRound;
    const text = renderText(toDocument(compare({ ...preset, level: 'arithmetic' })), null, layout(100));
    expect(text).toContain('1 × 111 million people at $3 million; production $1 million');
    expect(text).toContain('Press reports of 2011');
  });

  test('of a mix has its three parts and the costs of both arms, and fits 80 columns', () => {
    const scenario = {
      ...presets.measured2012,
      message: { ...presets.measured2012.message, paidSeeds: 100 },
      cost: { fixed: 50_000, perPaidSeed: 20 },
      broadcast: { buy: 'super-bowl-2011', notice: 0.1 },
      experiment: { replicates: 20 },
    } as const;
    const text = renderText(toDocument(compare(scenario)), null, layout(80));
    expect(widest(text)).toBeLessThanOrEqual(80);
    expect(text).toMatch(/Mix, mean/u);
    for (const row of ['by television only', 'by posts only', 'by both', 'not counting the start']) {
      expect(text).toMatch(new RegExp(`^ +${row} +[\\d,]+`, 'mu'));
    }
    expect(text).toMatch(/of posts +\$52,000/u);
    expect(text).toMatch(/of television +\$3,100,000/u);
  });

  test('leaves money out where none was named, and never writes 0 for what is unknown', () => {
    const text = renderText(toDocument(simulate(smallPopulation)), null, layout(80));
    expect(text).not.toContain('Cost');
    expect(text).not.toContain('$');
  });

  test('writes other currencies by their code', () => {
    const broadcast = { ...presets.seedExampleRound.broadcast!, source: null };
    const scenario = { ...presets.seedExample, broadcast, currency: 'EUR', level: 'arithmetic' } as const;
    const text = renderText(toDocument(compare(scenario)), null, layout(80));
    expect(text).toContain('4,000,000 EUR');
    expect(text).not.toContain('$');
  });
});
