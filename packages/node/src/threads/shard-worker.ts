import { parentPort } from 'node:worker_threads';
import {
  buffersOf,
  CampaignSimulator,
  type CampaignTask,
  SetDrawer,
  type SetsTask,
  ShardSimulator,
  type ShardTask,
} from 'ripplecast/pool';

/**
 * Entry of the worker threads: says that it has loaded, then simulates shards of scenarios and campaigns and draws sets, and moves what came of it to whoever asked
 * without copying it.
 */
const seconds = (): number => performance.now() / 1000;
const simulator = new ShardSimulator(seconds);
const drawer = new SetDrawer(seconds);
const campaigns = new CampaignSimulator(seconds);

function send(answer: object): void {
  parentPort!.postMessage(answer, buffersOf(answer));
}

parentPort!.on('message', (task: ShardTask | SetsTask | CampaignTask) => {
  if ('campaign' in task) void campaigns.simulate(task).then(send);
  else send('scenario' in task ? simulator.simulate(task) : drawer.draw(task));
});
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads has none
parentPort!.postMessage(null);
