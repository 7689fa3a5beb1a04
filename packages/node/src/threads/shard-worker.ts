import { simulateShard, type ShardRange } from 'ripplecast/experiment';
import type { Scenario } from 'ripplecast/scenario';
import { answerWithRows, type RowsAnswer } from './shard-handler.ts';

/** A piece of work for a worker. */
export interface ShardTask {
  readonly scenario: Scenario;
  readonly range: ShardRange;
}

/** Entry of the worker threads for scenarios without a network: simulates one shard. */
export function simulate({ scenario, range }: ShardTask): RowsAnswer {
  return answerWithRows(() => simulateShard(scenario, range));
}
