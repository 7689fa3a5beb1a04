import type { CascadeRows } from 'ripplecast';
import { ShardSizer } from 'ripplecast/experiment';
import type { PreparedScenario } from 'ripplecast/prepared';
import { replicatesOf } from 'ripplecast/scenario';

/** Gives way to newer work; returns whether this work is still wanted. */
export type StillWanted = () => Promise<boolean>;

/** A shard should take this long, so that stale work ends soon; the first one is small. */
const SHARD_SIZING = { seconds: 0.025, start: 8 };
/** In time a run may take seconds: the first answer is then that of one run. */
const TIMED_START = 1;

/** Simulates all replicates, shard by shard; null where they are not wanted any more. */
export async function simulateInShards(
  prepared: PreparedScenario,
  stillWanted: StillWanted,
  counted?: (shards: readonly CascadeRows[], done: number) => void,
): Promise<readonly CascadeRows[] | null> {
  const total = replicatesOf(prepared.scenario);
  const isTimed = prepared.scenario.timing !== undefined;
  const sizer = new ShardSizer(isTimed ? { ...SHARD_SIZING, start: TIMED_START } : SHARD_SIZING);
  const shards: CascadeRows[] = [];
  prepared.layOut();
  for (let done = 0; done < total;) {
    const count = sizer.next(total - done);
    const before = performance.now();
    shards.push(prepared.spread({ first: done, count }));
    sizer.took(count, (performance.now() - before) / 1000);
    done += count;
    if (!(await stillWanted())) return null;
    counted?.(shards, done);
  }
  return shards;
}
