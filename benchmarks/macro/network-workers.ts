/**
 * Ensembles of cascades on a network: two workers of `@ripplecast/node` against one. WORKERS_BENCHMARK=small leaves the graph of 60 million
 * edges out.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { readGraphFile, runScenario, writeGraphFile } from '@ripplecast/node';
import { type OpenNetwork, openNetwork } from 'ripplecast/experiment';
import type { FollowerGraph } from 'ripplecast/graph';
import { type GraphName, growGraph, rngSeed } from '../graphs.ts';
import { type Finding, measured, printReport } from '../measure.ts';

interface Workload {
  readonly name: string;
  readonly graph: GraphName;
  readonly edgeProbability: number;
  /** Enough that the start of a thread, a third of a second, does not count. */
  readonly replicates: number;
  readonly turns: number;
}

const preferential: Workload = {
  name: 'IC, 100,000 people × 10 edges, p = 0.05',
  graph: 'preferential',
  edgeProbability: 0.05,
  replicates: 3000,
  turns: 4,
};
const regular: Workload = {
  name: 'IC, 200,000 people × 300 friends, p = 0.1',
  graph: 'regular',
  edgeProbability: 0.1,
  replicates: 240,
  turns: 2,
};
const workloads = process.env['WORKERS_BENCHMARK'] === 'small' ? [preferential] : [preferential, regular];
const FANS = 10;

/** Neither the hash nor R is what this measures. */
function networkOf(graph: FollowerGraph): OpenNetwork {
  return openNetwork({ graph, digest: () => Promise.resolve({ sha256: '0'.repeat(64), onwardEdges: 0 }) });
}

async function timeWith(
  workers: number,
  { edgeProbability, replicates }: Workload,
  network: OpenNetwork,
): Promise<{ seconds: number; document: string }> {
  const start = performance.now();
  const { outcomes, cascade } = await runScenario(
    {
      version: 1,
      level: 'network',
      universe: null,
      message: { fans: FANS },
      model: { kind: 'independentCascade', edgeProbability },
      experiment: { replicates, rngSeed },
    },
    { workers, network },
  );
  const seconds = (performance.now() - start) / 1000;
  return { seconds, document: JSON.stringify([cascade, Array.from(outcomes.reach)]) };
}

async function measureWorkload(workload: Workload, path: string): Promise<Finding[]> {
  await writeGraphFile(path, { graph: growGraph[workload.graph]() });
  const network = networkOf((await readGraphFile(path, { shared: true })).graph);
  const best = { one: Infinity, two: Infinity };
  for (let turn = 0; turn < workload.turns; turn += 1) {
    const single = await timeWith(1, workload, network);
    const double = await timeWith(2, workload, network);
    assert.equal(double.document, single.document, 'two workers give another result');
    best.one = Math.min(best.one, single.seconds);
    best.two = Math.min(best.two, double.seconds);
  }
  const ratio = best.one / best.two;
  return [
    measured(`${workload.name}: ${workload.replicates} cascades, one worker`, best.one, 's'),
    measured(`${workload.name}: the same, two workers, their start included`, best.two, 's'),
    {
      what: `${workload.name}: speed of two workers ÷ speed of one`,
      value: ratio,
      unit: '',
      aim: 'at least 1.8',
      reached: ratio >= 1.8,
    },
  ];
}

async function measureAll(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ripplecast-benchmark-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const findings: Finding[] = [];
  const checked: string[] = [];
  if (availableParallelism() < 2) {
    process.stderr.write('Skipped: two workers against one (there is one processor).\n');
    checked.push('nothing: there is one processor');
  } else {
    checked.push('one and two workers give the same result, every replicate of it');
    for (const workload of workloads) findings.push(...(await measureWorkload(workload, join(folder, 'graph.ripple'))));
  }
  printReport({ title: 'Two workers against one, on a network', checked, findings });
}

await measureAll();
