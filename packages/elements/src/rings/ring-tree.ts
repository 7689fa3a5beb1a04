/**
 * One run of a cascade, person by person, as `traceNetwork` of `ripplecast/network` returns it. Entry i of every array
 * belongs to the i-th person reached, whoever showed it to them before them.
 */
export interface RingCascade {
  /** People in all. */
  readonly universe: number;
  /** Who was reached: their numbers, all different. */
  readonly people: ArrayLike<number>;
  /** Round of the first exposure, ≥ 0. */
  readonly generations: ArrayLike<number>;
  /** Number of the sharer of the first exposure, or −1 for the brand. */
  readonly shownBy: ArrayLike<number>;
  /** Round in which they passed it on, or −1. */
  readonly sharedIn: ArrayLike<number>;
  /** How many times they saw it; left out where that is not known. */
  readonly exposures?: ArrayLike<number>;
  /** Hours of the first exposure; left out where time goes in rounds. */
  readonly hours?: ArrayLike<number> | undefined;
  /** Hours at which they passed it on, or −1; there where `hours` are. */
  readonly sharedHours?: ArrayLike<number> | undefined;
  /** 1 for criticism, of those who passed it on what they said, of others what they saw first; left out where nobody criticises. */
  readonly colours?: ArrayLike<number> | undefined;
}

/** Who showed it to whom, by index of the people reached; the brand is −1. */
export interface RingTree {
  /** People reached. */
  readonly count: number;
  /** Shape [count]: index of who showed it to them first, smaller than their own; −1 for the brand. */
  readonly parents: Int32Array;
  /** Shape [count + 2]: children of i are `children[childStarts[i + 1]] … children[childStarts[i + 2] − 1]`. */
  readonly childStarts: Uint32Array;
  /** Shape [count]: those of the brand first, then those of person 0, 1 …, each time clockwise. */
  readonly children: Uint32Array;
  /** Shape [count]: people below and the person themselves. */
  readonly sizes: Uint32Array;
  /** Shape [count]: round of each person. */
  readonly generations: Uint32Array;
  /** Shape [last round + 1]: indices of the people of each round, clockwise: branch by branch, so that none cross. */
  readonly rings: readonly Uint32Array[];
}

/**
 * The tree of first exposures. Whoever was shown it by somebody who is not earlier in the cascade hangs under the brand.
 *
 * Where siblings stand beside each other is free: those with people below them are spread among the others so that each
 * stands about in the middle of the part of the circle that the people below them will need.
 * @remarks O(people reached).
 */
export function ringTree(cascade: RingCascade): RingTree {
  const count = cascade.people.length;
  const generations = Uint32Array.from({ length: count }, (_, i) => cascade.generations[i]);
  const parents = parentsOf(cascade, generations);
  const sizes = new Uint32Array(count).fill(1);
  for (let i = count - 1; i >= 0; i--) {
    const parent = parents[i];
    if (parent >= 0) sizes[parent] += sizes[i];
  }
  const { childStarts, children } = groupChildren(parents);
  for (let parent = -1; parent < count; parent++) {
    spreadSiblings(children.subarray(childStarts[parent + 1], childStarts[parent + 2]), sizes);
  }
  const tree = { count, parents, childStarts, children, sizes, generations };
  return { ...tree, rings: groupRings(tree) };
}

function parentsOf(cascade: RingCascade, generations: Uint32Array): Int32Array {
  const indexOf = new Map<number, number>();
  const parents = new Int32Array(generations.length).fill(-1);
  for (let i = 0; i < generations.length; i++) {
    const parent = indexOf.get(cascade.shownBy[i]) ?? -1;
    if (parent >= 0 && generations[parent] < generations[i]) parents[i] = parent;
    indexOf.set(cascade.people[i], i);
  }
  return parents;
}

function groupChildren(parents: Int32Array): Pick<RingTree, 'childStarts' | 'children'> {
  const childStarts = new Uint32Array(parents.length + 2);
  for (const parent of parents) childStarts[parent + 2] += 1;
  for (let at = 1; at < childStarts.length; at++) childStarts[at] += childStarts[at - 1];
  const children = new Uint32Array(parents.length);
  const places = childStarts.slice(0, parents.length + 1);
  parents.forEach((parent, i) => {
    children[places[parent + 1]] = i;
    places[parent + 1] += 1;
  });
  return { childStarts, children };
}

/** Reorders siblings in place; those with nobody below keep their order, and so do the others. */
function spreadSiblings(siblings: Uint32Array, sizes: Uint32Array): void {
  const inner = siblings.filter((index) => sizes[index] > 1);
  if (inner.length === 0 || inner.length === siblings.length) return;
  const leaves = siblings.filter((index) => sizes[index] === 1);
  const total = inner.reduce((sum, index) => sum + sizes[index] - 1, 0);
  let below = 0;
  let leaf = 0;
  let place = 0;
  for (const index of inner) {
    const half = (sizes[index] - 1) / 2;
    const leavesBefore = Math.round((leaves.length * (below + half)) / total);
    while (leaf < leavesBefore) siblings[place++] = leaves[leaf++];
    siblings[place++] = index;
    below += 2 * half;
  }
  while (leaf < leaves.length) siblings[place++] = leaves[leaf++];
}

function groupRings(tree: Omit<RingTree, 'rings'>): readonly Uint32Array[] {
  const rings: number[][] = [];
  // A walk in depth, the first child first.
  const waiting = Array.from(childrenOf(tree, -1)).toReversed();
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const ring = tree.generations[index];
    while (rings.length <= ring) rings.push([]);
    rings[ring].push(index);
    for (const child of childrenOf(tree, index).toReversed()) waiting.push(child);
  }
  return rings.map((people) => Uint32Array.from(people));
}

/** Indices of those whom a person (or the brand, −1) showed it first, clockwise. */
export function childrenOf(
  { children, childStarts }: Pick<RingTree, 'children' | 'childStarts'>,
  index: number,
): Uint32Array {
  return children.subarray(childStarts[index + 1], childStarts[index + 2]);
}
