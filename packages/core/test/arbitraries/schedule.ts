import * as fc from 'fast-check';
import type { Schedule } from '../../src/broadcast/index.ts';

/** Sizes of drawn schedules. */
interface Sizes {
  readonly placements: number;
  readonly insertions: number;
}

/** Schedules with loyal viewers and measured pairs, in every combination, that keep all rules. */
export function schedules({ placements: most, insertions }: Sizes): fc.Arbitrary<Schedule> {
  return fc
    .record({
      universe: fc.constantFrom(10, 1000, 294_650_000),
      drawn: fc.array(
        fc.record({
          share: fc.double({ min: 0, max: 1, noNaN: true }),
          insertions: fc.integer({ min: 1, max: insertions }),
          costPerInsertion: fc.integer({ min: 0, max: 10_000 }),
          // 0: the same people each time; 1: as chance has it.
          loyalty: fc.option(fc.constantFrom(0, 0.1, 0.5, 0.9, 1)),
        }),
        { minLength: 1, maxLength: most },
      ),
      overlap: fc.option(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 15, maxLength: 15 })),
      production: fc.integer({ min: 0, max: 10_000 }),
    })
    .map(({ universe, drawn, overlap, production }): Schedule => {
      const placements = drawn.map(({ share, loyalty, ...bought }) => {
        const audience = Math.max(1, Math.round(share * universe));
        const chance = Math.floor(2 * audience - (audience * audience) / universe - 1e-9 * universe);
        const limit = Math.max(audience, chance);
        return {
          audience,
          ...bought,
          ...(loyalty === null ? {} : { secondReach: audience + Math.floor((limit - audience) * loyalty) }),
        };
      });
      const schedule = { universe, placements, production };
      if (overlap === null || placements.length < 2) return schedule;
      const duplications = placements.flatMap((one, first) =>
        placements.slice(first + 1).map((other, offset) => {
          const fewest = Math.max(0, one.audience + other.audience - universe);
          const largest = Math.min(one.audience, other.audience);
          const between = [first, first + 1 + offset] as const;
          const part = overlap[(3 * first + offset) % overlap.length];
          return { between, audience: fewest + Math.floor((largest - fewest) * part) };
        }),
      );
      return { ...schedule, duplications };
    });
}
