import type { WorkerState } from './messages.ts';

/** Does what was asked, and tells where that cannot be done. */
export async function telling(tell: (update: WorkerState) => void, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    tell({ kind: 'failed', reason: 'refused', message: error instanceof Error ? error.message : String(error) });
  }
}
