import { runInfluenceTask, setSpaceBytes } from '../influencers/index.ts';
import type { InfluenceAnswer, InfluenceTask, PreparedInfluence } from '../influencers/index.ts';
import type { ShardRange } from '../experiment/index.ts';
import type { Work } from './run.ts';
import type { WorkersPay } from './when-workers-pay.ts';

/** Sets of the first piece: so many take less than a message. */
const FIRST_SETS = 256;

/**
 * A task on reverse-reachable sets, as work whose parts are the answers for some of them.
 * @param shared - The graph and the model in the memory in which workers are sent them.
 */
export function setsWork(
  influence: PreparedInfluence,
  { task, pay }: { readonly task: InfluenceTask; readonly pay: WorkersPay },
  shared: () => PreparedInfluence,
): Work<InfluenceAnswer> {
  let toSend = influence;
  const partOf = (piece: ShardRange): InfluenceTask => ({ ...task, range: { ...task.range, ...piece } });
  return {
    range: task.range,
    firstPiece: FIRST_SETS,
    pay,
    layOut() {},
    compute: (piece) => runInfluenceTask(influence, partOf(piece)),
    share() {
      toSend = shared();
      return setSpaceBytes(influence.people);
    },
    async send(worker, piece) {
      const answer = await worker.drawSets(toSend, partOf(piece));
      return 'failed' in answer ? answer : { part: answer.answer, seconds: answer.seconds };
    },
  };
}
