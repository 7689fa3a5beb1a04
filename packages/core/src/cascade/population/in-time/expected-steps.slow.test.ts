import { describe, expect, test } from 'vitest';
import { expectBySteps } from '../../../../test/cascade/expected-steps.ts';
import type { DelayLaw } from '../../../delay/index.ts';
import { completeTiming } from '../../cascade-timing.ts';
import { spreadMeanFieldInTime } from '../../in-time/spread-in-time.ts';
import type { ShareCascade } from '../../share-cascade.ts';

const cascade: ShareCascade = {
  universe: 1e6,
  fans: 2000,
  fanVisibility: 1,
  followers: 300,
  visibility: 0.35,
  shareProbability: 0.0288,
  maxGenerations: 1000,
};
const measured = { ...cascade, universe: 294_650_000, fans: 1_000_000, fanVisibility: 0.16, shareProbability: 0.00288 };

const exponential: DelayLaw = { law: 'exponential', halfLife: 80 / 60 };
const lognormal: DelayLaw = { law: 'lognormal', median: 1.3333, sigma: 1.757 };
const powerLaw: DelayLaw = { law: 'powerLaw', flatHours: 1 / 12, exponent: 0.2314843, maxHours: 168 };

describe('expected values of the steps', () => {
  // Both are numbers without chance: what the steps give on average where nothing varies, and the renewal equation.
  test.each([
    ['growing, exponential, fans at once', cascade, exponential, { law: 'atOnce' }, 1, 24],
    ['growing, a power law that is cut off', { ...cascade, shareProbability: 0.0144 }, powerLaw, powerLaw, 1, 24],
    ['growing, rows of a day', { ...cascade, shareProbability: 0.0144 }, exponential, { law: 'atOnce' }, 24, 72],
    ['dying', measured, lognormal, lognormal, 1, 24],
    [
      'dying, within minutes',
      measured,
      { law: 'exponential', halfLife: 0.02 },
      { law: 'exponential', halfLife: 0.02 },
      1,
      4,
    ],
    ['dying, rows of a week', measured, lognormal, lognormal, 168, 672],
  ] as const)(
    'are those of the renewal equation, in every row: %s',
    (_, given, delay, fanDelay, rowHours, horizonHours) => {
      const timing = completeTiming({ delay, fanDelay, rowHours, horizonHours });
      const steps = expectBySteps(given, timing);
      const renewal = spreadMeanFieldInTime(given, timing).newReach;
      const off = Array.from(renewal, (people, row) => Math.abs(steps[row] - people) / Math.max(1, people));
      expect(Math.max(...off)).toBeLessThan(1e-3);
    },
  );
});
