import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { lowestPairSum } from './lowest-pair-sum.ts';

test('the least sum over pairs is that of the best of all combinations', () => {
  const number = fc.double({ min: -1, max: 1, noNaN: true });
  const cases = fc.integer({ min: 2, max: 7 }).chain((size) =>
    fc.record({
      weights: fc.array(number, { minLength: (size * (size - 1)) / 2, maxLength: (size * (size - 1)) / 2 }),
      ends: fc.array(
        fc.tuple(fc.double({ min: -3, max: 0, noNaN: true }), fc.double({ min: 0, max: 3, noNaN: true })),
        {
          minLength: size,
          maxLength: size,
        },
      ),
    }),
  );
  fc.assert(
    fc.property(cases, ({ weights, ends }) => {
      const members = ends.map((_, place) => place);
      const places = members.flatMap((first) => members.slice(first + 1).map((second) => ({ first, second })));
      const pairs = places.map((pair, index) => ({ ...pair, weight: weights[index] }));
      let least = 0;
      for (let pattern = 0; pattern < 2 ** ends.length; pattern++) {
        const z = (place: number): number => ends[place][Math.floor(pattern / 2 ** place) % 2];
        const sum = pairs.reduce((total, { first, second, weight }) => total + weight * z(first) * z(second), 0);
        least = Math.min(least, sum);
      }
      expect(lowestPairSum(members, pairs, ends)).toBeCloseTo(least, 12);
    }),
    { seed: 5 },
  );
});
