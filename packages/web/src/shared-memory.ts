import type { FollowerGraph } from 'ripplecast/graph';
import { SharedCopies } from 'ripplecast/pool';

/** Whether this page may share memory with its workers: it has to be cross-origin isolated. */
export function mayShareMemory(): boolean {
  return typeof SharedArrayBuffer === 'function' && globalThis.crossOriginIsolated;
}

/**
 * A graph in memory that workers can share, so that no pool need copy it.
 * @param graph - Not changed, and not needed any more for running scenarios.
 * @returns The same graph on SharedArrayBuffers; the very same object where it is there already, or where the page may not share
 * memory (`crossOriginIsolated` is false).
 * @throws RangeError where there is no memory for the copy.
 * @example
 * ```ts
 * import { shareGraph } from '@ripplecast/web';
 * import { openNetwork } from 'ripplecast/experiment';
 * import { karateClub } from 'ripplecast/graph';
 *
 * const { graph, ids } = karateClub();
 * openNetwork({ graph: shareGraph(graph), ids }).people; // => 34
 * ```
 */
export function shareGraph(graph: FollowerGraph): FollowerGraph {
  return mayShareMemory() ? new SharedCopies().share(graph) : graph;
}
