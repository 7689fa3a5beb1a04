import type { FailureReason } from './messages.ts';

/** What answers questions, in a worker or in the page itself, and how it is ended. */
export interface Connection<Service> {
  readonly service: Service;
  /** Whether it runs in the page itself, which is slower to answer to the reader meanwhile. */
  readonly isInPage: boolean;
  readonly close: () => void;
}

/**
 * Starts what answers.
 * @param ended - Called when it ends by itself, or cannot be loaded.
 */
export type Connect<Service> = (ended: (reason: FailureReason) => void) => Promise<Connection<Service>>;
