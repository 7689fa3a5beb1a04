import type { NetworkCascadeParts } from 'ripplecast/experiment';
import type { FollowerGraph } from 'ripplecast/graph';
import type { NetworkModel } from 'ripplecast/network';

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
  return mayShareMemory() ? copyGraph(graph, shareArray) : graph;
}

/** What the scenarios of one pool run on, in memory that its workers share: everything copied at most once. */
export class SharedCopies {
  readonly #copies = new WeakMap<object, object>();

  /** The same parts on SharedArrayBuffers; the same object for the same parts, and within it for the same graph and arrays. */
  share(parts: NetworkCascadeParts): NetworkCascadeParts {
    return this.#once(parts, ({ graph, message, model }) => ({
      graph: this.#once(graph, (value) => copyGraph(value, (array) => this.#once(array, shareArray))),
      message,
      model: copyModel(model, (array) => this.#once(array, shareArray)),
    }));
  }

  #once<T extends object>(value: T, copy: (value: T) => T): T {
    const known = this.#copies.get(value) as T | undefined;
    if (known !== undefined) return known;
    const made = copy(value);
    this.#copies.set(value, made);
    return made;
  }
}

type NumberArray = Uint32Array | Float32Array | Float64Array;
type CopyArray = <T extends NumberArray>(array: T) => T;

function copyGraph(graph: FollowerGraph, copy: CopyArray): FollowerGraph {
  const offsets = copy(graph.offsets);
  const followers = copy(graph.followers);
  const visibility = graph.visibility === null ? null : copy(graph.visibility);
  const isSame = offsets === graph.offsets && followers === graph.followers && visibility === graph.visibility;
  return isSame ? graph : { ...graph, offsets, followers, visibility };
}

function copyModel(model: NetworkModel, copy: CopyArray): NetworkModel {
  switch (model.kind) {
    case 'linearThreshold':
      return model;
    case 'independentCascade': {
      const { edgeProbability } = model;
      return typeof edgeProbability === 'number' ? model : { ...model, edgeProbability: copy(edgeProbability) };
    }
    case 'share': {
      const { visibility, shareProbability } = model;
      return {
        ...model,
        visibility: typeof visibility === 'number' ? visibility : copy(visibility),
        shareProbability: shareProbability instanceof Float64Array ? copy(shareProbability) : shareProbability,
      };
    }
  }
}

function shareArray<T extends NumberArray>(array: T): T {
  if (array.buffer instanceof SharedArrayBuffer) return array;
  const Constructor = array.constructor as new (buffer: SharedArrayBuffer) => T;
  const copy = new Constructor(new SharedArrayBuffer(array.byteLength));
  copy.set(array);
  return copy;
}
