import { expose, transfer } from 'comlink';
import { ShardSimulator } from './shard-simulator.ts';
import type { ShardAnswer, ShardService } from './shard-task.ts';

/** Module of the Web Workers: simulates shards and moves their rows to the page without copying them. */
const simulator = new ShardSimulator();

const service: ShardService = {
  simulate(task) {
    const answer = simulator.simulate(task);
    return 'rows' in answer ? transfer(answer, buffersOf(answer)) : answer;
  },
};

function buffersOf({ rows }: Extract<ShardAnswer, { rows: unknown }>): ArrayBuffer[] {
  const { offsets, impressions, newReach, sharers, kPlusReach, truncated } = rows;
  const arrays = [offsets, impressions, newReach, sharers, kPlusReach, truncated];
  return [...new Set(arrays.map(({ buffer }) => buffer as ArrayBuffer))];
}

expose(service);
