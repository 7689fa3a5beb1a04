import type { CascadeRows } from 'ripplecast/cascade';
import { fansToReach, simulateShard, type FansToReach, type ShardRange } from 'ripplecast/experiment';
import type { ScenarioInput } from 'ripplecast/scenario';
import Tinypool from 'tinypool';
import { isBadInput } from './bad-input.ts';

/** What a worker sends back. An error about the input travels as a message, since errors lose their class between threads. */
export type Answer<T> = { readonly value: T } | { readonly refused: string };

/** A piece of work for `simulate`. */
export interface ShardTask {
  readonly scenario: ScenarioInput;
  readonly range: ShardRange;
}

/** A piece of work for `searchFans`. */
export interface FansTask {
  readonly scenario: ScenarioInput;
  readonly people: number;
}

/** Entry of the worker threads: simulates one shard and moves its rows to the caller without copying them. */
export function simulate({ scenario, range }: ShardTask): unknown {
  const answer = attempt(() => simulateShard(scenario, range));
  return 'value' in answer ? moved(answer, buffersOf(answer.value)) : answer;
}

/** Entry of the worker threads: searches how many fans it takes. */
export function searchFans({ scenario, people }: FansTask): Answer<FansToReach> {
  return attempt(() => fansToReach(scenario, people));
}

function attempt<T>(work: () => T): Answer<T> {
  try {
    return { value: work() };
  } catch (error) {
    if (isBadInput(error)) return { refused: error.message };
    throw error;
  }
}

function buffersOf(rows: CascadeRows): ArrayBufferLike[] {
  const { offsets, impressions, newReach, sharers, kPlusReach, truncated } = rows;
  return [...new Set([offsets, impressions, newReach, sharers, kPlusReach, truncated].map((array) => array.buffer))];
}

/** Marks an answer so that the pool moves its buffers instead of copying them. */
function moved(answer: Answer<CascadeRows>, buffers: readonly ArrayBufferLike[]): unknown {
  const transferable = { [Tinypool.transferableSymbol]: buffers, [Tinypool.valueSymbol]: answer };
  return Tinypool.move(transferable as unknown as Parameters<typeof Tinypool.move>[0]);
}
