import { mapArrays, type NetworkCascadeParts, type NumberArray } from 'ripplecast/experiment';
import type { FollowerGraph } from 'ripplecast/graph';

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
  return mayShareMemory() ? mapArrays(graph, shareArray) : graph;
}

/** What the scenarios of one pool run on, in memory that its workers share: everything copied at most once. */
export class SharedCopies {
  readonly #copies = new WeakMap<object, object>();

  /** The same parts on SharedArrayBuffers; the same object for the same parts, and within it for the same graph and arrays. */
  share(parts: NetworkCascadeParts): NetworkCascadeParts {
    const share = <A extends NumberArray>(array: A): A => this.#once(array, shareArray);
    return this.#once(parts, ({ graph, message, model }) => ({
      graph: this.#once(graph, (value) => mapArrays(value, share)),
      message,
      model: mapArrays(model, share),
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

function shareArray<T extends NumberArray>(array: T): T {
  if (array.buffer instanceof SharedArrayBuffer) return array;
  const Constructor = array.constructor as new (buffer: SharedArrayBuffer) => T;
  const copy = new Constructor(new SharedArrayBuffer(array.byteLength));
  copy.set(array);
  return copy;
}
