import * as fc from 'fast-check';
import type { FollowerLaw, ShareProbability } from '../../src/cascade/index.ts';
import type { Level, Scenario, Ties } from '../../src/scenario/index.ts';

const probability = fc.oneof(
  fc.constantFrom(0, 1),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 0.05, noNaN: true }),
);

const shareProbability: fc.Arbitrary<ShareProbability> = fc.oneof(
  { arbitrary: probability, weight: 2 },
  {
    arbitrary: fc.record({
      byExposure: fc.array(probability, { minLength: 1, maxLength: 12 }),
      then: probability,
    }),
    weight: 1,
  },
);

function followerLaw(most: number): fc.Arbitrary<FollowerLaw> {
  const count = fc.integer({ min: 0, max: most });
  const laws: fc.Arbitrary<FollowerLaw>[] = [count];
  laws.push(
    fc.record({ distribution: fc.constant('poisson' as const), mean: fc.double({ min: 0, max: most, noNaN: true }) }),
    fc.tuple(count, count, fc.constantFrom(0, 0.25, 1)).map(([few, many, share]) => ({
      distribution: 'classes' as const,
      classes: [
        { followers: few, share: 1 - share },
        { followers: many, share },
      ],
    })),
  );
  if (most >= 1) {
    laws.push(
      fc.record({
        distribution: fc.constant('lognormal' as const),
        mu: fc.double({ min: 0, max: 4, noNaN: true }),
        sigma: fc.double({ min: 0, max: 1.5, noNaN: true }),
        max: fc.integer({ min: 1, max: most }),
      }),
    );
  }
  return fc.oneof(...laws);
}

const money = fc.integer({ min: 0, max: 1_000_000 });

/** Small scenarios of every kind: all follower laws, ties, share curves, costs and buys, edges of the ranges included. */
export function scenarios(levels: readonly Level[]): fc.Arbitrary<Scenario> {
  return fc.constantFrom(1, 2, 3, 10, 100, 1000, 50_000, 294_650_000, 1e10).chain((universe) =>
    fc.constantFrom(...levels).chain((level) =>
      fc.record({
        version: fc.constant(1 as const),
        universe: fc.constant(universe),
        level: fc.constant(level),
        followers: followerLaw(Math.min(universe - 1, 60)),
        ties: fc.constantFrom<Ties>('follow', level === 'population' ? 'mutual' : 'follow'),
        message: fc.record({ fans: fc.integer({ min: 0, max: Math.min(universe, 300) }), fanVisibility: probability }),
        model: fc.record({ visibility: probability, shareProbability }),
        cost: fc.option(fc.record({ fixed: money, perThousandFans: money, perSharer: money }), { nil: null }),
        broadcast: fc.option(
          fc.record({
            placements: fc.array(
              fc.record({
                audience: fc.integer({ min: 1, max: universe }),
                insertions: fc.integer({ min: 1, max: 4 }),
                costPerInsertion: money,
              }),
              { minLength: 1, maxLength: 3 },
            ),
            production: money,
          }),
          { nil: null },
        ),
        experiment: fc.record({
          replicates: fc.integer({ min: 1, max: 12 }),
          rngSeed: fc.string({ minLength: 1, maxLength: 10 }),
          maxGenerations: fc.integer({ min: 0, max: 12 }),
        }),
      }),
    ),
  );
}

export const allLevels = ['arithmetic', 'meanField', 'population'] as const;
