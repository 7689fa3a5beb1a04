import { InvalidParameterError } from '../../../errors.ts';
import type { CascadeTrace } from './cascade-trace.ts';

/** Who made whom share. Parents come before their children. */
export interface CascadeTree {
  /** Shape [size]: the sharers, in the order in which they became sharers. */
  readonly sharers: Uint32Array;
  /** Shape [size]: index (not person) of the sharer whose exposure made them share, or −1 for those made by the brand. */
  readonly parents: Int32Array;
}

/** The cascade tree of a run: each sharer joined to the sharer whose exposure made them share. O(n log n). */
export function cascadeTree(trace: CascadeTrace): CascadeTree {
  // In a round the sharers of the round before are processed in order; by round, a parent is always earlier than a child.
  const order = Array.from(trace.people.keys())
    .filter((i) => trace.sharedIn[i] >= 0)
    .sort((a, b) => trace.sharedIn[a] - trace.sharedIn[b] || a - b);
  const indexOf = new Map(order.map((i, index) => [trace.people[i], index]));
  return {
    sharers: Uint32Array.from(order, (i) => trace.people[i]),
    parents: Int32Array.from(order, (i) =>
      trace.madeToShareBy[i] < 0 ? -1 : (indexOf.get(trace.madeToShareBy[i]) as number),
    ),
  };
}

/** The shape of a cascade tree. */
export interface TreeShape {
  /** Number of sharers. */
  readonly size: number;
  /** Steps from a sharer made by the brand (depth 0) to the one farthest down; 0 for an empty tree. */
  readonly depth: number;
  /** Most sharers at one depth. */
  readonly breadth: number;
  /**
   * Mean distance between all pairs of nodes, or null for fewer than two nodes. Where the brand made several people share, their
   * trees hang under the brand, which is a node too.
   */
  readonly structuralVirality: number | null;
}

/**
 * Size, depth, breadth and structural virality of a tree.
 *
 * @param parents - Shape [n]: index of each node's parent, smaller than its own; −1 for those under the brand.
 * @throws InvalidParameterError where a parent is not an earlier node.
 * @remarks Goel, Anderson, Hofman and Watts, "The structural virality of online diffusion", Management Science 62 (2016).
 * Differs from the paper: the sum over all pairs is taken edge by edge (an edge above s of n nodes lies on s·(n − s) paths).
 * O(n).
 * @example
 * ```ts
 * import { measureTree } from 'ripplecast/network';
 * measureTree(Int32Array.of(-1, 0, 0)); // => { size: 3, depth: 1, breadth: 2, structuralVirality: 1.3333333333333333 }
 * ```
 */
export function measureTree(parents: Int32Array): TreeShape {
  const size = parents.length;
  const depths = new Uint32Array(size);
  const atDepth = new Uint32Array(size);
  let roots = 0;
  let depth = 0;
  let breadth = 0;
  for (let node = 0; node < size; node += 1) {
    const parent = parents[node];
    if (parent < -1 || parent >= node) {
      throw new InvalidParameterError(`parents[${node}]`, 'an earlier node, or -1', parent);
    }
    if (parent < 0) roots += 1;
    else depths[node] = depths[parent] + 1;
    atDepth[depths[node]] += 1;
    depth = Math.max(depth, depths[node]);
    breadth = Math.max(breadth, atDepth[depths[node]]);
  }
  const nodes = roots > 1 ? size + 1 : size;
  const below = new Float64Array(size).fill(1);
  let sum = 0;
  // Children come after their parents: from the end, every subtree is complete when it is met.
  for (let node = size - 1; node >= 0; node -= 1) {
    if (parents[node] >= 0) below[parents[node]] += below[node];
    if (parents[node] >= 0 || roots > 1) sum += below[node] * (nodes - below[node]);
  }
  return { size, depth, breadth, structuralVirality: nodes < 2 ? null : (2 * sum) / (nodes * (nodes - 1)) };
}
