import {
  createNetworkState,
  type NetworkCascade,
  type NetworkEnsemble,
  type NetworkState,
  spreadNetwork,
} from 'ripplecast/network';
import { answerWithRows, type RowsAnswer } from './shard-handler.ts';

/** A piece of work for a worker. */
export interface NetworkTask {
  /** Which cascade; a number of the pool. */
  readonly run: number;
  readonly ensemble: NetworkEnsemble;
  /** The cascade itself, its arrays in shared memory: for a thread that has not had it yet. */
  readonly cascade?: NetworkCascade;
}

/** What a worker answers that does not have the cascade of a task. */
export interface UnknownRun {
  readonly unknown: true;
}

let known: { readonly run: number; readonly state: NetworkState } | null = null;

/** Entry of the worker threads for networks: runs some replicates in space that the thread keeps from one task to the next. */
export function spread({ run, ensemble, cascade }: NetworkTask): RowsAnswer | UnknownRun {
  if (known?.run !== run && cascade === undefined) return { unknown: true } satisfies UnknownRun;
  return answerWithRows(() => {
    if (known?.run !== run) {
      // What the last cascade took is free before the next takes as much.
      known = null;
      known = { run, state: createNetworkState(cascade!) };
    }
    return spreadNetwork(known.state, ensemble);
  });
}
