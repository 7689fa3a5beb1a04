import { describe, expect, test } from 'vitest';
import {
  breakEven,
  compare,
  fansToReach,
  growNetwork,
  presets,
  simulate,
  toDocument,
  version,
  type FansToReachDocument,
  type CompleteScenario,
} from '../src/index.ts';
import { campaignToDocument, simulateCampaign } from '../src/campaign/index.ts';
import { bestSplit, measureMix } from '../src/experiment/index.ts';
import {
  breakEvenSchema,
  type Campaign,
  campaignResultSchema,
  campaignSchema,
  type DocumentSchema,
  fansToReachSchema,
  mixSchema,
  splitSchema,
  resultSchema,
  scenarioSchema,
} from '../src/scenario/index.ts';
import { smallPopulation } from './small-population.ts';

/** What the schema says against a document that went through JSON; empty for nothing. */
function issuesOf(schema: DocumentSchema<unknown, unknown>, document: unknown): string[] {
  const { issues } = schema['~standard'].validate(JSON.parse(JSON.stringify(document)));
  return (issues ?? []).map((issue) => issue.message);
}

const levels = ['arithmetic', 'meanField', 'population'] as const;
/** A desk needs single critics, and people with names a network. */
const levelsOf = ({ desk, level }: CompleteScenario): readonly CompleteScenario['level'][] =>
  level === 'network' ? ['network'] : desk === undefined ? levels : ['population'];
const cases = Object.entries(presets as unknown as Record<string, CompleteScenario>).flatMap(([name, preset]) =>
  levelsOf(preset).map((level) => [name, level, { ...preset, level, experiment: { replicates: 20 } }] as const),
);

/** A village with criticism, a spot and a price. */
const village = {
  ...smallPopulation,
  universe: 200,
  message: { fans: 20 },
  criticism: { quality: 0.6 },
  cost: { fixed: 10 },
  broadcast: { placements: [{ audience: 50, insertions: 1, costPerInsertion: 30 }], production: 5 },
} as const;
const campaign: Omit<Campaign, 'scenario'> = {
  version: 1,
  weeks: 2,
  content: { advice: { attention: 1, value: 0.9, interaction: 0.9, click: 0.1 }, bait: { for: 'strangers', like: 1 } },
  plan: [
    { content: 'advice', everyDays: 2 },
    { content: 'bait', day: 4 },
    { broadcast: 'scenario', content: 'bait', day: 8, notice: 0.5 },
  ],
  mixes: { today: {}, 'late and rarely': { plan: [{ content: 'advice', everyDays: 5, fromDay: 7 }] } },
  salesElasticity: 0.236,
};

describe('documents agree with their schemas', () => {
  test.each(cases)('%s at level %s: scenario and result', (_, _level, scenario) => {
    expect(issuesOf(scenarioSchema, scenario)).toEqual([]);
    const options = scenario.level === 'network' ? { network: growNetwork(scenario) } : {};
    expect(issuesOf(resultSchema, toDocument(simulate(scenario, options)))).toEqual([]);
    if (scenario.broadcast === null) return;
    expect(issuesOf(resultSchema, toDocument(compare(scenario)))).toEqual([]);
  });

  test('a result with nobody in it, and one with everybody', () => {
    const nobody = { ...smallPopulation, message: { fans: 0 } };
    const everybody = { ...smallPopulation, message: { fans: 30 } };
    for (const level of levels) {
      for (const scenario of [nobody, everybody]) {
        expect(issuesOf(resultSchema, toDocument(simulate({ ...scenario, level })))).toEqual([]);
      }
    }
  });

  test('break-even, found and not found', () => {
    const scenario = { ...presets.seedExample, level: 'meanField' } as const;
    const found = breakEven(scenario, { parameter: 'shareProbability' });
    const missing = breakEven(scenario, { parameter: 'shareProbability', range: [0.5, 1] });
    expect(found.value).not.toBeNull();
    expect(missing.value).toBeNull();
    expect(issuesOf(breakEvenSchema, found)).toEqual([]);
    expect(issuesOf(breakEvenSchema, missing)).toEqual([]);
  });

  test('fans to reach: found, impossible, and more than there are people', () => {
    const { measured2012 } = presets;
    const answerOf = (scenario: CompleteScenario, people: number): FansToReachDocument => ({
      version: 1,
      provenance: { ripplecast: version, scenario },
      ...fansToReach(scenario, people),
    });
    const found = answerOf({ ...measured2012, level: 'meanField' }, 1_000_000);
    const impossible = answerOf({ ...smallPopulation, level: 'meanField' }, 31);
    const beyond = answerOf({ ...measured2012, level: 'arithmetic' }, 111_000_000);
    expect([found.fans === null, impossible.fans, beyond.exceedsUniverse]).toEqual([false, null, true]);
    for (const document of [found, impossible, beyond]) expect(issuesOf(fansToReachSchema, document)).toEqual([]);
    expect(issuesOf(fansToReachSchema, { ...found, fans: 4.5, price: 1 })).toEqual([
      'unknown key price; expected one of version, provenance, people, fans, reach, exceedsUniverse, fansCost, cost',
      'fans must be a whole number of at least 1; got 4.5',
    ]);
  });

  test('campaigns, with and without feelings, of one run and of several', () => {
    for (const replicates of [1, 6]) {
      for (const feelings of [{}, null]) {
        const scenario = { ...village, experiment: { replicates } };
        const result = simulateCampaign({ ...campaign, scenario, feelings });
        expect(result.mixes.map(({ weeks, contents }) => [weeks.length, contents.length])).toEqual([
          [2, 2],
          [2, 2],
        ]);
        expect(issuesOf(campaignResultSchema, result)).toEqual([]);
        expect(JSON.parse(JSON.stringify(result))).toEqual(campaignToDocument(result));
        expect(issuesOf(campaignSchema, result.provenance.campaign)).toEqual([]);
      }
    }
  });

  test('mix and split, on a level without chance and with it', () => {
    const levels = ['meanField', 'population'] as const;
    for (const level of levels) {
      const campaign = {
        ...smallPopulation,
        level,
        message: { ...smallPopulation.message, paidSeeds: 1 },
        cost: { perPaidSeed: 2 },
        broadcast: { placements: [{ audience: 9, insertions: 2, costPerInsertion: 3, name: 'news' }], notice: 0.2 },
        experiment: { replicates: 20 },
      } as const;
      expect(issuesOf(mixSchema, measureMix(campaign))).toEqual([]);
      const split = bestSplit(campaign, { budget: 9, content: { lift: 0.5, half: 2, shape: 1 } });
      expect(issuesOf(splitSchema, split)).toEqual([]);
      expect(issuesOf(splitSchema, { ...split, verified: 1 })).toEqual(['verified must be true or false; got 1']);
    }
  });
});
