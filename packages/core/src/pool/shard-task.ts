import { arraysOfRows } from '../cascade/index.ts';
import type { CascadeRows } from '../cascade/index.ts';
import type { NetworkCascade } from '../cascade/network/index.ts';
import type { ShardRange } from '../experiment/index.ts';
import type { FollowerGraph } from '../graph/index.ts';
import type { CompleteScenario } from '../scenario/index.ts';
import type { TravellingError } from './travelling-error.ts';

/** A piece of work for a worker. What it was sent with an earlier piece is `held` by it. */
export interface ShardTask {
  /** The scenario, complete. */
  readonly scenario: CompleteScenario | 'held';
  /** Which replicates. */
  readonly range: ShardRange;
  /** What the cascade runs on; null on levels without a network. */
  readonly network: NetworkToSend | 'held' | null;
}

/** A cascade on a network as a worker is sent it, once for all shards of a scenario. */
export interface NetworkToSend {
  /** Null where the worker has it from an earlier scenario. */
  readonly graph: FollowerGraph | null;
  /** The cascade without its graph; instead of an array that the graph has, the array's name. */
  readonly rest: object;
}

/** What a worker sends back. Errors travel as values, since structured cloning forgets their class. */
export type ShardAnswer =
  /** `seconds`: what its replicates took, without laying out, waiting and sending. */
  { readonly rows: CascadeRows; readonly seconds: number } | { readonly failed: TravellingError };

/** Memory of an answer that can be moved to whoever asked, instead of being copied. */
export function buffersOf(answer: ShardAnswer): ArrayBuffer[] {
  if (!('rows' in answer)) return [];
  return [...new Set(arraysOfRows(answer.rows).map(({ buffer }) => buffer as ArrayBuffer))];
}

/** What a worker does for whoever started it. */
export interface ShardService {
  /** Answers as soon as it has loaded. */
  readonly ready: () => void;
  /** The rows of a task, or the error that it ended with; never throws. */
  readonly simulate: (task: ShardTask) => ShardAnswer;
}

/** Stands for an array of the graph. */
interface ArrayOfGraph {
  readonly arrayOfGraph: keyof FollowerGraph;
}

/**
 * What has to be sent for a worker to have a cascade on a network.
 * @param heldGraph - The graph that the worker has; null for none.
 */
export function networkToSend(cascade: NetworkCascade, heldGraph: FollowerGraph | null): NetworkToSend {
  const { graph, ...rest } = cascade;
  const names = new Map(Object.entries(graph).map(([name, array]) => [array as unknown, name]));
  const toSend = replace(rest, (part) => (names.has(part) ? { arrayOfGraph: names.get(part) } : part));
  return { graph: isSame(graph, heldGraph) ? null : graph, rest: toSend };
}

/**
 * The cascade that was sent.
 * @param heldGraph - The graph that this worker has from before; null for none.
 */
export function networkSent({ graph, rest }: NetworkToSend, heldGraph: FollowerGraph | null): NetworkCascade {
  const known = graph ?? heldGraph!;
  const sent = replace(rest, (part) => (isArrayOfGraph(part) ? known[part.arrayOfGraph] : part));
  return { graph: known, ...(sent as Omit<NetworkCascade, 'graph'>) };
}

/** Plain objects, down to their arrays, with what lies in them replaced; arrays are left whole. */
function replace(value: object, replacement: (part: object) => unknown): object {
  const entries = Object.entries(value).map(([key, part]: [string, unknown]) => {
    if (typeof part !== 'object' || part === null) return [key, part] as const;
    const replaced = replacement(part);
    const isDone = replaced !== part || ArrayBuffer.isView(part) || Array.isArray(part);
    return [key, isDone ? replaced : replace(part, replacement)] as const;
  });
  return Object.fromEntries(entries);
}

function isSame(graph: FollowerGraph, other: FollowerGraph | null): boolean {
  return (
    graph.offsets === other?.offsets && graph.followers === other.followers && graph.visibility === other.visibility
  );
}

function isArrayOfGraph(part: object): part is ArrayOfGraph {
  return 'arrayOfGraph' in part;
}
