import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../scripts/read-csv.ts';
import {
  type Campaign,
  type CampaignBandsDocument,
  campaignBandsSchema,
  campaignOfMix,
  campaignResultSchema,
  type CampaignResult,
  type CompleteCampaign,
  presets,
  resolveCampaign,
} from '../../scenario/index.ts';
import { smallPopulation } from '../../../test/small-population.ts';
import { MEASURED_ELASTICITIES } from '../compare-mixes.ts';
import { campaignToDocument } from '../reduce-campaign-shards.ts';
import { simulateCampaign } from '../simulate-campaign.ts';
import { campaignBandsSteps, countCampaignBandsSteps } from './campaign-bands-steps.ts';
import { uncertainValues } from './uncertain-values.ts';

const plan = [{ content: 'advice', everyDays: 7 }] as const;
const content = { advice: {}, bait: { value: 0.2, like: 0.03 } };
const shift = { content, plan, mixes: { today: {}, bait: { plan: [{ content: 'bait', everyDays: 7 }] } } } as const;
const quiet: Campaign = { version: 1, scenario: presets.measured2012, ...shift };

/** A result by rules of thumb: goodwill in proportion to the half-life, half of it where everything is bait. */
function thumbResult(campaign: CompleteCampaign): CampaignResult {
  const of = (mean: number): { readonly mean: number } => ({ mean });
  const mixes = Object.keys(campaign.mixes).map((mix) => {
    const { feelings } = campaignOfMix(campaign, mix);
    const isBait = mix === 'bait';
    const none = feelings === null;
    const goodwill = none ? 0 : (feelings.goodwillHalfLifeDays ?? 1000) * 0.01 * (isBait ? 0.5 : 1);
    const advocates = none ? 0 : 100 * Math.min(1, goodwill / feelings.advocateAt / 10);
    const year = {
      likes: of(isBait ? 300 : 100),
      valuableEngagements: none ? null : of(isBait ? 20 : 40),
      earnedReach: of(none ? 5 : 5 * feelings.advocateShareFactor),
      fans: of(100),
      goodwillPerFan: none ? null : of(goodwill),
      advocates: none ? null : of(advocates),
      critics: none ? null : of(0),
    };
    return { mix, year };
  });
  const [first, ...others] = mixes;
  const differences = others.map(({ mix, year }) => {
    const change = (one: 'likes' | 'valuableEngagements' | 'goodwillPerFan' | 'advocates'): object | null => {
      const [now, before] = [year[one], first.year[one]];
      return now === null || before === null ? null : of(now.mean / before.mean - 1);
    };
    const relative = {
      likes: change('likes'),
      valuableEngagements: change('valuableEngagements'),
      goodwillPerFan: change('goodwillPerFan'),
      advocates: change('advocates'),
    };
    return { mix, against: 'today', relative };
  });
  const provenance = { ripplecast: '0.1.0', campaign };
  return { version: 1, provenance, mixes, differences, warnings: [] } as unknown as CampaignResult;
}

/** The document, and all campaigns that were run for it. */
function bandsBy(campaign: Campaign, replicates?: number): { bands: CampaignBandsDocument; ran: CompleteCampaign[] } {
  const steps = campaignBandsSteps(campaign, replicates === undefined ? {} : { replicates });
  const ran: CompleteCampaign[] = [];
  let step = steps.next();
  while (step.done !== true) {
    ran.push(step.value);
    step = steps.next(thumbResult(step.value));
  }
  return { bands: step.value, ran };
}

