import { CascadeRowsBuilder, type CascadeRows, partsOf } from '../../../src/cascade/cascade-rows.ts';
import type { CascadeConversation } from '../../../src/cascade/conversation.ts';
import { createNetworkState } from '../../../src/cascade/network/kernels/create-network-state.ts';
import type { NetworkModel } from '../../../src/cascade/network/models/index.ts';
import type { NetworkMessage } from '../../../src/cascade/network/network-message.ts';
import { prepareNetworkCascade } from '../../../src/cascade/network/prepare-network-cascade.ts';
import { spreadTimed } from '../../../src/cascade/network/timed/spread-timed.ts';
import { addRows, timedStateOf } from '../../../src/cascade/network/timed/timed-state.ts';
import type { FollowerGraph } from '../../../src/graph/follower-graph.ts';

/** The rows of the kernel that takes sight by sight, which traces use. How often people saw it is left out. */
export function spreadPlainly(
  graph: FollowerGraph,
  message: NetworkMessage,
  model: NetworkModel,
  conversation: CascadeConversation,
  { rngSeed, count }: { readonly rngSeed: string; readonly count: number },
): CascadeRows {
  const state = createNetworkState(prepareNetworkCascade(graph, message, model, conversation));
  const rows = new CascadeRowsBuilder(0, count, partsOf(state.cascade.conversation));
  const timed = timedStateOf(state)!;
  const silent = { comes: () => {}, exposed: () => {}, coloured: () => {} };
  for (let replicate = 0; replicate < count; replicate += 1) {
    const isCut = spreadTimed(state, timed, rngSeed, replicate, silent);
    addRows(timed.rows, rows);
    rows.endRow(new Float64Array(11), isCut, { ownReach: timed.own, ownImpressions: timed.own });
  }
  return rows.finish();
}
