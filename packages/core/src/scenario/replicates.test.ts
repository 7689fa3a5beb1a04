import { isDeterministic, replicatesOf, withReplicates } from './replicates.ts';
import { resolveScenario } from './resolve-scenario.ts';
import { expect, test } from 'vitest';
import { smallPopulation } from '../../test/small-population.ts';

const scenario = resolveScenario(smallPopulation);

test.each([
  ['arithmetic', true],
  ['meanField', true],
  ['population', false],
  ['network', false],
] as const)('whether level %s is deterministic: %s', (level, expected) => {
  expect(isDeterministic(level)).toBe(expected);
});

test('a deterministic level takes one replicate, whatever its document says', () => {
  expect(replicatesOf(scenario)).toBe(1000);
  expect(replicatesOf({ ...scenario, level: 'meanField' })).toBe(1);
});

test('another number of replicates leaves everything else', () => {
  const { experiment, ...rest } = withReplicates(scenario, 7);
  expect(experiment).toEqual({ ...scenario.experiment, replicates: 7 });
  expect({ ...rest, experiment: scenario.experiment }).toEqual(scenario);
});
