import { presets, resolveScenario } from 'ripplecast/scenario';
import { describe, expect, test } from 'vitest';
import { withValue } from './scenario-values.ts';
import { mayGrowToMillion, measuredMillion, scenarioOf, storyWorlds, worldOf } from './worlds.ts';

const notMine = { mine: false };

describe('the switch of three worlds', () => {
  test.each(storyWorlds)('a scenario of world %s can be computed', (world) => {
    expect(resolveScenario(scenarioOf(world))).toEqual(scenarioOf(world));
  });

  test('changes the three rates and nothing else', () => {
    const [claim, measured] = [scenarioOf('claim'), scenarioOf('measured')];
    expect(measured).toEqual({
      ...claim,
      message: { fans: 1000, fanVisibility: 0.16 },
      model: { kind: 'share', visibility: 0.35, shareProbability: 0.00288 },
    });
  });

  test('knows its own scenarios', () => {
    expect(worldOf(scenarioOf('claim'), notMine)).toBe('claim');
    expect(worldOf(scenarioOf('measured'), notMine)).toBe('measured');
    expect(worldOf(measuredMillion, notMine)).toBe('measured');
    expect(worldOf(presets.measured2012, notMine)).toBe('measured');
  });

  test.each(['fans', 'friends', 'share', 'visibility', 'fanVisibility', 'budget'] as const)(
    'stands on my numbers once %s is another',
    (name) => {
      for (const world of ['claim', 'measured'] as const) {
        expect(worldOf(withValue(scenarioOf(world), name, name === 'fans' ? 20 : 0.5), notMine)).toBe('mine');
      }
    },
  );

  test('stands on my numbers where the reader put it, although nothing differs', () => {
    expect(worldOf(scenarioOf('measured'), { mine: true })).toBe('mine');
  });
});

test('my numbers start from what was measured, and go back to what they were', () => {
  expect(scenarioOf('mine')).toEqual(scenarioOf('measured'));
  const own = withValue(scenarioOf('measured'), 'fans', 20_000);
  expect(scenarioOf('mine', own)).toBe(own);
});

test('only the measured world with the fans of the claim may grow to a million', () => {
  expect(mayGrowToMillion(scenarioOf('measured'))).toBe(true);
  expect(mayGrowToMillion(measuredMillion)).toBe(false);
  expect(mayGrowToMillion(scenarioOf('claim'))).toBe(false);
});
