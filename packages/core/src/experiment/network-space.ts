import { bytesOfState } from '../cascade/network/bytes-of-state.ts';
import { createNetworkState, spreadNetwork } from '../cascade/network/index.ts';
import type { NetworkCascade, NetworkEnsemble, NetworkState } from '../cascade/network/index.ts';
import type { CascadeRows } from '../cascade/index.ts';
import { withNobodyAtDesk, withTwin } from './desk-twin.ts';

/** What one thread needs to run a cascade on a network. */
export interface NetworkSpace {
  /** Of the cascade itself. */
  readonly state: NetworkState;
  /** Of the same with nobody at its desk; null where it has none. */
  readonly withoutDesk: NetworkState | null;
}

/** Takes the space for a cascade. */
export function takeNetworkSpace(cascade: NetworkCascade): NetworkSpace {
  const conversation = withNobodyAtDesk(cascade.conversation);
  return {
    state: createNetworkState(cascade),
    withoutDesk: conversation === null ? null : createNetworkState({ ...cascade, conversation }),
  };
}

/** Bytes that {@link takeNetworkSpace} needs, at most. */
export function bytesOfNetworkSpace(cascade: NetworkCascade): number {
  return bytesOfState(cascade) * (cascade.conversation.desk === null ? 1 : 2);
}

/** Rows of some replicates; where there is a desk, with those of the same chance without it. */
export function spreadOnNetwork({ state, withoutDesk }: NetworkSpace, ensemble: NetworkEnsemble): CascadeRows {
  const rows = spreadNetwork(state, ensemble);
  return withoutDesk === null ? rows : withTwin(rows, spreadNetwork(withoutDesk, ensemble));
}
