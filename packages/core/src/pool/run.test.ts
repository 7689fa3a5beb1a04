import { prepareScenario, reduceShards, ShardSizer, simulate, simulateShard } from '../experiment/index.ts';
import type { PreparedScenario } from '../experiment/index.ts';
import { Run } from './run.ts';
import { rangeOf, scenarioWork } from './scenario-work.ts';
import { WorkersPay } from './when-workers-pay.ts';
import type { Work } from './run.ts';
import type { CascadeRows } from '../cascade/index.ts';
import type { Progress } from './progress.ts';
import { expect, test } from 'vitest';
import { smallPopulation } from '../../test/small-population.ts';

const workOf = (prepared: PreparedScenario): Work<CascadeRows> =>
  scenarioWork(prepared, { range: rangeOf(prepared, {}), pay: new WorkersPay(0.4) }, () => null);

test('the outcome has the shards in the order of their replicates, whoever came first', async () => {
  const told: Progress[] = [];
  const small = prepareScenario({ ...smallPopulation, experiment: { replicates: 3 } });
  const run = new Run(workOf(small), (progress) => told.push(progress));
  run.sizer = new ShardSizer({ workers: 3 });
  const ranges = [run.next(run.sizer), run.next(run.sizer), run.next(run.sizer)];
  expect(run.left).toBe(0);
  for (const range of ranges.toReversed()) run.add(range, simulateShard(small, range));
  const shards = await run.outcome;
  expect(shards.map(({ first }) => first)).toEqual([0, 1, 2]);
  expect(reduceShards(small, shards, { broadcast: false })).toEqual(simulate(small));
  expect(told.map(({ done }) => done)).toEqual([1, 2, 3]);
});

test('the outcome is an error where the run ends before', async () => {
  const run = new Run(workOf(prepareScenario(smallPopulation)));
  run.fail(new Error('no time'));
  await expect(run.outcome).rejects.toThrow('no time');
});
