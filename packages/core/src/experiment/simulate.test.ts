import { expect, test } from 'vitest';
import { InvalidDocumentError } from '../errors.ts';
import { presets } from '../scenario/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { compare, simulate } from './simulate.ts';

const withFans = (scenario: Scenario, fans: number): Scenario => ({
  ...scenario,
  message: { fans, fanVisibility: 1 },
});

/** Cumulative reach of each round without the fans themselves. */
function earnedByGeneration(scenario: Scenario): number[] {
  const { generations } = simulate(scenario).cascade;
  return generations!.map((row) => row.reach - generations![0].reach);
}

const warningsOf = (scenario: Scenario): string[] =>
  compare(scenario).warnings.map(({ code, path }) => [code, path].join(' at '));

const jsonWithSeed = (rngSeed: string | number): string =>
  JSON.stringify({ ...simulate({ ...presets.oneFan, experiment: { replicates: 50, rngSeed } }) });

test.each([
  [1, 6, 754_137_930],
  [100, 5, 2_513_793_000],
  [1000, 4, 837_930_000],
  [10_000, 3, 279_300_000],
])('arithmetic with %d fans passes 111 million in round %d with %d people earned', (fans, generation, earned) => {
  const round = { ...presets.seedExampleRound, level: 'arithmetic' } as const;
  // With 10,000 fans round 3 ends below the universe, so that the arithmetic goes on to round 4.
  const result = compare(withFans(round, fans));
  expect(result.comparison!.generationPassingBroadcast).toBe(generation);
  const row = result.cascade.generations![generation];
  expect(row.reach - fans).toBe(earned);
  expect(row.impressions).toBe(fans * 30 ** generation);
  expect(compare(withFans({ ...presets.seedExample, level: 'arithmetic' }, fans)).comparison).toMatchObject({
    generationPassingBroadcast: generation,
    probabilityPasses: null,
    probabilityReachesMore: null,
    probabilityCheaper: null,
    medianGenerationPassing: null,
  });
});

test('arithmetic stops after the round whose reach exceeds the universe, and warns', () => {
  const { cascade, warnings, outcomes } = compare({ ...presets.seedExample, level: 'arithmetic' });
  expect(cascade.generations).toHaveLength(5);
  expect(cascade.earnedReach.mean).toBe(837_930_000);
  expect(cascade.earnedReach).toEqual({ mean: 837_930_000, standardError: null, p05: null, p50: null, p95: null });
  expect(cascade).toMatchObject({ probabilityNoSharer: null, truncatedFraction: null, reproductionNumber: 30 });
  expect(cascade.generations!.every((row) => row.reachQuantiles === null)).toBe(true);
  expect(warnings.map((warning) => [warning.code, warning.path])).toEqual([['exceedsUniverse', 'cascade.reach']]);
  expect(outcomes.reach).toEqual(Float64Array.of(837_931_000));
  expect(outcomes.generationPassingBroadcast).toEqual(Int32Array.of(4));
});

test.each([
  [1, [30.0000137451302, 929.999418122741, 27928.6730560296, 836700.399864806, 24061607.9148571, 269219808.479153]],
  [100, [2999.98524694499, 92984.8984438679, 2779355.94530074, 72623690.3262087, 294468755.26943]],
  [1000, [29998.3863781628, 928482.937220045, 26605628.7528085, 275023876.879713]],
  [10_000, [299837.305438941, 9149729.52180333, 178691120.855866, 294639996.306135]],
])('mean field with %d fans gives the known earned reach of each round to 1e-9', (fans, expected) => {
  const earned = earnedByGeneration(withFans({ ...presets.seedExample, level: 'meanField' }, fans));
  for (const [index, people] of expected.entries()) {
    expect(Math.abs(earned[index + 1] / people - 1), `round ${index + 1}`).toBeLessThan(1e-9);
  }
});

