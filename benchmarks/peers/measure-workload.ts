import { join } from 'node:path';
import { mean, standardError } from 'ripplecast/statistics';
import type { Estimate } from './agreement.ts';
import { type CascadeSize, ToolProcess, type Turn } from './tool-process.ts';
import { type InstalledPeer, programFolder } from './tools.ts';
import { type Workload, seeds } from './workloads.ts';

/** What one tool did on one workload. */
export interface Measurement {
  readonly tool: string;
  readonly runs: number;
  /** People reached, seeds included. */
  readonly reach: Estimate;
  /** Round in which the people of a run were reached, on average. */
  readonly round: Estimate;
  /** Processor time of a run: median over the turns, and the turns between which it lies. */
  readonly milliseconds: number;
  readonly fastestMilliseconds: number;
  readonly slowestMilliseconds: number;
  /** Time divided by Ripplecast's. */
  readonly ratio: number;
  /** Processor time of reading the graph from arrays and building what the tool needs, once. */
  readonly loadMilliseconds: number;
  /** Most memory of the process. */
  readonly peakBytes: number;
}

/** Tools take turns, so that a machine that slows down slows all of them. */
const TURNS = 6;
/** Runs of a tool in all: as many as fit into the time, within these limits. */
const LEAST_RUNS = 30;
const MAX_RUNS = 3000;
const MILLISECONDS_OF_A_TOOL = 12_000;
/** Before the clock starts. */
const WARM_UP_MILLISECONDS = 500;

async function warmUp(tool: ToolProcess): Promise<number> {
  for (let count = 1; ; count *= 4) {
    const { milliseconds } = await tool.run(count);
    if (milliseconds >= WARM_UP_MILLISECONDS || count * TURNS >= MAX_RUNS) return milliseconds / count;
  }
}

function runsOfATurn(millisecondsOfARun: number): number {
  const runs = Math.min(MAX_RUNS, Math.max(LEAST_RUNS, MILLISECONDS_OF_A_TOOL / millisecondsOfARun));
  return Math.ceil(runs / TURNS);
}

function estimate(values: readonly number[]): Estimate {
  const all = Float64Array.from(values);
  return { mean: mean(all), standardError: standardError(all) ?? 0 };
}

function summarize(
  tool: string,
  { loadMilliseconds }: ToolProcess,
  turns: readonly Turn[],
): Omit<Measurement, 'ratio'> {
  const runs: CascadeSize[] = turns.flatMap((turn) => turn.runs);
  const times = turns.map((turn) => turn.milliseconds / turn.runs.length).toSorted((a, b) => a - b);
  return {
    tool,
    runs: runs.length,
    reach: estimate(runs.map(([reach]) => reach)),
    round: estimate(runs.map(([, round]) => round)),
    milliseconds: (times[(TURNS >> 1) - 1] + times[TURNS >> 1]) / 2,
    fastestMilliseconds: times[0],
    slowestMilliseconds: times[TURNS - 1],
    loadMilliseconds,
    peakBytes: Math.max(...turns.map(({ peakBytes }) => peakBytes)),
  };
}

/**
 * Runs a workload with Ripplecast and the other tools, each in a process of its own, in turns.
 * @param folder - Where the graph lies, see python/workload.py.
 * @returns Ripplecast's measurement first.
 */
export async function measureWorkload(
  folder: string,
  { probability }: Workload,
  peers: readonly InstalledPeer[],
): Promise<Measurement[]> {
  const task = [folder, String(probability), seeds.join(',')];
  const ours = [process.execPath, '--conditions', 'ripplecast/source', join(import.meta.dirname, 'run-ripplecast.ts')];
  const commands: readonly (readonly [name: string, command: readonly string[]])[] = [
    ['Ripplecast', [...ours, ...task]],
    ...peers.map(({ name, python, program }) => [name, [python, join(programFolder, program), ...task]] as const),
  ];
  const players: { name: string; tool: ToolProcess; count: number; turns: Turn[] }[] = [];
  try {
    for (const [name, command] of commands) {
      const tool = await ToolProcess.open(name, command);
      players.push({ name, tool, count: 0, turns: [] });
    }
    for (const player of players) player.count = runsOfATurn(await warmUp(player.tool));
    for (let turn = 0; turn < TURNS; turn += 1) {
      for (const { tool, count, turns } of players) turns.push(await tool.run(count));
    }
  } finally {
    for (const { tool } of players) tool.close();
  }
  const measurements = players.map(({ name, tool, turns }) => summarize(name, tool, turns));
  return measurements.map((one) => ({ ...one, ratio: one.milliseconds / measurements[0].milliseconds }));
}
