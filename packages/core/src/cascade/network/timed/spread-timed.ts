import { openStream } from '../../../random/index.ts';
import { beginReplicate, drawFans } from '../kernels/network-state.ts';
import type { NetworkState } from '../kernels/network-state.ts';
import { spreadEvents } from './spread-events.ts';
import type { TimedWitness } from './spread-events.ts';
import { spreadFirstSights } from './spread-first-sights.ts';
import { clearRows } from './timed-state.ts';
import type { TimedState } from './timed-state.ts';

/**
 * One replicate in time. Its rows are in `timed.rows`, and the people who were reached are listed with their exposures, as after a
 * replicate in rounds.
 *
 * @param timed - Of the state.
 * @param witness - Told of every sight; may be null.
 * @returns Whether sights are still to come at the horizon.
 */
export function spreadTimed(
  state: NetworkState,
  timed: TimedState,
  rngSeed: string,
  replicate: number,
  witness: TimedWitness | null,
): boolean {
  beginReplicate(state, rngSeed, replicate);
  if (!timed.isClean) cleanUp(state, timed);
  clearRows(timed.rows);
  timed.isClean = false;
  timed.delayStream = openStream(rngSeed, replicate, 'delays');
  timed.events.clear();
  const starting = listStarts(state, rngSeed, replicate);
  const { first, table } = timed;
  const isCut =
    witness === null && first !== null && table !== null
      ? spreadFirstSights(state, timed, first, table, starting)
      : spreadEvents(state, timed, starting, witness);
  first?.buckets.clear();
  timed.isClean = true;
  return isCut;
}

/** Lists who begins, seeds or the fans who will see the post, at the beginning of `reached`, without reaching them. */
function listStarts(state: NetworkState, rngSeed: string, replicate: number): number {
  const { seeds, fans } = state.cascade;
  const { cells, reached } = state;
  if (fans === 0) {
    reached.set(seeds);
    return seeds.length;
  }
  let count = 0;
  drawFans(state, openStream(rngSeed, replicate, 'fans'), (person) => {
    cells[person] = 1;
    reached[count++] = person;
  });
  for (let i = 0; i < count; i += 1) cells[reached[i]] = 0;
  return count;
}

/** After an error in the middle of a replicate. */
function cleanUp(state: NetworkState, { first }: TimedState): void {
  state.cells.fill(0);
  first?.firstAt.fill(Infinity);
  first?.buckets.clear();
}
