import * as fc from 'fast-check';
import type { DelayLaw } from '../../src/delay/index.ts';
import type { Level, Scenario } from '../../src/scenario/index.ts';

const part = fc.double({ min: 0, max: 1, noNaN: true });

const delay: fc.Arbitrary<DelayLaw> = fc.oneof(
  fc.constantFrom<DelayLaw>(
    { law: 'atOnce' },
    { law: 'fixed', hours: 0.7 },
    { law: 'lognormal', median: 1.3333, sigma: 1.757 },
  ),
  fc.record({ law: fc.constant('exponential' as const), halfLife: fc.double({ min: 0.5, max: 5, noNaN: true }) }),
);

const timing = fc.record({
  delay,
  fanDelay: delay,
  rowHours: fc.constantFrom(0.5, 1, 3),
  horizonHours: fc.constantFrom(3, 10, 24),
});

const criticism = fc.record({
  quality: fc.oneof(part, fc.constantFrom(0, 1)),
  shareMultiplier: fc.constantFrom(0, 0.5, 1, 1.25, 5),
  delayMultiplier: fc.constantFrom(0.8, 1, 2),
});

const desk = fc.record({
  people: fc.integer({ min: 0, max: 3 }),
  handlingMinutes: fc.constantFrom(1, 60),
  openHours: fc.constantFrom<readonly [number, number] | 'always'>('always', [9, 17]),
  patienceHours: fc.constantFrom(null, 2.7),
  costPerHour: fc.constantFrom(null, 30),
});

const reply = fc.record({ effect: part, publicity: fc.constantFrom(0, 0.1, 3) });

const elsewhere = fc.record({ fraction: part, readersPerDay: fc.constantFrom(0, 20) });

/**
 * Small scenarios with hours, criticism or both, and on levels of single people also with a desk, hiding and other pages.
 * @param level - "network": for a network of 34 people.
 */
export function talkingScenarios(level: Level): fc.Arbitrary<Scenario> {
  const hasCritics = level === 'population' || level === 'network';
  return fc
    .record({
      parts: fc.constantFrom('timing', 'criticism', 'both'),
      timing,
      criticism,
      desk: fc.option(fc.tuple(desk, reply)),
      hide: fc.option(fc.record({ afterHours: fc.constantFrom(0, 1, 5) })),
      elsewhere: fc.option(elsewhere),
      fans: fc.integer({ min: 0, max: 10 }),
      fanVisibility: fc.constantFrom(0.5, 1),
      complaints: fc.option(fc.integer({ min: 0, max: 12 })),
      coming: fc.option(fc.record({ perHour: fc.constantFrom(0.3, 4), hours: fc.constantFrom(2, 30) })),
      visibility: part,
      shareProbability: part,
      universe: fc.constantFrom(24, 1000, 1e8),
      rngSeed: fc.string({ minLength: 1, maxLength: 5 }),
    })
    .map((any): Scenario => {
      const hasTiming = any.parts !== 'criticism';
      const hasCriticism = any.parts !== 'timing';
      const hasBoth = any.parts === 'both' && hasCritics;
      return {
        version: 1,
        level,
        ...(level === 'network' ? { universe: null } : { universe: any.universe, followers: 8 }),
        message: {
          fans: any.fans,
          fanVisibility: any.fanVisibility,
          ...(hasCriticism && any.complaints !== null && { complaints: any.complaints }),
          ...(any.parts === 'both' && any.complaints !== null && any.coming),
        },
        model: { visibility: any.visibility, shareProbability: any.shareProbability },
        ...(hasTiming && { timing: any.timing }),
        ...(hasCriticism && { criticism: any.criticism }),
        ...(hasBoth && any.desk !== null && { desk: any.desk[0], reply: any.desk[1] }),
        ...(hasBoth && any.hide !== null && { hide: any.hide }),
        ...(hasBoth && any.elsewhere !== null && { elsewhere: any.elsewhere }),
        experiment: { replicates: 6, rngSeed: any.rngSeed },
      };
    });
}
