import { parentPort } from 'node:worker_threads';
import { buffersOf, SetDrawer, type SetsTask, ShardSimulator, type ShardTask } from 'ripplecast/pool';

/**
 * Entry of the worker threads: says that it has loaded, then simulates shards and draws sets, and moves what came of it to whoever asked
 * without copying it.
 */
const seconds = (): number => performance.now() / 1000;
const simulator = new ShardSimulator(seconds);
const drawer = new SetDrawer(seconds);

parentPort!.on('message', (task: ShardTask | SetsTask) => {
  const answer = 'scenario' in task ? simulator.simulate(task) : drawer.draw(task);
  parentPort!.postMessage(answer, buffersOf(answer));
});
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads has none
parentPort!.postMessage(null);
