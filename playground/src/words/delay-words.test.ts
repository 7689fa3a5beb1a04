import { presets, resolveScenario } from 'ripplecast/scenario';
import { expect, it } from 'vitest';
import { describeDelay } from './delay-words.ts';

it('says what law is shown that has no median of its own', () => {
  const timed = (delay: object): string | null =>
    describeDelay(resolveScenario({ ...presets.seedExample, timing: { delay } as never }));
  expect(timed({ law: 'fixed', hours: 2 })).toBeNull();
  expect(timed({ law: 'powerLaw', flatHours: 0.25, exponent: 0.242 })).toMatch(/^A power law: .* replaces it\.$/u);
  expect(describeDelay(presets.seedExample)).toBeNull();
});
