import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyScenario } from '../../test/arbitraries/scenario.ts';
import { keyPathsOf } from '../schema/schema-node.ts';
import { getScenarioValue } from './get-scenario-value.ts';
import { presets } from './presets.ts';
import { resolveScenario } from './resolve-scenario.ts';
import { scenarioNode } from './scenario-schema.ts';
import { setScenarioValue } from './set-scenario-value.ts';

test.each<[string, unknown]>([
  ['universe', 294_650_000],
  ['model.kind', 'share'],
  ['broadcast.placements.0.audience', 111_000_000],
  ['broadcast.placements.1.audience', undefined],
  ['model.edgeProbability', undefined],
  ['network.generator.friends.mean', undefined],
])('the value at %s is %s', (path, value) => {
  expect(getScenarioValue(presets.seedExampleRound, path)).toBe(value);
});

test.each([
  ['cost.perSharr', 'unknown key cost.perSharr; did you mean perSharer?'],
  ['shareProbability', 'unknown key shareProbability; did you mean model.shareProbability?'],
  ['title.0', 'unknown key title.0; title has no keys'],
  ['__proto__', 'unknown key __proto__; expected one of version, title,'],
  ['', 'unknown key "";'],
])('a path that the format does not have is refused: %s', (path, message) => {
  expect(() => getScenarioValue(presets.seedExample, path)).toThrow(message);
});

test('what is got can be set again, and changes nothing', () => {
  const paths = keyPathsOf(scenarioNode).filter((path) => path !== '$schema');
  fc.assert(
    fc.property(anyScenario, fc.constantFrom(...paths), (scenario, path) => {
      const value = getScenarioValue(scenario, path);
      fc.pre(value !== undefined);
      expect(resolveScenario(setScenarioValue(scenario, path, JSON.stringify(value)))).toEqual(scenario);
    }),
    { seed: 20_261_128, numRuns: 500 },
  );
});
