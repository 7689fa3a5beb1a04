import { presets } from 'ripplecast';
import { reduceShards, simulate, simulateShard } from 'ripplecast/experiment';
import { resolveScenario } from 'ripplecast/scenario';
import { describe, expect, test } from 'vitest';
import { Job, type Progress } from './run.ts';

const scenario = resolveScenario(presets.classroom);

/** Sizes of the shards of 1,000 replicates, each of which takes so many seconds. */
function sizesFor(secondsEach: number, workers: number): readonly number[] {
  const job = new Job(scenario, { first: 0, count: 1000 }, null, undefined);
  const sizes: number[] = [];
  let next = 0;
  while (job.hasWork) {
    const range = job.next(workers);
    expect(range.first).toBe(next);
    next += range.count;
    sizes.push(range.count);
    job.add(range, simulateShard(scenario, { first: 0, count: 1 }), secondsEach * range.count);
  }
  expect(next).toBe(1000);
  return sizes;
}

describe('shards', () => {
  test('begin with one replicate, grow to twenty a second, and shrink towards the end', () => {
    const sizes = sizesFor(0.005, 2);
    expect(sizes.slice(0, 4)).toEqual([1, 4, 10, 10]);
    expect(Math.max(...sizes)).toBe(10);
    expect(sizes.slice(-4)).toEqual([2, 1, 1, 1]);
  });

  test('are single replicates where each takes long', () => {
    expect(sizesFor(3, 4)).toEqual(Array.from({ length: 1000 }, () => 1));
  });

  test('leave each worker something where all are quick, and where clocks see nothing', () => {
    const sizes = sizesFor(0, 2);
    expect(sizes.slice(0, 5)).toEqual([1, 4, 16, 64, 229]);
    expect(sizes.length).toBeLessThan(30);
  });
});

describe('the outcome', () => {
  test('has the shards in the order of their replicates, whoever came first', async () => {
    const told: Progress[] = [];
    const small = resolveScenario({ ...presets.classroom, experiment: { replicates: 3 } });
    const job = new Job(small, { first: 0, count: 3 }, null, (progress) => told.push(progress));
    const ranges = [job.next(1), job.next(1), job.next(1)];
    expect(job.hasWork).toBe(false);
    for (const range of ranges.toReversed()) job.add(range, simulateShard(small, range), 0.1);
    const shards = await job.outcome;
    expect(shards.map(({ first }) => first)).toEqual([0, 1, 2]);
    expect(reduceShards(small, shards, { broadcast: false })).toEqual(simulate(small));
    expect(told.map(({ done }) => done)).toEqual([1, 2, 3]);
  });

  test('is an error where the job ends before', async () => {
    const job = new Job(scenario, { first: 0, count: 1000 }, null, undefined);
    job.fail(new Error('no time'));
    await expect(job.outcome).rejects.toThrow('no time');
  });
});
