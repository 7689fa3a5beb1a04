import { Worker } from 'node:worker_threads';
import type { FollowerGraph, PersonIds } from 'ripplecast/graph';
import { threadFile, threadOptions } from './thread-file.ts';

/** What the thread is given. */
export interface DigestTask {
  /** In memory that threads share. */
  readonly graph: FollowerGraph;
  readonly ids: PersonIds;
  readonly needsOnward: boolean;
}

/** What it answers. */
export interface DigestAnswer {
  readonly sha256: string;
  readonly onwardEdges: number | undefined;
}

/** Looks at a whole graph on a thread of its own. Null where the signal ended it. */
export async function digestOnThread(workerData: DigestTask, ending: AbortSignal): Promise<DigestAnswer | null> {
  if (ending.aborted) return null;
  const worker = new Worker(threadFile('digest-worker', import.meta.url), { workerData, ...threadOptions() });
  const stop = (): void => void worker.terminate();
  ending.addEventListener('abort', stop, { once: true });
  try {
    return await new Promise((resolve, reject) => {
      worker.on('message', resolve).on('error', reject);
      worker.on('exit', () => resolve(null));
    });
  } finally {
    ending.removeEventListener('abort', stop);
  }
}
