import { parentPort, workerData } from 'node:worker_threads';
import type { GraphDigest } from 'ripplecast/experiment';
import { countOnwardEdges } from 'ripplecast/graph';
import type { DigestTask } from './digest-thread.ts';
import { sha256OfGraphBytes } from './network-digest.ts';

/** Entry of the thread that looks at a whole graph beside the simulation. */
const { graph, ids, needsOnward } = workerData as DigestTask;
const answer: GraphDigest = {
  sha256: sha256OfGraphBytes(graph, ids),
  onwardEdges: needsOnward ? countOnwardEdges(graph) : undefined,
};
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads has none
parentPort!.postMessage(answer);
