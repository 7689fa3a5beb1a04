import { dotCells, type DotCells } from './dot-cells.ts';
import { dotOrder } from './dot-order.ts';
import { hexGrid, narrowGrid, type HexGrid } from './hex-grid.ts';

/** Panels of one size share their grid and its order; making them takes longer than drawing. */
const grids = new Map<string, HexGrid>();
const orders = new WeakMap<HexGrid, Map<string, Uint32Array>>();
const cells = new WeakMap<HexGrid, DotCells>();
const MAX_CACHED = 12;

function remember<Value>(cache: Map<string, Value>, key: string, make: () => Value): Value {
  const known = cache.get(key);
  if (known !== undefined) return known;
  if (cache.size >= MAX_CACHED) cache.clear();
  const value = make();
  cache.set(key, value);
  return value;
}

/** The grid of `count` dots in a box, no further apart than `widest` pixels; the same object for the same numbers. */
export function gridOf(count: number, width: number, height: number, widest: number): HexGrid {
  return remember(grids, `${count} ${width} ${height} ${widest}`, () =>
    narrowGrid(hexGrid(count, width, height), widest),
  );
}

/** The order of the dots of a grid, see {@link dotOrder}; the same object for the same grid and text. */
export function orderOf(grid: HexGrid, rngSeed: string): Uint32Array {
  let ofGrid = orders.get(grid);
  if (ofGrid === undefined) {
    ofGrid = new Map();
    orders.set(grid, ofGrid);
  }
  return remember(ofGrid, rngSeed, () => dotOrder(grid, rngSeed));
}

/** The pixels of the dots of a grid, see {@link dotCells}; the same object for the same grid. */
export function cellsOf(grid: HexGrid): DotCells {
  const known = cells.get(grid);
  if (known !== undefined) return known;
  const made = dotCells(grid);
  cells.set(grid, made);
  return made;
}
