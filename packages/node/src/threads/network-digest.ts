import { createHash } from 'node:crypto';
import type { GraphDigest } from 'ripplecast/experiment';
import { type FollowerGraph, type PersonIds, writeBinaryGraph } from 'ripplecast/graph';
import { isShared } from 'ripplecast/pool';
import type { DigestTask, DigestThread } from './digest-thread.ts';

/**
 * SHA-256 of a graph and the ids of its people, that of its .ripple file, by the platform: the same as the core's
 * `sha256OfGraph`, in native code.
 */
export function sha256OfGraphBytes(graph: FollowerGraph, ids: PersonIds): string {
  const hash = createHash('sha256');
  for (const chunk of writeBinaryGraph(graph, ids)) hash.update(chunk);
  return hash.digest('hex');
}

/** From so many edges on, a look at all of them takes longer than starting a thread for it. */
const EDGES_WORTH_A_THREAD = 8e6;

/**
 * Begins to find out what a result says of a whole graph: a large one in shared memory on a thread beside, at once; any other when it
 * is asked for.
 * @param needsOnward - Whether R will ask for onward edges.
 * @param signal - Ends the thread. Whoever waits for it then gets the signal's reason; whoever asks later has this thread find it out.
 * @returns What to call for the digest; it is found out once. A thread that nobody waits for does not keep the process alive.
 */
export function beginDigest(
  graph: FollowerGraph,
  ids: PersonIds,
  needsOnward: boolean,
  signal?: AbortSignal,
): () => Promise<GraphDigest> {
  const isBeside = graph.edges >= EDGES_WORTH_A_THREAD && isShared(graph.followers);
  let beside = isBeside ? startDigest({ graph, ids, needsOnward }, signal) : null;
  let digest: Promise<GraphDigest> | undefined;
  const find = async (): Promise<GraphDigest> => {
    const isAborted = (): boolean => signal?.aborted === true;
    const wasAborted = isAborted();
    const found = beside === null ? null : await (await beside).answer();
    beside = null;
    if (found !== null) return found;
    if (isAborted() && !wasAborted) {
      digest = undefined;
      throw signal!.reason;
    }
    return { sha256: sha256OfGraphBytes(graph, ids) };
  };
  return () => (digest ??= find());
}

async function startDigest(task: DigestTask, signal: AbortSignal | undefined): Promise<DigestThread> {
  const { startDigestThread } = await import('./digest-thread.ts');
  return startDigestThread(task, signal);
}
