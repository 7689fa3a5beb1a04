import * as fc from 'fast-check';
import type { CompleteScenario, Level } from '../../src/scenario/index.ts';
import type { DelayLaw, SimpleDelayLaw } from '../../src/delay/index.ts';

/** A double without −0, which JSON does not keep. */
const double = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true }).map((value) => value + 0);

/** The keys of a scenario that hours, criticism and a desk bring. */
type Parts = Pick<CompleteScenario, 'timing' | 'criticism' | 'desk' | 'reply' | 'hide' | 'elsewhere'>;

/** Delays that may have a longest one or none. */
const simpleLaw: fc.Arbitrary<SimpleDelayLaw> = fc.oneof(
  fc.constant({ law: 'atOnce' as const }),
  fc.record({ law: fc.constant('fixed' as const), hours: double(0, 100) }),
  fc.record({ law: fc.constant('exponential' as const), halfLife: double(1e-6, 1000) }),
  fc.record({ law: fc.constant('lognormal' as const), median: double(1e-6, 1000), sigma: double(0.001, 10) }),
  fc.record({
    law: fc.constant('powerLaw' as const),
    flatHours: double(0.01, 10),
    exponent: double(0.05, 10),
    maxHours: double(10, 1000),
  }),
);

const law: fc.Arbitrary<DelayLaw> = fc.oneof(
  { arbitrary: simpleLaw, weight: 3 },
  {
    arbitrary: fc.tuple(double(0, 1), simpleLaw, simpleLaw).map(([weight, one, other]) => ({
      law: 'mixture' as const,
      parts: [
        { weight, of: one },
        { weight: 1 - weight, of: other },
      ],
    })),
    weight: 1,
  },
);

const timing = fc
  .record({
    delay: law,
    fanDelay: fc.option(law),
    rowHours: double(0.01, 10),
    horizonHours: fc.option(double(10, 900)),
  })
  .map(({ fanDelay, ...rest }) => ({ ...rest, fanDelay: fanDelay ?? rest.delay }))
  .map(({ delay, fanDelay, rowHours, horizonHours }) => ({ delay, fanDelay, rowHours, horizonHours }));

const criticism = fc.record({
  quality: double(0, 1),
  shareMultiplier: fc.oneof(fc.constantFrom(0, 1, 1.25), double(0, 1e6)),
  delayMultiplier: fc.oneof(fc.constantFrom(0.8, 1), double(0.001, 1000)),
});

const openHours = fc.oneof(
  fc.constant('always' as const),
  fc.tuple(double(0, 11), double(12, 24)).map(([from, to]) => [from, to] as const),
);

const desk = fc.record({
  people: fc.integer({ min: 0, max: 100_000 }),
  handlingMinutes: double(0.001, 1000),
  openHours,
  startHour: fc.oneof(fc.constant('random' as const), double(0, 24)),
  patienceHours: fc.option(double(0.001, 1000)),
  costPerHour: fc.option(double(0, 1000)),
});

const reply = fc.record({ effect: double(0, 1), publicity: double(0, 1000) });

const hide = fc.record({ afterHours: double(0, 1000) });

const elsewhere = fc.record({
  fraction: double(0, 1),
  delay: fc.option(law),
  readersPerDay: double(0, 1000),
  halfLifeYears: fc.option(double(0.001, 1000)),
});

/** Any parts that go together on a level, and most often none. */
export function anyParts(level: Level): fc.Arbitrary<Parts> {
  return fc
    .record({
      timing: fc.option(timing),
      criticism: fc.option(criticism),
      desk: fc.option(fc.tuple(desk, reply)),
      hide: fc.option(hide),
      elsewhere: fc.option(elsewhere),
    })
    .map((any): Parts => {
      const hasBoth = any.timing !== null && any.criticism !== null && level !== 'arithmetic' && level !== 'meanField';
      const isEndless = any.timing?.horizonHours === null;
      return {
        ...(any.timing !== null && { timing: any.timing }),
        ...(any.criticism !== null && { criticism: any.criticism }),
        ...(hasBoth && any.desk !== null && { desk: any.desk[0], reply: any.desk[1] }),
        ...(hasBoth && any.hide !== null && { hide: any.hide }),
        ...(hasBoth &&
          any.elsewhere !== null && {
            elsewhere: { ...any.elsewhere, ...(isEndless && { readersPerDay: 0 }) },
          }),
      };
    });
}

/** Complaints that go with parts and with so many people who are no fans; most often none. */
export function anyComplaints(
  { timing: inTime, criticism: withCriticism }: Parts,
  others: number,
): fc.Arbitrary<{ complaints?: number; perHour?: number; hours?: number }> {
  if (withCriticism === undefined) return fc.constant({});
  const atOnce = fc.record({ complaints: fc.integer({ min: 0, max: others }) });
  if (inTime === undefined) return fc.oneof(fc.constant({}), atOnce);
  const coming = fc.record({
    complaints: fc.integer({ min: 0, max: others }),
    perHour: double(0, 1000),
    hours: double(0.001, 1000),
  });
  return fc.oneof(fc.constant({}), atOnce, coming);
}
