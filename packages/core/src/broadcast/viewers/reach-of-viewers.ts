import { firstSight } from './repeat-exposure.ts';
import { shrinkAgain, standardised } from './shared-audience.ts';
import type { LaidOutViewers, Viewers } from './viewers.ts';

/**
 * Fraction of the universe that sees at least one insertion.
 * @remarks O(N + pairs), N the insertions of all placements together. Built up as reach + r·(1 − reach), which keeps the digits of
 * small reaches.
 */
export function reachOfViewers({ placements, shared }: Viewers): number {
  let reach = 0;
  for (const viewing of placements) {
    for (let shown = 0; shown < viewing.insertions; shown++) reach += firstSight(viewing, shown) * (1 - reach);
  }
  if (shared === null) return reach;
  let beyond = 0;
  for (const { first, second, weight } of shared.pairs) {
    beyond += weight * standardised(placements[first], 0) * standardised(placements[second], 0);
  }
  return reach - (1 - reach) * shared.shrunkTo * beyond;
}

/**
 * What one more insertion of a placement adds to the reach, as a fraction of the universe; below 0 where pairs that share
 * little must be shrunk more than before.
 * @param place - Of the placement.
 * @param reach - Of the schedule as it is.
 */
export function reachAdded(viewers: LaidOutViewers, place: number, reach: number): number {
  const { placements, shared } = viewers;
  const viewing = placements[place];
  if (shared === null) return firstSight(viewing, viewing.insertions) * (1 - reach);
  return reachOfViewers(withInsertions(viewers, place, viewing.insertions + 1)) - reach;
}

/** The same schedule with another number of insertions of one placement. */
function withInsertions({ placements, shared }: LaidOutViewers, place: number, insertions: number): LaidOutViewers {
  const changed = placements.with(place, { ...placements[place], insertions });
  return { placements: changed, shared: shared === null ? null : shrinkAgain(shared, changed, place) };
}
