/**
 * The candidate that a mistyped name most likely means: equal but for case, beginning with it, or within one edit
 * (insertion, deletion, replacement, swap of neighbours) for each three characters; null where none is.
 * @remarks O(candidates × length²); names longer than 60 characters match nothing.
 */
export function nearestName(name: string, candidates: readonly string[]): string | null {
  if (name.length > 60) return null;
  let nearest: string | null = null;
  let fewest = Math.max(1, Math.floor(name.length / 3)) + 1;
  const wanted = name.toLowerCase();
  for (const candidate of candidates) {
    const known = candidate.toLowerCase();
    const edits = wanted.length > 2 && known.startsWith(wanted) ? 0 : countEdits(wanted, known);
    if (edits < fewest) {
      fewest = edits;
      nearest = candidate;
    }
  }
  return nearest;
}

/** Optimal string alignment distance. */
function countEdits(from: string, to: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      let edits = Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) edits = Math.min(edits, (beforePrevious[column - 2] ?? 0) + 1);
      current.push(edits);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[to.length] ?? 0;
}
