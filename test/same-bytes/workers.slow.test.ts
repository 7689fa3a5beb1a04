import { runScenario } from '@ripplecast/node';
import {
  type CompleteScenario,
  growNetwork,
  presetCatalogue,
  reduceShards,
  resolveScenario,
  type Scenario,
  simulate,
  simulateShard,
  toDocument,
} from 'ripplecast';
import { describe, expect, test } from 'vitest';
import { conversations } from './conversations.ts';

const scenarios: Readonly<Record<string, Scenario>> = {
  ...conversations,
  ...Object.fromEntries(
    presetCatalogue.filter(({ scenario }) => scenario.timing !== undefined).map(({ id, scenario }) => [id, scenario]),
  ),
};

function withRuns(scenario: Scenario, replicates: number): CompleteScenario {
  return resolveScenario({ ...scenario, experiment: { ...scenario.experiment, replicates } });
}

function networkOf(scenario: CompleteScenario): Parameters<typeof simulate>[1] {
  return scenario.level === 'network' ? { network: growNetwork(scenario) } : {};
}

describe.each(Object.entries(scenarios))('%s', (_, scenario) => {
  test('gives the same bytes in one piece and in shards of any size, in any order', () => {
    const few = withRuns(scenario, 12);
    const options = networkOf(few);
    const shards = [
      [5, 7],
      [0, 4],
      [4, 1],
    ].map(([first = 0, count = 0]) => simulateShard(few, { first, count }, options));
    const whole = toDocument(simulate(few, options));
    expect(JSON.stringify(toDocument(reduceShards(few, shards, { ...options, broadcast: false })))).toBe(
      JSON.stringify(whole),
    );
  });
});

test.each(['hours, population, everything', 'hours, network, everything'])(
  '%s: the same bytes from one worker and three',
  async (name) => {
    const many = withRuns(scenarios[name], 100);
    const expected = JSON.stringify(toDocument(simulate(many, networkOf(many))));
    for (const workers of [1, 3])
      expect(JSON.stringify(toDocument(await runScenario(many, { workers })))).toBe(expected);
  },
  60_000,
);
