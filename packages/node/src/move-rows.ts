import type { CascadeRows } from 'ripplecast/cascade';
import Tinypool from 'tinypool';
import { isBadInput } from './bad-input.ts';

/** What a worker sends back. An error about the input travels as a message, since errors lose their class between threads. */
export type RowsAnswer = { readonly rows: CascadeRows } | { readonly refused: string };

/** Rows as a worker's answer, moved to the caller without copying them. */
export function answerWithRows(makeRows: () => CascadeRows): unknown {
  try {
    const rows = makeRows();
    return moved({ rows }, buffersOf(rows));
  } catch (error) {
    if (isBadInput(error)) return { refused: error.message } satisfies RowsAnswer;
    throw error;
  }
}

function buffersOf(rows: CascadeRows): ArrayBufferLike[] {
  const { offsets, impressions, newReach, sharers, kPlusReach, truncated } = rows;
  return [...new Set([offsets, impressions, newReach, sharers, kPlusReach, truncated].map((array) => array.buffer))];
}

/** Marks an answer so that the pool moves its buffers instead of copying them. */
function moved(answer: RowsAnswer, buffers: readonly ArrayBufferLike[]): unknown {
  const transferable = { [Tinypool.transferableSymbol]: buffers, [Tinypool.valueSymbol]: answer };
  return Tinypool.move(transferable as unknown as Parameters<typeof Tinypool.move>[0]);
}
