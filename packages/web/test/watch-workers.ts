import { vi } from 'vitest';
import type { FollowerGraph } from 'ripplecast/graph';
import type { PreparedInfluence } from 'ripplecast/influencers';
import type { SetsTask, ShardTask } from 'ripplecast/pool';

/** What pages do with their workers, in the order in which it is done. */
export interface WorkersWatched {
  /** Networks that were sent, each with the worker it was sent to. */
  readonly networks: { readonly worker: Worker; readonly graph: FollowerGraph | null }[];
  /** What is laid out for drawing sets, each with the worker it was sent to. */
  readonly influences: { readonly worker: Worker; readonly influence: PreparedInfluence }[];
  /** Workers that were sent a shard. */
  readonly used: Set<Worker>;
  /** Workers that were ended. */
  readonly ended: Set<Worker>;
}

/** Watches what is sent to Web Workers, which go on working. Until `vi.restoreAllMocks()`. */
export function watchWorkers(): WorkersWatched {
  const watched: WorkersWatched = { networks: [], influences: [], used: new Set(), ended: new Set() };
  const post: Worker['postMessage'] = Reflect.get(Worker.prototype, 'postMessage');
  vi.spyOn(Worker.prototype, 'postMessage').mockImplementation(function (this: Worker, message, options) {
    for (const value of valuesIn(message)) {
      const { influence } = value as Partial<SetsTask>;
      // Written for a worker that holds nothing yet, it is as it is.
      if (typeof influence === 'object')
        watched.influences.push({ worker: this, influence: influence as PreparedInfluence });
    }
    for (const task of tasksIn(message)) {
      watched.used.add(this);
      const { network } = task;
      if (network !== null && network !== 'held') watched.networks.push({ worker: this, graph: network.graph });
    }
    post.call(this, message, options as StructuredSerializeOptions);
  });
  const terminate: Worker['terminate'] = Reflect.get(Worker.prototype, 'terminate');
  vi.spyOn(Worker.prototype, 'terminate').mockImplementation(function (this: Worker) {
    watched.ended.add(this);
    terminate.call(this);
  });
  return watched;
}

/** Comlink calls a function with a list of values. */
function valuesIn(message: unknown): readonly object[] {
  const values = (message as { argumentList?: readonly { value: object }[] }).argumentList ?? [];
  return values.map(({ value }) => value);
}

function tasksIn(message: unknown): readonly ShardTask[] {
  return valuesIn(message).filter((value): value is ShardTask => 'range' in value);
}
