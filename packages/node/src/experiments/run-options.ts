import type { Progress } from 'ripplecast/pool';

/** How to run: none of it can change a result. */
export interface RunOptions {
  /**
   * Most worker threads, a whole number ≥ 1; never more than there are processors (or two). 1 stays in this thread. Default: this thread, and one thread per processor as soon as the
   * remaining work looks longer than starting them.
   */
  readonly workers?: number | undefined;
  /** Ends the work; the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Called after every shard. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}
