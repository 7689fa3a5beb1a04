import type { WorkerState } from './messages.ts';

/** After this time without a word something may be wrong with the worker, in milliseconds. */
export const SILENCE_MILLISECONDS = 20_000;
/** The wait is counted in so many parts: while the page sleeps or is busy, at most one of them goes by, and the worker is not blamed. */
const PARTS = 20;

/** What makes a worker slow without its fault, such as a file that is read beside it. */
const slowing = new Set<Promise<unknown>>();

/** Takes no silence for a failure until something is over that keeps the processors busy. */
export function allowSilence(until: Promise<unknown>): void {
  slowing.add(until);
  const end = (): void => {
    slowing.delete(until);
  };
  until.then(end, end);
}

/**
 * Asks something of a worker, and tells of a failure where it says nothing for a while: browsers may end a worker without telling the
 * page. What it says later still counts, as it may only have been slow.
 * @param ask - Asks, and settles once the worker has answered to the end.
 * @param ended - Aborted when the worker is ended, from which nothing is expected any more.
 */
export async function watchSilence<Update>(
  tell: (update: Update | WorkerState) => void,
  ask: (tell: (update: Update | WorkerState) => void) => Promise<void>,
  ended: AbortSignal,
): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (left = PARTS): void => {
    clearTimeout(timer);
    if (ended.aborted) return;
    timer = setTimeout(() => {
      if (left > 1) wait(left - 1);
      else if (slowing.size > 0) wait();
      else tell({ kind: 'failed', reason: 'silent', message: '' });
    }, SILENCE_MILLISECONDS / PARTS);
  };
  wait();
  ended.addEventListener('abort', () => clearTimeout(timer));
  try {
    await ask((update) => {
      wait();
      tell(update);
    });
  } finally {
    clearTimeout(timer);
  }
}
