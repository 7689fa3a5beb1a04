import type { CascadeRows } from '../cascade/index.ts';
import type { NetworkCascade } from '../cascade/network/index.ts';
import { checkWhole } from '../check.ts';
import { simulateShard } from '../experiment/index.ts';
import type { PreparedScenario, ShardRange } from '../experiment/index.ts';
import { bytesOfNetworkSpace } from '../experiment/network-space.ts';
import { checkRange } from '../experiment/shard-range.ts';
import type { Work } from './run.ts';
import type { WorkersPay } from './when-workers-pay.ts';

/**
 * Consecutive replicates of a scenario, as work whose parts are their rows.
 * @param cascadeToSend - The scenario on its network, in the memory in which workers are sent it; null on levels without one.
 */
export function scenarioWork(
  prepared: PreparedScenario,
  { range, pay }: { readonly range: ShardRange; readonly pay: WorkersPay },
  cascadeToSend: () => NetworkCascade | null,
): Work<CascadeRows> {
  let cascade: NetworkCascade | null = null;
  return {
    range,
    firstPiece: 1,
    pay,
    layOut() {
      prepared.layOut();
    },
    compute: (piece) => simulateShard(prepared, piece),
    share() {
      cascade = cascadeToSend();
      return cascade === null ? 0 : bytesOfNetworkSpace(cascade);
    },
    async send(worker, piece) {
      const answer = await worker.simulate(prepared.scenario, piece, cascade);
      return 'failed' in answer ? answer : { part: answer.rows, seconds: answer.seconds };
    },
  };
}

/**
 * The replicates of a run, by default all; levels without chance have one row, whatever was asked.
 * @throws InvalidParameterError for replicates that the scenario does not have.
 */
export function rangeOf(prepared: PreparedScenario, { first = 0, count }: Partial<ShardRange>): ShardRange {
  checkWhole('first', first);
  if (count !== undefined) checkWhole('count', count, 1);
  if (prepared.isDeterministic) return { first: 0, count: 1 };
  const range = { first, count: count ?? prepared.scenario.experiment.replicates - first };
  checkRange(range, prepared.scenario.experiment.replicates);
  return range;
}
