import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, presets, reduceShards, resolveScenario, simulate, simulateShard } from '../../src/index.ts';
import type { Scenario, SimulationResult } from '../../src/index.ts';
import { allLevels, scenarios } from '../arbitraries/scenario.ts';
import { smallPopulation } from '../small-population.ts';

const runs = { seed: 20_261_122, numRuns: 200 };

const classWithSeed = (rngSeed: string | number): Scenario => ({
  ...smallPopulation,
  experiment: { replicates: 5, rngSeed },
});

/** A result with its outcomes: of a copy, JSON has everything. */
const bytesOf = (result: SimulationResult): string => JSON.stringify({ ...result });

test('the same scenario gives the same bytes, and so does the scenario in its result', () => {
  fc.assert(
    fc.property(scenarios(allLevels), (scenario) => {
      const result = compare(scenario);
      const bytes = bytesOf(result);
      expect(bytesOf(compare(structuredClone(scenario)))).toBe(bytes);
      expect(bytesOf(compare(JSON.parse(bytes).provenance.scenario))).toBe(bytes);
    }),
    runs,
  );
});

test('any split into shards, in any order, gives the bytes of the whole on every level', () => {
  fc.assert(
    fc.property(scenarios(allLevels), fc.array(fc.nat(), { maxLength: 4 }), fc.nat(), (scenario, cuts, turn) => {
      const replicates = scenario.experiment!.replicates!;
      const ends = [...new Set([0, ...cuts.map((cut) => cut % replicates), replicates])].toSorted((a, b) => a - b);
      const shards = ends
        .slice(1)
        .map((end, index) => simulateShard(scenario, { first: ends[index], count: end - ends[index] }));
      const turned = shards.map((_, index) => shards[(index + turn) % shards.length]);
      expect(bytesOf(reduceShards(scenario, turned))).toBe(bytesOf(compare(scenario)));
      expect(bytesOf(reduceShards(scenario, turned, { broadcast: false }))).toBe(bytesOf(simulate(scenario)));
    }),
    runs,
  );
});

test('more replicates change nothing about those before them', () => {
  const few = simulate({ ...presets.oneFan, experiment: { replicates: 20 } }).outcomes;
  const many = simulate({ ...presets.oneFan, experiment: { replicates: 50 } }).outcomes;
  expect(many.reach.slice(0, 20)).toEqual(few.reach);
  expect(many.impressions.slice(0, 20)).toEqual(few.impressions);
  expect(many.sharers.slice(0, 20)).toEqual(few.sharers);
});

test('a number as rngSeed means its decimal text', () => {
  fc.assert(
    fc.property(fc.integer(), (rngSeed) => {
      expect(bytesOf(simulate(classWithSeed(rngSeed)))).toBe(bytesOf(simulate(classWithSeed(String(rngSeed)))));
    }),
    { seed: 20_261_122, numRuns: 30 },
  );
});

test('nothing that was handed in is changed', () => {
  const scenario = resolveScenario(smallPopulation);
  const before = JSON.stringify(scenario);
  compare(scenario);
  expect(JSON.stringify(scenario)).toBe(before);
});
