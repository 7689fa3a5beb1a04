import { proxy, wrap } from 'comlink';
import type { ReadOutcome, ReadRequest } from './own-file.ts';
import type { ReadingService } from './reading-worker.ts';

/** A file that is being read, in a worker of its own. */
export interface FileReading {
  /** What it comes to; null once it was cancelled. */
  readonly outcome: Promise<ReadOutcome | null>;
  /** Ends it at once, and gives its memory back. */
  readonly cancel: () => void;
}

/**
 * Reads a file of the reader's own in a worker; where the browser has none, in the page.
 * @param tell - Told how many bytes of it were read.
 */
export function readInWorker(file: File, request: ReadRequest, tell: (bytes: number) => void): FileReading {
  const { promise, resolve } = withResolver<ReadOutcome | null>();
  const noReader: ReadOutcome = { isRead: false, refusal: { reason: 'noReader' } };
  let worker: Worker;
  try {
    worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return readInPage(file, request, tell);
  }
  const end = (outcome: ReadOutcome | null): void => {
    worker.terminate();
    resolve(outcome);
  };
  worker.addEventListener('error', () => end(noReader));
  wrap<ReadingService>(worker)
    .read(file, request, proxy(tell))
    .then(end, () => end(noReader));
  return { outcome: promise, cancel: () => end(null) };
}

/** The page waits while it reads; nothing of it can be ended but what is told. */
function readInPage(file: File, request: ReadRequest, tell: (bytes: number) => void): FileReading {
  let isWanted = true;
  const outcome = import('./read-file.ts')
    .then(({ readOwnFile }) => readOwnFile(file, request, tell))
    .catch((): ReadOutcome => ({ isRead: false, refusal: { reason: 'noReader' } }));
  return {
    outcome: outcome.then((read) => (isWanted ? read : null)),
    cancel: () => {
      isWanted = false;
    },
  };
}

function withResolver<Value>(): { readonly promise: Promise<Value>; readonly resolve: (value: Value) => void } {
  let resolve: (value: Value) => void = () => {};
  const promise = new Promise<Value>((fulfil) => {
    resolve = fulfil;
  });
  return { promise, resolve };
}
