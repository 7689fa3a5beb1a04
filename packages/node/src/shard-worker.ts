import type { CascadeRows } from 'ripplecast/cascade';
import { simulateShard, type ShardRange } from 'ripplecast/experiment';
import type { ScenarioInput } from 'ripplecast/scenario';
import Tinypool from 'tinypool';
import { isBadInput } from './bad-input.ts';

/** A piece of work for a worker. */
export interface ShardTask {
  readonly scenario: ScenarioInput;
  readonly range: ShardRange;
}

/** What a worker sends back. An error about the input travels as a message, since errors lose their class between threads. */
export type ShardAnswer = { readonly rows: CascadeRows } | { readonly refused: string };

/** Entry of the worker threads: simulates one shard and moves its rows to the caller without copying them. */
export function simulate({ scenario, range }: ShardTask): unknown {
  try {
    const rows = simulateShard(scenario, range);
    return moved({ rows }, buffersOf(rows));
  } catch (error) {
    if (isBadInput(error)) return { refused: error.message } satisfies ShardAnswer;
    throw error;
  }
}

function buffersOf(rows: CascadeRows): ArrayBufferLike[] {
  const { offsets, impressions, newReach, sharers, kPlusReach, truncated } = rows;
  return [...new Set([offsets, impressions, newReach, sharers, kPlusReach, truncated].map((array) => array.buffer))];
}

/** Marks an answer so that the pool moves its buffers instead of copying them. */
function moved(answer: ShardAnswer, buffers: readonly ArrayBufferLike[]): unknown {
  const transferable = { [Tinypool.transferableSymbol]: buffers, [Tinypool.valueSymbol]: answer };
  return Tinypool.move(transferable as unknown as Parameters<typeof Tinypool.move>[0]);
}
