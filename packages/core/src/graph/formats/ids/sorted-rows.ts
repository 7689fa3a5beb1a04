/** Edges for one call of the loop: many calls of middle length are compiled better than a few long ones. */
const SLICE = 1 << 14;

/**
 * Offsets of compressed sparse rows for edges that already stand in their order: by source, then by target, each once, nobody following
 * themselves. Then the targets are the followers as they are, and nothing needs to be sorted; files are often written like that.
 * @param people - Ids are 0 … people − 1.
 * @returns Shape [people + 1], new; null where the edges are in another order, or an id is not below `people`.
 * @remarks O(people + edges), and less where the order ends early.
 */
export function offsetsOfSortedEdges(people: number, sources: Uint32Array, targets: Uint32Array): Uint32Array | null {
  const edges = sources.length;
  if (targets.length !== edges || (edges > 0 && sources[edges - 1] >= people)) return null;
  // Before the end is known to be sorted, a source beyond the last would fall outside, where writing does nothing.
  const offsets = new Uint32Array(people + 1);
  for (let start = 0; start < edges; start += SLICE) {
    if (!countSorted(people, sources, targets, start, Math.min(edges, start + SLICE), offsets)) return null;
  }
  for (let person = 0; person < people; person += 1) offsets[person + 1] += offsets[person];
  return offsets;
}

/** Counts the edges start … end − 1 at source + 1; false where one is out of order. */
function countSorted(
  people: number,
  sources: Uint32Array,
  targets: Uint32Array,
  start: number,
  end: number,
  counts: Uint32Array,
): boolean {
  let previousSource = start === 0 ? -1 : sources[start - 1];
  let previousTarget = start === 0 ? -1 : targets[start - 1];
  for (let edge = start; edge < end; edge += 1) {
    const source = sources[edge];
    const target = targets[edge];
    if (source < previousSource || (source === previousSource && target <= previousTarget)) return false;
    if (source === target || target >= people) return false;
    counts[source + 1] += 1;
    previousSource = source;
    previousTarget = target;
  }
  return true;
}
