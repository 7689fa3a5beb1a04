/**
 * `npm run bench -- peers`: independent cascades with Ripplecast, CyNetDiff, graph-tool, EoN and NDlib on the same graphs from the
 * same people. Checks first that all of them find the same, then prints how their times compare, and writes
 * results/peers.json and the table in the README. Tools that are not installed are named, with what installs them.
 *
 * --install  first installs those of the Python index, in pinned versions, in a Python environment of the project's cache.
 * --small    only the small graph; writes nothing.
 * --table    runs nothing: writes the table again from the results that there are.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { FollowerGraph } from 'ripplecast/graph';
import { growGraph } from '../graphs.ts';
import { machine, today } from '../machine.ts';
import { type Difference, MAX_ERRORS, comparePairs } from './agreement.ts';
import { installPeers } from './install-peers.ts';
import { type Measurement, measureWorkload } from './measure-workload.ts';
import type { NamedTool, PeersResult, WorkloadResult } from './result.ts';
import { peersBlock, replacePeersBlock } from './tables.ts';
import { type InstalledPeer, findPeers } from './tools.ts';
import { type Workload, seeds, workloads } from './workloads.ts';

const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const { values: options } = parseArgs({
  options: {
    install: { type: 'boolean', default: false },
    small: { type: 'boolean', default: false },
    table: { type: 'boolean', default: false },
  },
});

const resultFile = join(import.meta.dirname, '../results/peers.json');
function writeTable(block: string): void {
  const readme = join(import.meta.dirname, '../../README.md');
  writeFileSync(readme, replacePeersBlock(readFileSync(readme, 'utf8'), block));
}
if (options.table) {
  writeTable(peersBlock(JSON.parse(readFileSync(resultFile, 'utf8')) as PeersResult));
  process.exit();
}

if (options.install) installPeers();
const { present, missing } = findPeers();
for (const { name, reason, install } of missing) say(`${name} is missing: ${reason}. To install it: ${install}`);
if (present.length === 0) {
  say('There is no tool to compare with.');
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'ripplecast-peers-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

function growAndWrite(kind: Workload['graph']): FollowerGraph {
  const graph = growGraph[kind]();
  writeFileSync(join(folder, 'offsets.u32'), graph.offsets);
  writeFileSync(join(folder, 'followers.u32'), graph.followers);
  return graph;
}

/** Memory that a tool would need for more edges, from what it needed for fewer. */
function memoryFor(edges: number, tool: string, known: readonly WorkloadResult[]): string {
  const smaller = known.find(({ measurements }) => measurements.some((one) => one.tool === tool));
  const measurement = smaller?.measurements.find((one) => one.tool === tool);
  if (smaller === undefined || measurement === undefined) return 'the graph is too large for it';
  return `would need about ${((measurement.peakBytes / smaller.edges) * (edges / 1e9)).toFixed(0)} GB`;
}

const differencesOf = (measurements: readonly Measurement[], what: 'reach' | 'round'): Difference[] =>
  comparePairs(measurements.map((one) => ({ tool: one.tool, estimate: one[what] })));

const disagreements: string[] = [];

/** The largest difference of two tools; those that are too large are remembered. */
function checkAgreement(name: string, measurements: readonly Measurement[], what: 'reach' | 'round'): number {
  const differences = differencesOf(measurements, what);
  for (const { tools, means, errors } of differences) {
    if (errors <= MAX_ERRORS) continue;
    const both = tools.map((tool, i) => `${tool} ${means[i].toFixed(4)}`).join(', ');
    disagreements.push(`${name}: mean ${what}: ${both}: ${errors.toFixed(1)} standard errors apart`);
  }
  return Math.max(...differences.map(({ errors }) => errors));
}

function logMeasurements(measurements: readonly Measurement[]): void {
  for (const { tool, runs, reach, round } of measurements) {
    const inWords = `${reach.mean.toFixed(1)} ± ${reach.standardError.toFixed(1)} people reached`;
    say(`  ${tool}: ${inWords}, in round ${round.mean.toFixed(4)} ± ${round.standardError.toFixed(4)}, ${runs} runs`);
  }
}

async function runWorkload(
  workload: Workload,
  { people, edges }: FollowerGraph,
  known: readonly WorkloadResult[],
): Promise<WorkloadResult> {
  const { name, probability } = workload;
  say(`${name} …`);
  const fits = ({ maxEdges }: InstalledPeer): boolean => edges <= maxEdges;
  const measurements = await measureWorkload(folder, workload, present.filter(fits));
  logMeasurements(measurements);
  const notRun = present
    .filter((peer) => !fits(peer))
    .map((peer) => ({ tool: peer.name, reason: memoryFor(edges, peer.name, known) }));
  const largestDifferences = {
    reach: checkAgreement(name, measurements, 'reach'),
    round: checkAgreement(name, measurements, 'round'),
  };
  return { name, people, edges, probability, seeds, measurements, notRun, largestDifferences };
}

const results: WorkloadResult[] = [];
for (const kind of options.small ? (['preferential'] as const) : (['preferential', 'regular'] as const)) {
  const graph = growAndWrite(kind);
  for (const workload of workloads) {
    if (workload.graph === kind) results.push(await runWorkload(workload, graph, results));
  }
}

if (disagreements.length > 0) {
  say(`Not every tool finds the same, so no ratio is worth printing:\n${disagreements.join('\n')}`);
  process.exit(1);
}

const ripplecast: NamedTool = {
  name: 'Ripplecast',
  version: machine.ripplecast,
  language: 'TypeScript',
  runtime: `Node ${machine.node}`,
};
const peers = present.map(({ name, versionFound, language, pythonVersion }): NamedTool => ({
  name,
  version: versionFound,
  language,
  runtime: `Python ${pythonVersion}`,
}));
const result: PeersResult = {
  date: today(),
  machine,
  tools: [ripplecast, ...peers],
  missing,
  maxErrors: MAX_ERRORS,
  workloads: results,
};
const block = peersBlock(result);
process.stdout.write(`${block}\n`);
if (!options.small) {
  writeFileSync(resultFile, `${JSON.stringify(result, null, 2)}\n`);
  writeTable(block);
}
