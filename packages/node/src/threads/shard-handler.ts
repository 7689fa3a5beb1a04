import type { CascadeRows } from 'ripplecast/cascade';
import { isBadInput } from '../bad-input.ts';

/** What a worker sends back. An error about the input travels as a message, since errors lose their class between threads. */
export type RowsAnswer = { readonly rows: CascadeRows } | { readonly refused: string };

/**
 * Rows as a worker's answer. They are copied on their way: some kilobytes for a shard, less than it costs to load what
 * would move them.
 */
export function answerWithRows(makeRows: () => CascadeRows): RowsAnswer {
  try {
    return { rows: makeRows() };
  } catch (error) {
    if (isBadInput(error)) return { refused: error.message };
    throw error;
  }
}