describe('bands of a campaign', () => {
  test('vary one value at a time, at both ends of its range, and few runs of each', () => {
    const { bands, ran } = bandsBy(quiet);
    expect(bands.ranges.map(({ path }) => path)).toEqual([
      'feelings.goodwillHalfLifeDays',
      'feelings.advocateAt',
      'feelings.advocateShareFactor',
      'feelings.joins',
      'feelings.leavesPerYear',
    ]);
    expect(ran).toHaveLength(11);
    expect(ran).toHaveLength(countCampaignBandsSteps(quiet));
    const [asWritten, ...ends] = ran;
    expect(asWritten?.scenario.experiment.replicates).toBe(20);
    const changedKeys = ends.map(({ feelings }) =>
      Object.entries(feelings!).filter(([key, value]) => asWritten?.feelings?.[key as 'joins'] !== value),
    );
    expect(changedKeys.flat()).toEqual([
      ['goodwillHalfLifeDays', 30],
      ['goodwillHalfLifeDays', 365],
      ['advocateAt', 0.5],
      ['advocateAt', 5],
      ['advocateShareFactor', 1],
      ['advocateShareFactor', 20],
      ['joins', 0.00005],
      ['joins', 0.005],
      ['leavesPerYear', 0.02],
      ['leavesPerYear', 0.3],
    ]);
  });

  test('say between which numbers each figure lies, and what decides it', () => {
    const { bands } = bandsBy(quiet);
    const [today, bait] = bands.mixes;
    expect(today).toMatchObject({
      mix: 'today',
      goodwillPerFan: { asWritten: 0.9, low: 0.3, high: 3.65, decides: 'feelings.goodwillHalfLifeDays' },
      earnedReach: { asWritten: 15, low: 5, high: 100, decides: 'feelings.advocateShareFactor' },
      likes: { asWritten: 100, low: 100, high: 100, decides: null },
      change: null,
    });
    expect(today?.advocatesFraction?.low).toBeCloseTo(0.018, 12);
    expect(today?.advocatesFraction?.high).toBeCloseTo(0.365, 12);
    expect(bait?.change).toMatchObject({
      likes: { asWritten: 2, low: 2, high: 2 },
      goodwillPerFan: { asWritten: -0.5, low: -0.5, high: -0.5, decides: null },
    });
  });

  test('are a document of their own', () => {
    const { bands } = bandsBy(quiet);
    expect(campaignBandsSchema['~standard'].validate(bands).issues).toBeUndefined();
  });

  test('may stand in a result', () => {
    const { version: _, provenance: _made, ...bands } = bandsBy(quiet).bands;
    const result = campaignToDocument(simulateCampaign({ ...quiet, scenario: smallPopulation, weeks: 2 }));
    const { issues } = campaignResultSchema['~standard'].validate({ ...result, bands });
    expect(issues).toBeUndefined();
  });

  test('vary criticism and the desk where there are any', () => {
    const criticised = { ...presets.complaintAsMeasured, criticism: { quality: 0.8 } };
    const { bands } = bandsBy({ version: 1, scenario: criticised, ...shift });
    expect(bands.ranges).toHaveLength(9);
    const desk = bandsBy({ version: 1, scenario: presets.roundTheClockDesk, ...shift });
    expect(desk.bands.ranges).toHaveLength(uncertainValues.length);
    const effects = desk.ran.map(({ scenario }) => [scenario.reply?.effect, scenario.reply?.publicity]);
    expect(effects.slice(-4)).toEqual([
      [0, 0.1],
      [0.7, 0.1],
      [0.3, 0],
      [0.3, 0.5],
    ]);
  });

  test('leave alone what mixes have differently, and change it in all mixes otherwise', () => {
    const feelings = { goodwillHalfLifeDays: 30 };
    const mixes = { today: {}, 'short memory': { feelings }, numb: { feelings: null } };
    const { bands, ran } = bandsBy({ ...quiet, mixes });
    expect(bands.ranges.map(({ path }) => path)).not.toContain('feelings.goodwillHalfLifeDays');
    expect(bands.mixes[2]).toMatchObject({ mix: 'numb', goodwillPerFan: null, advocatesFraction: null });
    const last = ran.at(-1);
    expect(last?.feelings?.leavesPerYear).toBe(0.3);
    expect(last?.mixes['short memory']?.feelings).toMatchObject({ goodwillHalfLifeDays: 30, leavesPerYear: 0.3 });
    expect(last?.mixes['numb']?.feelings).toBeNull();
  });

  test('run an end once less where the campaign is there already', () => {
    const { bands, ran } = bandsBy({ ...quiet, feelings: { advocateShareFactor: 1, goodwillHalfLifeDays: null } }, 3);
    expect(ran).toHaveLength(10);
    expect(ran[0]?.scenario.experiment.replicates).toBe(3);
    expect(bands.replicates).toBe(3);
    expect(bands.ranges[0]).toMatchObject({ path: 'feelings.goodwillHalfLifeDays', asWritten: null });
    const factor = bands.ranges.find(({ path }) => path === 'feelings.advocateShareFactor');
    expect(factor?.low.mixes.map(({ earnedReach }) => earnedReach)).toEqual([5, 5]);
  });

  test('without feelings there is nothing to vary', () => {
    const { bands, ran } = bandsBy({ ...quiet, feelings: null });
    expect(ran).toHaveLength(1);
    expect(bands.ranges).toEqual([]);
    expect(bands.mixes[0]?.likes.decides).toBeNull();
  });

  test('refuse what is no campaign, and no number of runs', () => {
    expect(() => campaignBandsSteps({} as Campaign)).toThrow('content');
    expect(() => campaignBandsSteps(quiet, { replicates: 0 })).toThrow(
      'replicates must be a whole number of at least 1',
    );
    expect(() => campaignBandsSteps(quiet, { runs: 3 } as object)).toThrow('unknown key options.runs');
  });
});

describe('the ranges', () => {
  const facts = new Map(
    readCsv(readFileSync(new URL('../../../data/facts.csv', import.meta.url), 'utf8')).map((row) => [row['id'], row]),
  );
  const rows: Readonly<Record<string, string>> = {
    'feelings.goodwillHalfLifeDays': 'engagement.goodwill-half-life',
    'feelings.grievanceHalfLifeDays': 'engagement.grievance-half-life',
    'feelings.advocateAt': 'engagement.advocate-at',
    'feelings.criticAt': 'engagement.critic-at',
    'feelings.advocateShareFactor': 'engagement.advocate-share-factor',
    'feelings.believesCriticism': 'engagement.believes-criticism',
    'feelings.bystanders': 'reply.bystanders',
    'feelings.grievance': 'engagement.grievance',
    'feelings.joins': 'engagement.joins',
    'feelings.leavesPerYear': 'engagement.leaves',
    'scenario.reply.effect': 'reply.effect',
    'scenario.reply.publicity': 'reply.publicity',
  };

  test.each(uncertainValues)('of $path are those of the facts', ({ path, low, high }) => {
    const row = facts.get(rows[path]);
    expect([Number(row?.['low']), Number(row?.['high'])]).toEqual([low, high]);
    expect(row?.['confidence']).toBe('C');
  });

  test('elasticities of sales are those of the facts', () => {
    const { low, high } = facts.get('engagement.sales-elasticity') ?? {};
    expect(MEASURED_ELASTICITIES).toEqual([Number(low), Number(high)]);
  });

  test('defaults are the values of the facts', () => {
    const { feelings } = resolveCampaign(quiet);
    const wrong = uncertainValues
      .filter(({ path }) => path.startsWith('feelings.'))
      .filter(({ path }) => Number(facts.get(rows[path])?.['value']) !== feelings?.[path.slice(9) as 'joins']);
    expect(wrong).toEqual([]);
  });
});
