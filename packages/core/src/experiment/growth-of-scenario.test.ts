import { expect, test } from 'vitest';
import { doublingHours } from '../delay/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { doublingHoursOf, reproductionByTone } from './growth-of-scenario.ts';
import { prepareScenario } from './prepare-scenario.ts';

const delay = { law: 'lognormal', median: 80 / 60, sigma: 1.757221 } as const;

function scenarioOf(reproduction: number, rest: Partial<Scenario> = {}): Scenario {
  return {
    version: 1,
    level: 'meanField',
    universe: 1e6,
    followers: 300,
    message: { fans: 2000 },
    model: { visibility: 0.35, shareProbability: reproduction / 105 },
    ...rest,
  };
}

const criticism = { quality: 0.5, shareMultiplier: 1.4, delayMultiplier: 0.8 };

test('R of praise is R times the quality, R of criticism has capped share probabilities', () => {
  const of = (reproduction: number, more = {}): unknown =>
    reproductionByTone(prepareScenario(scenarioOf(reproduction, { criticism: { ...criticism, ...more } })));
  expect(of(1.8)).toEqual({ praise: 0.9, criticism: expect.closeTo(2.52, 12) as unknown });
  // At most everyone shares.
  expect(of(1.8, { shareMultiplier: 1000 })).toEqual({ praise: 0.9, criticism: 105 });
  expect(of(0)).toEqual({ praise: 0, criticism: 0 });
  expect(reproductionByTone(prepareScenario(scenarioOf(1.8)))).toBe(null);
});

test('hours to double: those of the colour that grows faster', () => {
  const of = (rest: Partial<Scenario>, reproduction = 1.8): number | null =>
    doublingHoursOf(prepareScenario(scenarioOf(reproduction, rest)));
  const timing = { delay };
  expect(of({})).toBe(null);
  expect(of({ timing })! * 60).toBeCloseTo(123.902253349, 8);
  // Delays of 0.8 times the length; R of praise is below 1.
  expect(of({ timing, criticism })).toBeCloseTo(0.8 * doublingHours(2.52, delay)!, 10);
  expect(of({ timing, criticism: { ...criticism, quality: 1, shareMultiplier: 0.5 } })).toBe(doublingHours(1.8, delay));
  expect(of({ timing, criticism: { ...criticism, shareMultiplier: 0.5 } })).toBe(null);
  expect(of({ timing }, 0.9)).toBe(null);
  const half = {
    law: 'mixture',
    parts: [
      { weight: 0.5, of: { law: 'atOnce' } },
      { weight: 0.5, of: delay },
    ],
  } as const;
  expect(of({ timing: { delay: half } })).toBe(doublingHours(1.8, half));
  // All would happen at once.
  expect(of({ timing: { delay: half } }, 2)).toBe(null);
  expect(of({ timing: { delay: half }, criticism })).toBe(null);
});

test('the arithmetic refuses a cascade that happens at once, before it starts', () => {
  const atOnce = { delay: { law: 'atOnce' } } as const;
  const prepare = (rest: Partial<Scenario>) => () => prepareScenario(scenarioOf(0.9, { level: 'arithmetic', ...rest }));
  expect(prepare({ timing: atOnce })).not.toThrow();
  expect(prepare({ timing: atOnce, criticism })).toThrow(
    /^timing\.delay must be a law with less than 0\.79365\d* at once, 1\/R, or all would happen at once; got 1$/,
  );
  expect(prepare({ timing: { delay }, criticism })).not.toThrow();
});
