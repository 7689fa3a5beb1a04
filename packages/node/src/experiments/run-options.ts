import type { Progress } from 'ripplecast/pool';

/** How to run: none of it can change a result. */
export interface RunOptions {
  /**
   * Most worker threads, a whole number ≥ 1; default, and never more than (or two): one for each processor. They start as soon as the
   * remaining work looks longer than starting them; 1 stays in this thread.
   */
  readonly workers?: number | undefined;
  /** Ends the work; the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Called after every shard. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}
