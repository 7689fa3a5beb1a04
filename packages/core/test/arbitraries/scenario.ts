import * as fc from 'fast-check';
import { broadcastCatalogue } from '../../src/broadcast/index.ts';
import type { ShareProbability } from '../../src/cascade/share-cascade.ts';
import type { FollowerLaw } from '../../src/random/count-law/count-law.ts';
import type { Broadcast, Level, CompleteScenario, Ties } from '../../src/scenario/index.ts';

/** Any probability, the exact ends more often than chance would have it. */
const probability = fc.oneof(
  fc.constantFrom(0, 1, 0.1, 1 / 300),
  fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
);
const amount = fc.oneof(
  fc.constantFrom(0, 50_000, 1e15),
  fc.double({ min: 0, max: 1e9, noNaN: true }).map((value) => value + 0),
);
const text = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).filter((value) => value.length > 0);

function followersOf(universe: number): fc.Arbitrary<FollowerLaw> {
  const most = Math.min(universe - 1, 1_000_000);
  const number = fc.integer({ min: 0, max: most });
  return fc.oneof(
    number,
    fc.record({
      distribution: fc.constant('poisson' as const),
      mean: fc.double({ min: 0, max: most, noNaN: true }).map((value) => value + 0),
    }),
    fc.record({
      distribution: fc.constant('lognormal' as const),
      mu: fc.double({ min: -20, max: 20, noNaN: true }).map((value) => value + 0),
      sigma: fc.double({ min: 0, max: 10, noNaN: true }).map((value) => value + 0),
      max: fc.integer({ min: 1, max: most }),
    }),
    fc.tuple(number, number, number).map(([few, some, many]) => ({
      distribution: 'classes' as const,
      classes: [
        { followers: few, share: 0.7 },
        { followers: some, share: 0.2 },
        { followers: many, share: 0.1 },
      ],
    })),
  );
}

const shareProbability: fc.Arbitrary<ShareProbability> = fc.oneof(
  probability,
  fc.record({ byExposure: fc.array(probability, { minLength: 1, maxLength: 5 }), then: probability }),
);

const broadcast: fc.Arbitrary<Broadcast | null> = fc.oneof(
  fc.constant(null),
  fc.record({ buy: fc.constantFrom(...broadcastCatalogue.map((buy) => buy.id)), production: amount }),
  fc.record({
    placements: fc.array(
      fc.record({
        audience: fc.integer({ min: 1, max: 1_000_000 }),
        insertions: fc.integer({ min: 1, max: 20 }),
        costPerInsertion: amount,
      }),
      { minLength: 1, maxLength: 4 },
    ),
    production: amount,
    universe: fc.option(fc.integer({ min: 1_000_000, max: 1e10 })),
    source: fc.option(text),
  }),
);

/** Every kind of complete, valid scenario. */
export const anyScenario: fc.Arbitrary<CompleteScenario> = fc
  .tuple(fc.integer({ min: 2, max: 1e10 }), fc.constantFrom<Level>('arithmetic', 'meanField', 'population'))
  .chain(([universe, level]) =>
    fc.record({
      version: fc.constant(1 as const),
      title: fc.option(text),
      currency: fc.constant('USD'),
      universe: fc.constant(universe),
      level: fc.constant(level),
      followers: followersOf(universe),
      // Any law of friends is possible among a million people; among more, some make too many friends.
      ties: fc.constantFrom<Ties>('follow', level === 'population' && universe <= 1e6 ? 'mutual' : 'follow'),
      network: fc.constant(null),
      message: fc.record({ fans: fc.integer({ min: 0, max: universe }), fanVisibility: probability }),
      model: fc.record({ kind: fc.constant('share' as const), visibility: probability, shareProbability }),
      cost: fc.option(fc.record({ fixed: amount, perThousandFans: amount, perSharer: amount })),
      broadcast,
      experiment: fc.record({
        replicates: fc.integer({ min: 1, max: 1_000_000 }),
        rngSeed: text,
        maxGenerations: fc.integer({ min: 0, max: 100_000 }),
      }),
    }),
  );
