import { expect, test } from 'vitest';
import type { Scenario } from '../scenario/index.ts';
import { isReachCertain, mayBreakOut } from './foresee-reach.ts';
import { prepareScenario } from './prepare-scenario.ts';

const nobodyShares = {
  version: 1,
  universe: 1000,
  followers: 10,
  message: { fans: 50 },
  model: { shareProbability: 0 },
} as const;

test('complaints leave reach to chance', () => {
  const certain = (scenario: Scenario): boolean => isReachCertain(prepareScenario(scenario));
  expect(certain(nobodyShares)).toBe(true);
  expect(certain({ ...nobodyShares, criticism: {} })).toBe(true);
  expect(certain({ ...nobodyShares, criticism: {}, message: { fans: 50, complaints: 1 } })).toBe(false);
});

test('criticism alone may break out', () => {
  const mayDo = (scenario: Scenario): boolean => mayBreakOut(prepareScenario(scenario), undefined);
  const model = { shareProbability: 0.09 };
  expect(mayDo({ ...nobodyShares, model })).toBe(false);
  expect(mayDo({ ...nobodyShares, model, criticism: { shareMultiplier: 1.4 } })).toBe(true);
  expect(mayDo({ ...nobodyShares, model, criticism: { shareMultiplier: 1 } })).toBe(false);
  const alone = { message: { fans: 0 }, criticism: { shareMultiplier: 1.4 } };
  expect(mayDo({ ...nobodyShares, model, ...alone })).toBe(false);
  expect(mayDo({ ...nobodyShares, model, ...alone, message: { complaints: 1 } })).toBe(true);
});