test.each([
  // Printed to the cent: $3.1 million for 111.041 million people, with and without $1 million of production.
  [{ ...presets.seedExample, broadcast: 'super-bowl-2011' }, 27.92],
  [presets.seedExample, 36.92],
  [{ ...presets.seedExampleRound, broadcast: { ...presets.seedExampleRound.broadcast, production: 0 } }, 27.03],
  [presets.seedExampleRound, 36.04],
])('the buy costs the known amount for each thousand views', (scenario, cpm) => {
  const { broadcast } = compare({ ...(scenario as Scenario), level: 'arithmetic' });
  expect(Math.abs(broadcast!.cpm - cpm)).toBeLessThanOrEqual(0.005);
  expect(broadcast!.costPerThousandReached).toBe(broadcast!.cpm);
  expect(broadcast!.averageFrequency).toBe(1);
});

test('measured shares: 160,000 see it from the brand and 69,357.80 from friends', () => {
  const { cascade } = simulate({ ...presets.measured2012, level: 'arithmetic' });
  expect(cascade.generations![0].reach).toBe(160_000);
  expect(Math.abs(cascade.earnedReach.mean - 69_357.8)).toBeLessThan(0.005);
  expect(Math.abs(cascade.reproductionNumber! - 0.3024)).toBeLessThan(1e-12);
  expect(Math.abs(cascade.tippingPoint.shareProbability! - 1 / 105)).toBeLessThan(1e-15);
});

test('simulate leaves the buy out, compare says when there is none', () => {
  const left = simulate(presets.seedExample);
  expect(left).toMatchObject({ broadcast: null, comparison: null, warnings: [] });
  expect(left.outcomes.generationPassingBroadcast).toBeNull();
  expect(left.provenance.scenario.broadcast).not.toBeNull();

  const without = compare({ ...presets.seedExample, broadcast: null });
  expect(without).toMatchObject({ broadcast: null, comparison: null });
  expect(without.warnings.map(({ code, path }) => [code, path])).toEqual([['noBroadcast', 'broadcast']]);
});

test('without a cost every cost is null and a warning names the reason', () => {
  const { cascade, comparison, warnings } = compare({ ...presets.seedExample, cost: null });
  expect(cascade).toMatchObject({ cost: null, cpm: null, costPerThousandReached: null, costPerReachPoint: null });
  expect(comparison).toMatchObject({ costPerThousandReachedRatio: null, probabilityCheaper: null });
  expect(warnings.map(({ code, path }) => [code, path])).toEqual([['noCost', 'cost']]);
});

test('a cost that nobody asked for is not missed', () => {
  const free = { ...presets.seedExample, cost: null };
  const placement = { audience: 1_000_000, insertions: 1, costPerInsertion: 0 };
  const own = { placements: [placement], universe: 294_650_000 };
  expect(simulate(free).warnings).toEqual([]);
  expect(warningsOf({ ...free, broadcast: null })).toEqual(['noBroadcast at broadcast']);
  expect(warningsOf({ ...free, broadcast: own })).toEqual([]);
  expect(warningsOf({ ...free, broadcast: { ...own, production: 1000 } })).toEqual(['noCost at cost']);
});

test('an audience larger than the universe cannot be compared, but the cascade can be simulated', () => {
  const small = { ...presets.seedExample, universe: 1_000_000 };
  expect(() => compare(small)).toThrow(InvalidDocumentError);
  expect(() => compare(small)).toThrow(/broadcast\.buy.*1000000.*111041000/);
  expect(simulate(small).cascade.reach.mean).toBeGreaterThan(0);
});

test('a universe that is not the one of the buy is warned about from 1 % on', () => {
  const fast = { ...presets.seedExample, experiment: { replicates: 1 } };
  expect(warningsOf({ ...fast, universe: 297_000_000 })).toEqual([]);
  expect(warningsOf({ ...fast, universe: 298_000_000 })).toEqual(['buyUniverseDiffers at broadcast.buy']);
  expect(warningsOf({ ...fast, universe: 291_000_000 })).toEqual(['buyUniverseDiffers at broadcast.buy']);
  const placements = [{ audience: 1000, insertions: 1, costPerInsertion: 5 }];
  expect(warningsOf({ ...fast, broadcast: { placements } })).toEqual(['buyUniverseUnknown at broadcast.universe']);
});

