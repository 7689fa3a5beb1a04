import type { DelayLaw } from '../../src/delay/index.ts';

/** The law that scenarios have unless they say otherwise. */
export const lognormal: DelayLaw = { law: 'lognormal', median: 80 / 60, sigma: 1.757 };

/** One law of each kind, and a mixture of three. */
export const delayLaws: Readonly<Record<string, DelayLaw>> = {
  'at once': { law: 'atOnce' },
  fixed: { law: 'fixed', hours: 1 },
  exponential: { law: 'exponential', halfLife: 1 },
  lognormal,
  'power law': { law: 'powerLaw', flatHours: 0.1, exponent: 0.3, maxHours: 1000 },
  mixture: {
    law: 'mixture',
    parts: [
      { weight: 0.3, of: { law: 'atOnce' } },
      { weight: 0.3, of: { law: 'fixed', hours: 2 } },
      { weight: 0.4, of: { law: 'exponential', halfLife: 1 } },
    ],
  },
};
