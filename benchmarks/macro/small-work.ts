/**
 * Ten scenarios one after the other, small ones and large ones: pools of `@ripplecast/node` against `simulate` in one thread, in turns.
 */
import assert from 'node:assert/strict';
import { availableParallelism } from 'node:os';
import { openWorkerPool, runScenario } from '@ripplecast/node';
import { presets, type Scenario, simulate, type SimulationResult } from 'ripplecast';
import { smallPopulation } from '../../packages/core/test/small-population.ts';
import { atMost, type Finding, measured, printReport } from '../measure.ts';

interface Workload {
  readonly name: string;
  readonly scenario: Scenario;
  readonly replicates: number;
  readonly turns: number;
  /** Most time of a pool ÷ time of one thread. */
  readonly limit: number;
}

const SCENARIOS = 10;

const workloads: readonly Workload[] = [
  { name: 'a class of 30', scenario: smallPopulation, replicates: 1000, turns: 15, limit: 1.5 },
  { name: 'a page of a million fans', scenario: presets.measured2012, replicates: 100, turns: 15, limit: 1.5 },
  { name: 'a page of a million fans', scenario: presets.measured2012, replicates: 1000, turns: 9, limit: 1.5 },
  { name: 'a page of a million fans', scenario: presets.measured2012, replicates: 30_000, turns: 3, limit: 1 },
];

/** What is timed: ten scenarios, and what they came to. */
type Way = (scenarios: readonly Scenario[]) => Promise<readonly SimulationResult[]>;

async function onPool(workers: number | undefined, scenarios: readonly Scenario[]): Promise<SimulationResult[]> {
  const pool = openWorkerPool(workers);
  const results: SimulationResult[] = [];
  for (const scenario of scenarios) results.push(await pool.runScenario(scenario));
  await pool.close();
  return results;
}

async function onPoolsOfTheirOwn(scenarios: readonly Scenario[]): Promise<SimulationResult[]> {
  const results: SimulationResult[] = [];
  for (const scenario of scenarios) results.push(await runScenario(scenario, { workers: 2 }));
  return results;
}

const inOneThread: Way = async (scenarios) => scenarios.map((scenario) => simulate(scenario));
const ways: Readonly<Record<string, Way>> = {
  'a pool': (scenarios) => onPool(undefined, scenarios),
  'a pool of two workers': (scenarios) => onPool(2, scenarios),
  'runScenario of two workers for each': onPoolsOfTheirOwn,
};

async function secondsOf(way: Way, scenarios: readonly Scenario[], expected: string | null): Promise<number> {
  const start = performance.now();
  const results = await way(scenarios);
  const seconds = (performance.now() - start) / 1000;
  if (expected !== null) assert.equal(textOf(results), expected, 'a pool gives another result');
  return seconds;
}

const textOf = (results: readonly SimulationResult[]): string => JSON.stringify(results.map(({ cascade }) => cascade));
const medianOf = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1];

async function measureWorkload({ name, scenario, replicates, turns, limit }: Workload): Promise<Finding[]> {
  const scenarios = Array.from({ length: SCENARIOS }, (_, i): Scenario => {
    return { ...scenario, experiment: { replicates, rngSeed: `benchmark ${i}` } };
  });
  const expected = textOf(await inOneThread(scenarios));
  const single: number[] = [];
  const others = new Map(Object.keys(ways).map((way) => [way, [] as number[]]));
  for (let turn = 0; turn < turns; turn += 1) {
    single.push(await secondsOf(inOneThread, scenarios, null));
    for (const [way, run] of Object.entries(ways)) others.get(way)!.push(await secondsOf(run, scenarios, expected));
  }
  const one = medianOf(single);
  const what = `${SCENARIOS} × ${replicates} cascades, ${name}`;
  return [
    measured(`${what}: simulate in one thread`, one, 's'),
    ...[...others].map(([way, seconds]) =>
      atMost(`${what}: time of ${way} ÷ time of one thread`, medianOf(seconds) / one, limit, ''),
    ),
  ];
}

const findings: Finding[] = [];
for (const workload of workloads) findings.push(...(await measureWorkload(workload)));
printReport({
  title: `Pools against one thread, from small work to large, ${availableParallelism()} processors`,
  checked: ['every way gives the results of one thread'],
  findings,
});