test('a buy that counts other people than the universe is warned about', () => {
  const example = { ...presets.seedExample, experiment: { replicates: 1 } };
  expect(warningsOf({ ...example, basis: 'P2+' })).toEqual([]);
  expect(warningsOf({ ...example, basis: 'adults 18-49' })).toEqual(['basisDiffers at broadcast.buy']);
  const placements = [{ audience: 1000, insertions: 1, costPerInsertion: 5, basis: 'adults 18-49' }];
  const own = { placements, universe: 294_650_000 };
  expect(warningsOf({ ...example, broadcast: own })).toEqual([]);
  expect(warningsOf({ ...example, basis: 'P2+', broadcast: own })).toEqual(['basisDiffers at broadcast.placements']);
});

test('a buy with loyal viewers, pairs or a basis says how often it is seen; any other says what it always said', () => {
  const example = {
    ...presets.seedExample,
    universe: 1000,
    message: { fans: 10 },
    followers: 5,
    experiment: { replicates: 1 },
  };
  const placement = { audience: 500, insertions: 5, costPerInsertion: 5 };
  const broadcastOf = (placements: readonly object[], more: object = {}): object | null =>
    compare({ ...example, broadcast: { placements, ...more } } as Scenario).broadcast;
  expect(broadcastOf([placement])).not.toHaveProperty('kPlusReach');
  expect(broadcastOf([placement])).not.toHaveProperty('basis');
  expect(compare(presets.seedExample).broadcast).not.toHaveProperty('model');
  expect(broadcastOf([{ ...placement, secondReach: 550 }])).toMatchObject({
    model: 'loyalViewers',
    basis: null,
    reach: expect.closeTo(603.36538, 5) as number,
    kPlusReach: expect.arrayContaining([expect.closeTo(500, 9)]) as number[],
  });
  const shared = { duplications: [{ between: [0, 1], audience: 300 }] };
  expect(broadcastOf([placement, placement], shared)).toMatchObject({ model: 'measuredDuplication' });
  expect(broadcastOf([{ ...placement, basis: 'P2+' }])).toMatchObject({ model: 'independent', basis: 'P2+' });
});

test('expected values of a cascade that starts with a fraction of a sharer carry a warning', () => {
  expect(warningsOf({ ...presets.oneFan, level: 'meanField' })).toEqual(['luckHidden at level']);
  expect(warningsOf({ ...presets.seedExample, level: 'meanField' })).toEqual([]);
  expect(warningsOf(presets.oneFan)).toEqual([]);
});

test('maxGenerations ends a cascade with a warning on every level', () => {
  for (const level of ['arithmetic', 'meanField', 'population'] as const) {
    const { cascade, warnings } = simulate({ ...presets.seedExample, level, experiment: { maxGenerations: 2 } });
    expect(cascade.generations!.map((row) => row.generation)).toEqual([0, 1, 2]);
    expect(cascade.truncatedFraction).toBe(level === 'population' ? 1 : null);
    expect(warnings.map(({ code, path }) => [code, path])).toEqual([['truncated', 'experiment.maxGenerations']]);
  }
});

test('nobody to reach is no division by zero', () => {
  const nobody = { ...presets.seedExample, message: { fans: 1000, fanVisibility: 0 } };
  for (const level of ['arithmetic', 'meanField', 'population'] as const) {
    const result = compare({ ...nobody, level });
    expect(result.cascade).toMatchObject({
      averageFrequency: null,
      cost: 50_000,
      cpm: null,
      costPerThousandReached: null,
      costPerReachPoint: null,
    });
    expect(result.cascade.reach.mean).toBe(0);
    expect(result.comparison).toMatchObject({ reachRatio: 0, generationPassingBroadcast: null });
    expect(result.outcomes.generations[0]).toBe(-1);
    expect(JSON.stringify({ ...result })).not.toMatch(/NaN|Infinity/);
  }
});

test('a number as rngSeed means its decimal text; another text gives other cascades', () => {
  expect(jsonWithSeed(42)).toBe(jsonWithSeed('42'));
  expect(jsonWithSeed(42)).not.toBe(jsonWithSeed('43'));
});
