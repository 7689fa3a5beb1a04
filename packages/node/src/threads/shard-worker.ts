import { parentPort } from 'node:worker_threads';
import { buffersOf, ShardSimulator, type ShardTask } from 'ripplecast/pool';

/** Entry of the worker threads: says that it has loaded, then simulates shards and moves their rows to whoever asked without copying them. */
const simulator = new ShardSimulator(() => performance.now() / 1000);

parentPort!.on('message', (task: ShardTask) => {
  const answer = simulator.simulate(task);
  parentPort!.postMessage(answer, buffersOf(answer));
});
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads has none
parentPort!.postMessage(null);
