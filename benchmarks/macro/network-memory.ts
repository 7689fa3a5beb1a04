/**
 * The memory that a graph of 60 million edges and each worker on it take, measured in processes of their own, which run this file again.
 * MEMORY_BENCHMARK=small takes 6 million edges.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readGraphFile, runScenario, writeGraphFile } from '@ripplecast/node';
import { type OpenNetwork, openNetwork } from 'ripplecast/experiment';
import { type FollowerGraph, generateRandomRegular } from 'ripplecast/graph';
import { type NetworkModel, createNetworkState, prepareNetworkCascade, spreadNetwork } from 'ripplecast/network';
import { openStream } from 'ripplecast/random';
import type { Scenario } from 'ripplecast/scenario';
import { type Finding, atMost, measured, printReport } from '../measure.ts';

const people = process.env['MEMORY_BENCHMARK'] === 'small' ? 20_000 : 200_000;
const friends = 300;
const edges = people * friends;
const models = {
  'independent cascade': { kind: 'independentCascade', edgeProbability: 0.1 },
  'share once': { kind: 'share', visibility: 1, shareProbability: 0.1 },
} as const;
type ModelName = keyof typeof models;

/** On a graph that needs no looking through: everyone has as many friends, who are all answered. */
function networkOf(graph: FollowerGraph): OpenNetwork {
  const onwardEdges = edges * (friends - 1);
  return openNetwork({ graph, digest: () => Promise.resolve({ sha256: '0'.repeat(64), onwardEdges }) });
}

const scenario = (replicates: number): Scenario => ({
  version: 1,
  level: 'network',
  universe: null,
  network: { edges: 'graph.ripple', directed: true, people: null },
  message: { fans: 10 },
  model: models['independent cascade'],
  experiment: { replicates, rngSeed: 'benchmark' },
});

interface Memory {
  /** Bytes of arrays, from which garbage has been collected. */
  readonly arrays: number;
  /** Bytes that the process holds. */
  readonly resident: number;
}

/** What a process of its own measures. */
interface Steps {
  readonly before: Memory;
  readonly loaded: Memory;
  /** After running replicates on one thread. */
  readonly ran: Memory;
}

function memory(): Memory {
  globalThis.gc?.();
  const { arrayBuffers, rss } = process.memoryUsage();
  return { arrays: arrayBuffers, resident: rss };
}

async function loadAndRun(path: string, model: NetworkModel): Promise<Steps> {
  const before = memory();
  const { graph } = await readGraphFile(path);
  const loaded = memory();
  const state = createNetworkState(prepareNetworkCascade(graph, { fans: 10 }, model));
  spreadNetwork(state, { rngSeed: 'benchmark', first: 0, count: 3 });
  const ran = memory();
  assert.equal(state.cascade.graph.edges, edges);
  return { before, loaded, ran };
}

/** Most bytes that a process with so many workers holds, looked at after each shard (the system's own peak is that of its parent). */
async function residentWith(path: string, workers: number): Promise<number> {
  const { graph } = await readGraphFile(path, { shared: true });
  let most = 0;
  const onProgress = (): void => {
    most = Math.max(most, process.memoryUsage.rss());
  };
  await runScenario(scenario(8), { workers, network: networkOf(graph), onProgress });
  return most;
}

/** Runs this file again in a process of its own; only where memory is measured with a collector to call. */
function inProcess(task: 'memory' | 'workers', ...args: readonly string[]): unknown {
  const flags = [...process.execArgv, ...(task === 'memory' ? ['--expose-gc'] : [])];
  const output = execFileSync(process.execPath, [...flags, import.meta.filename, task, ...args], { encoding: 'utf8' });
  return JSON.parse(output);
}

async function measureAll(path: string): Promise<void> {
  await writeGraphFile(path, {
    graph: generateRandomRegular({ people, friends }, openStream('benchmark', 'graph', 'regular')),
  });
  const findings: Finding[] = [];
  const allowed = { graph: 4 * edges + 16 * people, worker: 16 * people };
  for (const [index, name] of (Object.keys(models) as ModelName[]).entries()) {
    const { before, loaded, ran } = inProcess('memory', path, name) as Steps;
    if (index === 0) {
      const arrays = loaded.arrays - before.arrays;
      findings.push(
        atMost('the graph: bytes of its arrays ÷ (4 an edge + 16 a person)', arrays / allowed.graph, 1, ''),
        measured(
          'the graph: bytes that the process grew by ÷ bytes of its arrays',
          (loaded.resident - before.resident) / arrays,
          '',
        ),
      );
    }
    const perPerson = (ran.arrays - loaded.arrays) / people;
    findings.push(atMost(`${name}: arrays of a worker, a person`, perPerson, 16, 'bytes'));
  }
  const [one, two] = [1, 2].map((workers) => inProcess('workers', path, String(workers)) as number);
  findings.push(
    measured(
      'two workers instead of none: bytes that the process grew by, two engines included',
      (two - one) / 1e6,
      'MB',
    ),
  );

  const checked = ['the graph has as many edges as it should'];
  printReport({ title: `Memory on a network of ${edges / 1e6} million edges`, checked, findings });
}

const [task, path, detail] = process.argv.slice(2);
if (task === 'memory') {
  process.stdout.write(JSON.stringify(await loadAndRun(path, models[detail as ModelName])));
} else if (task === 'workers') {
  process.stdout.write(JSON.stringify(await residentWith(path, Number(detail))));
} else {
  const folder = mkdtempSync(join(tmpdir(), 'ripplecast-benchmark-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  await measureAll(join(folder, 'graph.ripple'));
}
