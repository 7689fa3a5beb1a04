import type { CascadeRows } from '../cascade/index.ts';
import type { NetworkCascade } from '../cascade/network/index.ts';
import type { ShardRange } from '../experiment/index.ts';
import type { FollowerGraph } from '../graph/index.ts';
import type { CompleteScenario } from '../scenario/index.ts';
import type { CampaignAnswer, CampaignTask } from './campaign-task.ts';
import { mapArrays } from './map-arrays.ts';
import type { GrowthAnswer, ResultAnswer, ResultTask } from './result-task.ts';
import type { SetsAnswer, SetsTask } from './sets-task.ts';
import { isShared } from './shared-copies.ts';
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

/** Memory of an answer, or of a task, that can be moved to another thread instead of being copied: that of its arrays, but for shared one. */
export function buffersOf(message: object): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  mapArrays(message, (array) => {
    if (!isShared(array)) buffers.add(array.buffer as ArrayBuffer);
    return array;
  });
  return [...buffers];
}

/** What a worker does for whoever started it. Its errors are part of its answers; it never throws. */
export interface ShardService {
  /** Answers as soon as it has loaded. */
  readonly ready: () => void;
  /** The rows of a task. */
  readonly simulate: (task: ShardTask) => ShardAnswer;
  /** Reverse-reachable sets. */
  readonly drawSets: (task: SetsTask) => SetsAnswer;
  /** The rows of a task of a campaign. */
  readonly simulateCampaign: (task: CampaignTask) => Promise<CampaignAnswer>;
  /** The result of a scenario. */
  readonly makeResult: (task: ResultTask) => ResultAnswer;
  /** The graph of a scenario's generator. */
  readonly grow: (scenario: CompleteScenario) => GrowthAnswer;
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
  return { graph: isSameGraph(graph, heldGraph) ? null : graph, rest: toSend };
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

/** Whether two graphs are made of the same arrays. */
export function isSameGraph(graph: FollowerGraph, other: FollowerGraph | null): boolean {
  return (
    graph.offsets === other?.offsets && graph.followers === other.followers && graph.visibility === other.visibility
  );
}

function isArrayOfGraph(part: object): part is ArrayOfGraph {
  return 'arrayOfGraph' in part;
}
