import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, growNetwork, reduceShards, simulateShard } from '../../src/experiment/index.ts';
import { type CompleteScenario, resultSchema, type Scenario } from '../../src/scenario/index.ts';
import { english, englishVerdict, verdictOf } from '../../src/words/index.ts';
import { anyComplaints, anyParts } from '../arbitraries/conversation.ts';

const PEOPLE = 60;
const FANS = 4;
const REPLICATES = 6;

const generator = { kind: 'randomRegular', people: PEOPLE, friends: 6 } as const;
const probability = fc.constantFrom(0, 0.1, 0.5, 1);

/** Cascades among few people, with any hours, criticism, complaints and desk. */
const scenarios: fc.Arbitrary<Scenario> = anyParts('network')
  .map(withFewRows)
  .chain((parts) =>
    fc.record({
      version: fc.constant(1 as const),
      level: fc.constant('network' as const),
      universe: fc.constant(null),
      network: fc.constant({ generator }),
      message: anyComplaints(parts, PEOPLE - FANS).map((complaints) => ({
        fans: FANS,
        fanVisibility: 0.5,
        ...complaints,
        ...(complaints.perHour !== undefined && { perHour: Math.min(complaints.perHour, 10) }),
      })),
      model: fc.record({ kind: fc.constant('share' as const), visibility: probability, shareProbability: probability }),
      ...Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, fc.constant(part)])),
      cost: fc.constant({ fixed: 0, perThousandFans: 0, perSharer: 1 }),
      broadcast: fc.record({
        placements: fc.tuple(
          fc.record({
            audience: fc.integer({ min: 1, max: PEOPLE }),
            insertions: fc.constant(1),
            costPerInsertion: fc.constant(9),
          }),
        ),
        universe: fc.constant(PEOPLE),
        source: fc.constant('made up'),
      }),
      experiment: fc.record({
        replicates: fc.constant(REPLICATES),
        rngSeed: fc.string({ minLength: 1, maxLength: 5 }),
      }),
    }),
  ) as fc.Arbitrary<Scenario>;

/** Rows of at least five hours, and most often a horizon: many rows take time and tell no more. */
function withFewRows<Parts extends Pick<CompleteScenario, 'timing'>>({ timing, ...parts }: Parts): Parts {
  if (timing === undefined) return { ...parts } as Parts;
  const horizonHours = timing.horizonHours ?? (timing.rowHours > 9 ? null : 100);
  return { ...parts, timing: { ...timing, horizonHours, rowHours: Math.max(5, timing.rowHours) } } as Parts;
}

const add = (sum: number, value: number): number => sum + value;

test('every result with hours, criticism and a desk is a document whose numbers add up', () => {
  const words = englishVerdict(english());
  fc.assert(
    fc.property(scenarios, fc.integer({ min: 1, max: REPLICATES - 1 }), (scenario, cut) => {
      const network = growNetwork(scenario);
      const result = compare(scenario, { network });
      const { cascade, comparison, outcomes } = result;
      expect(resultSchema['~standard'].validate(JSON.parse(JSON.stringify(result)))).not.toHaveProperty('issues');
      for (const { text } of verdictOf(result, 'the buy', words).findings)
        expect(text).not.toMatch(/NaN|undefined|null|∞/);

      const shards = [
        simulateShard(scenario, { first: cut, count: REPLICATES - cut }, { network }),
        simulateShard(scenario, { first: 0, count: cut }, { network }),
      ];
      expect(JSON.stringify(reduceShards(scenario, shards, { network })) === JSON.stringify(result)).toBe(true);

      const rows = cascade.timeline ?? cascade.generations ?? [];
      const last = rows.at(-1);
      if (scenario.timing?.horizonHours !== null || rows.length < 10_000) {
        expect(last?.reach).toBeCloseTo(cascade.reach.mean, 9);
        expect(rows.map(({ sharers }) => sharers).reduce(add, 0)).toBeCloseTo(cascade.sharers.mean, 9);
        expect(rows.map(({ impressions }) => impressions).reduce(add, 0)).toBeCloseTo(cascade.impressions.mean, 9);
      }
      expect([...outcomes.earnedReach].every((earned, i) => earned >= 0 && earned <= outcomes.reach[i])).toBe(true);
      if (cascade.timeline !== undefined) {
        const passing = [...(outcomes.hoursPassingBroadcast ?? [])].filter((hours) => hours >= 0);
        expect(comparison?.probabilityPasses).toBe(passing.length / REPLICATES);
      }

      const { criticism, desk } = cascade;
      expect(cascade.cost).toBe((criticism?.supporters ?? cascade.sharers).mean);
      if (criticism === undefined) return;
      expect(criticism.supporters.mean + criticism.critics.mean).toBeCloseTo(cascade.sharers.mean, 9);
      expect(rows.map(({ critics = 0 }) => critics).reduce(add, 0)).toBeLessThanOrEqual(criticism.critics.mean + 1e-9);
      const { impressions, reachByFirstSight } = criticism;
      expect(reachByFirstSight.praise + reachByFirstSight.criticism).toBeCloseTo(cascade.reach.mean, 9);
      expect(impressions.praise + impressions.criticism).toBeCloseTo(cascade.impressions.mean, 9);
      if (desk === undefined) return;
      const { beforeAnswer, withAnswer, elsewhere } = desk.sights;
      expect(beforeAnswer + withAnswer + elsewhere).toBeCloseTo(impressions.criticism, 9);
      expect(desk.waiting).toHaveLength(rows.length);
      const { critics } = desk.withoutDesk;
      expect(critics.mean + critics.difference.mean).toBeCloseTo(criticism.critics.mean, 9);
    }),
    { seed: 20_261_129, numRuns: 80 },
  );
});
