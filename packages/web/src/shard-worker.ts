import { expose, transfer } from 'comlink';
import { arraysOfRows } from 'ripplecast/cascade';
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
  return [...new Set(arraysOfRows(rows).map(({ buffer }) => buffer as ArrayBuffer))];
}

expose(service);
