import { presets } from 'ripplecast';
import { reduceShards, simulate, simulateShard } from 'ripplecast/experiment';
import { resolveScenario } from 'ripplecast/scenario';
import { describe, expect, test } from 'vitest';
import { Job, type Progress } from './run.ts';

const scenario = resolveScenario(presets.classroom);

describe('the outcome', () => {
  test('has the shards in the order of their replicates, whoever came first', async () => {
    const told: Progress[] = [];
    const small = resolveScenario({ ...presets.classroom, experiment: { replicates: 3 } });
    const job = new Job(small, { first: 0, count: 3 }, null, 3, (progress) => told.push(progress));
    const ranges = [job.next(), job.next(), job.next()];
    expect(job.hasWork).toBe(false);
    for (const range of ranges.toReversed()) job.add(range, simulateShard(small, range), 0.1);
    const shards = await job.outcome;
    expect(shards.map(({ first }) => first)).toEqual([0, 1, 2]);
    expect(reduceShards(small, shards, { broadcast: false })).toEqual(simulate(small));
    expect(told.map(({ done }) => done)).toEqual([1, 2, 3]);
  });

  test('is an error where the job ends before', async () => {
    const job = new Job(scenario, { first: 0, count: 1000 }, null, 1, undefined);
    job.fail(new Error('no time'));
    await expect(job.outcome).rejects.toThrow('no time');
  });
});
