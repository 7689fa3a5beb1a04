import type { CascadeRows } from '../cascade/index.ts';
import type { CascadeResult } from '../scenario/index.ts';
import { costOfTelevision } from './campaign-cost.ts';
import { joinColumn } from './join-columns.ts';
import type { PreparedScenario } from './prepared-scenario.ts';
import { summarizeCount } from './summarize-count.ts';

/**
 * Who was reached by television, by posts, or by both, and what each costs; nothing where no television starts the cascade.
 * @param shards - In replicate order.
 * @param reach - Shape [replicates].
 * @param cost - Of the whole campaign; null where no cost was given.
 */
export function summarizeMix(
  { scenario, isDeterministic }: PreparedScenario,
  shards: readonly CascadeRows[],
  reach: Float64Array,
  cost: number | null,
): Pick<CascadeResult, 'mix'> {
  const television = costOfTelevision(scenario);
  if (television === null) return {};
  const [informed, televisionOnly, postsOnly] = (['informed', 'televisionOnly', 'postsOnly'] as const).map((column) =>
    joinColumn(shards, column),
  ) as [Float64Array, Float64Array, Float64Array];
  // Expected values are rounded: by so little, the parts may be more than the whole.
  const both = reach.map((people, i) => Math.max(0, people - televisionOnly[i]! - postsOnly[i]!));
  const summarize = (values: Float64Array) => summarizeCount(values, isDeterministic);
  return {
    mix: {
      informed: summarize(informed),
      televisionOnly: summarize(televisionOnly),
      postsOnly: summarize(postsOnly),
      both: summarize(both),
      cost: cost === null ? null : { posts: cost - television, television },
    },
  };
}
