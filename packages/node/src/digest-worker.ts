import { parentPort, workerData } from 'node:worker_threads';
import type { DigestTask } from './digest-thread.ts';
import { sha256OfGraphBytes } from './network-digest.ts';

/** Entry of the thread that hashes a graph beside the simulation. */
const { graph, ids } = workerData as DigestTask;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads has none
parentPort!.postMessage(sha256OfGraphBytes(graph, ids));
