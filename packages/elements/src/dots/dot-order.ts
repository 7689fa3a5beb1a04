import type { HexGrid } from './hex-grid.ts';

/** 32-bit hash of a text (FNV-1a), the start of {@link sequence}. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** A plain sequence in [0, 1) for the placing of dots (mulberry32); no result depends on it. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * The order in which the dots of a grid light up: outwards from the middle like a drop on water, its edge scattered by
 * chance. The area that is lit is what the eye compares, so equal numbers of dots cover equal areas in every panel.
 * @param rngSeed - Text that fixes the scatter; another text gives another picture of the same numbers.
 * @returns Array of shape [grid.count]: indices of dots, first to light first. Owned by the caller.
 */
export function dotOrder(grid: HexGrid, rngSeed: string): Uint32Array {
  const next = sequence(hashText(rngSeed));
  const middleX = grid.width / 2;
  const middleY = grid.height / 2;
  const keys = new Float64Array(grid.count);
  for (let i = 0; i < grid.count; i++) {
    const dx = grid.x[i] - middleX;
    const dy = grid.y[i] - middleY;
    const distance = Math.sqrt(dx * dx + dy * dy);
    // Two uniforms make a front that is dense in its middle and frayed on both sides.
    const scatter = next() + next() - 1;
    keys[i] = distance + scatter * (0.9 * grid.pitch + 0.075 * distance);
  }
  return Uint32Array.from(keys.keys()).sort((a, b) => keys[a] - keys[b] || a - b);
}

/** Radius of the circle round the middle of the grid that holds its `count` innermost dots, in pixels. */
export function radiusOfDots(grid: HexGrid, count: number): number {
  const last = Math.min(count, grid.count);
  return last <= 0 ? 0 : distancesIn(grid)[last - 1] + grid.pitch / 2;
}

/** Sorting takes longer than drawing, and a circle is asked for at each drawing. */
const sortedDistances = new WeakMap<HexGrid, Float64Array>();

/** Distances of all dots from the middle, in order. */
function distancesIn(grid: HexGrid): Float64Array {
  let distances = sortedDistances.get(grid);
  if (distances === undefined) {
    distances = Float64Array.from(grid.x, (x, i) => Math.hypot(x - grid.width / 2, grid.y[i] - grid.height / 2)).sort();
    sortedDistances.set(grid, distances);
  }
  return distances;
}
