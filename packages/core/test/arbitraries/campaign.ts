import * as fc from 'fast-check';
import type { Campaign, CampaignContent, CampaignFeelings, PlanEntry, Scenario } from '../../src/scenario/index.ts';
import { talkingScenarios } from './talking-scenario.ts';

const part = fc.oneof(fc.constantFrom(0, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const byRole = fc.oneof(
  part,
  fc.record({ strangers: part, fans: part, advocates: part, critics: part }, { requiredKeys: ['strangers', 'fans'] }),
);

const content: fc.Arbitrary<CampaignContent> = fc.record(
  {
    for: fc.constantFrom('everyone', 'strangers', 'fans', 'advocates', 'critics'),
    attention: part,
    value: byRole,
    interaction: byRole,
    like: part,
    comment: part,
    click: part,
    shareMultiplier: fc.constantFrom(0, 0.3, 1, 2, 50),
  },
  { requiredKeys: [] },
);

const names = ['advice', 'bait'] as const;
const contents = fc.record({ advice: content, bait: content });
const contentName = fc.constantFrom(...names);
const day = fc.integer({ min: 0, max: 13 });

const planEntry: fc.Arbitrary<PlanEntry> = fc.oneof(
  fc.record({ content: contentName, day }),
  fc.record(
    { content: contentName, everyDays: fc.integer({ min: 1, max: 20 }), fromDay: day },
    { requiredKeys: ['content', 'everyDays'] },
  ),
  fc.record({ content: contentName, broadcast: fc.constant('scenario'), day, notice: part }),
);
const plan = fc.array(planEntry, { minLength: 1, maxLength: 3 });

const halfLife = fc.constantFrom(null, 0, 0.01, 3, 90, 1e6);
const level = fc.constantFrom(1e-6, 0.3, 1, 1e6);
const size = fc.constantFrom(0, 0.5, 1, 3);
const feelings: fc.Arbitrary<CampaignFeelings> = fc.record(
  {
    goodwillHalfLifeDays: halfLife,
    grievanceHalfLifeDays: halfLife,
    advocateAt: level,
    criticAt: level,
    advocateShareFactor: fc.constantFrom(0, 0.5, 1, 3, 1e6),
    believesCriticism: part,
    bystanders: part,
    grievance: size,
    recovery: part,
    gift: size,
    thanks: size,
    joins: part,
    leavesPerYear: fc.constantFrom(0, 0.1, 0.999999),
  },
  { requiredKeys: [] },
);
const feelingsOrNone = fc.option(feelings, { freq: 5 });

/** In rounds, without criticism. */
const plain: fc.Arbitrary<Scenario> = fc.record({
  version: fc.constant(1 as const),
  level: fc.constant('population' as const),
  universe: fc.constantFrom(24, 1000, 1e8),
  followers: fc.constantFrom(0, 8),
  message: fc.record({ fans: fc.integer({ min: 0, max: 24 }), fanVisibility: part }),
  model: fc.record({ visibility: part, shareProbability: part }),
  experiment: fc.record({ replicates: fc.constant(5), maxGenerations: fc.constantFrom(0, 3, 1000) }),
});

/** Two weeks of small campaigns of every kind: rounds and hours, criticism and desks, spots, joining and leaving, mixes with and without feelings. */
export const campaigns: fc.Arbitrary<Campaign> = fc.record(
  {
    version: fc.constant(1 as const),
    scenario: fc
      .tuple(fc.oneof(plain, talkingScenarios('population')), fc.boolean())
      .map(([scenario, hasCost]): Scenario => ({
        ...scenario,
        broadcast: { placements: [{ audience: 20, insertions: 1, costPerInsertion: 7 }] },
        cost: hasCost ? { fixed: 10, perThousandFans: 1000, perSharer: 2 } : null,
        experiment: { ...scenario.experiment, replicates: 5 },
      })),
    weeks: fc.constant(2),
    content: contents,
    plan,
    feelings: feelingsOrNone,
    trust: fc.oneof(
      fc.constant('survey' as const),
      fc.record({ friend: size, brand: size, spot: size }, { requiredKeys: [] }),
    ),
    mixes: fc.record(
      {
        today: fc.constant({}),
        other: fc.record({ plan, content: contents, feelings: feelingsOrNone }, { requiredKeys: [] }),
      },
      { requiredKeys: ['today'] },
    ),
    salesElasticity: fc.constantFrom(null, 0.236),
  },
  { requiredKeys: ['version', 'scenario', 'weeks', 'content', 'plan'] },
);
