import { Worker } from 'node:worker_threads';
import type { GraphDigest } from 'ripplecast/experiment';
import type { FollowerGraph, PersonIds } from 'ripplecast/graph';
import { threadFile, threadOptions } from './thread-file.ts';

/** What the thread is given. */
export interface DigestTask {
  /** In memory that threads share. */
  readonly graph: FollowerGraph;
  readonly ids: PersonIds;
  readonly needsOnward: boolean;
}

/** A thread that looks at a whole graph. */
export interface DigestThread {
  /** What it found out; null where it ended before. While somebody waits for it, it keeps the process alive. */
  readonly answer: () => Promise<GraphDigest | null>;
}

/** Starts a thread that looks at a whole graph, and that the signal ends. */
export function startDigestThread(workerData: DigestTask, signal: AbortSignal | undefined): DigestThread {
  const worker = new Worker(threadFile('digest-worker', import.meta.url), { workerData, ...threadOptions() });
  worker.unref();
  const stop = (): void => void worker.terminate();
  signal?.addEventListener('abort', stop, { once: true });
  const found = new Promise<GraphDigest | null>((resolve) => {
    worker.on('message', resolve);
    worker.on('error', () => resolve(null));
    worker.on('exit', () => {
      signal?.removeEventListener('abort', stop);
      resolve(null);
    });
  });
  if (signal?.aborted === true) stop();
  return {
    answer() {
      worker.ref();
      return found;
    },
  };
}
