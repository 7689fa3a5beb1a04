import type { HexGrid } from './hex-grid.ts';

/**
 * The dot at a point: its place in the order in which dots light up, from 0; null where the point is farther from every dot than one dot
 * is from the next.
 * @param order - Shape [grid.count]: dots, first to light first, as `dotOrder` gives them.
 * @param x - In pixels of the grid's box, as y is.
 * @remarks O(dots).
 */
export function dotAt(grid: HexGrid, order: Uint32Array, x: number, y: number): number | null {
  let nearest = -1;
  let least = grid.pitch * grid.pitch;
  for (let dot = 0; dot < grid.count; dot++) {
    const dx = grid.x[dot] - x;
    const dy = grid.y[dot] - y;
    const distance = dx * dx + dy * dy;
    if (distance >= least) continue;
    least = distance;
    nearest = dot;
  }
  return nearest < 0 ? null : order.indexOf(nearest);
}
