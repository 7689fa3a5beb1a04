/**
 * Ripplecast, answering the benchmark as the programs of the other tools do (see python/workload.py):
 * `run-ripplecast.ts FOLDER PROBABILITY SEED,SEED,…`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { followerGraphFromRows } from 'ripplecast/graph';
import { createNetworkState, prepareNetworkCascade, spreadNetwork } from 'ripplecast/network';
import { peakMemoryBytes } from '../measure.ts';
import type { CascadeSize, Ready, Turn } from './tool-process.ts';

const [folder, probability, seeds] = process.argv.slice(2);

function readWords(name: string): Uint32Array {
  const bytes = readFileSync(join(folder, name));
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
}

function processorMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const answer = (content: Ready | Turn): void => {
  process.stdout.write(`${JSON.stringify(content)}\n`);
};

const begun = processorMilliseconds();
const graph = followerGraphFromRows({ offsets: readWords('offsets.u32'), followers: readWords('followers.u32') });
const message = { seeds: seeds.split(',').map(Number) };
const model = { kind: 'independentCascade', edgeProbability: Number(probability) } as const;
const state = createNetworkState(prepareNetworkCascade(graph, message, model));
answer({ loadMilliseconds: processorMilliseconds() - begun });

let first = 0;
for await (const line of createInterface({ input: process.stdin })) {
  const count = Number(line);
  const start = processorMilliseconds();
  const { offsets, newReach } = spreadNetwork(state, { rngSeed: 'peers', first, count });
  const milliseconds = processorMilliseconds() - start;
  first += count;
  const runs = Array.from({ length: count }, (_, run): CascadeSize => {
    const reachedIn = newReach.subarray(offsets[run], offsets[run + 1]);
    const reach = reachedIn.reduce((sum, people) => sum + people, 0);
    return [reach, reachedIn.reduce((sum, people, round) => sum + people * round, 0) / reach];
  });
  answer({ milliseconds, runs, peakBytes: peakMemoryBytes() });
}
