import { openStream } from '../../../random/index.ts';
import { drawFans } from '../kernels/draw-people.ts';
import { beginReplicate } from '../kernels/network-state.ts';
import type { NetworkState } from '../kernels/network-state.ts';
import { beginColours, colouredStateOf } from '../kernels/coloured-state.ts';
import type { ColouredState } from '../kernels/coloured-state.ts';
import { hasEqualTimes } from './criticism-sights.ts';
import { spreadColouredEvents } from './spread-coloured-events.ts';
import type { ColouredTimedWitness } from './spread-coloured-events.ts';
import { spreadColouredFirstSights } from './spread-coloured-first-sights.ts';
import { spreadEvents } from './spread-events.ts';
import { spreadFirstSights } from './spread-first-sights.ts';
import { clearRows } from './timed-state.ts';
import type { TimedState } from './timed-state.ts';

/**
 * One replicate in time. Its rows are in `timed.rows`, and the people who were reached are listed with their exposures, as after a
 * replicate in rounds.
 *
 * @param timed - Of the state.
 * @param witness - Told of every sight, and with criticism of colours; may be null.
 * @returns Whether sights are still to come at the horizon.
 */
export function spreadTimed(
  state: NetworkState,
  timed: TimedState,
  rngSeed: string,
  replicate: number,
  witness: ColouredTimedWitness | null,
): boolean {
  beginReplicate(state, rngSeed, replicate);
  if (!timed.isClean) cleanUp(state, timed);
  clearRows(timed.rows);
  timed.isClean = false;
  timed.own = 0;
  timed.delayStream = openStream(rngSeed, replicate, 'delays');
  timed.events.clear();
  const starting = listStarts(state, rngSeed, replicate);
  const coloured = colouredStateOf(state);
  const isCut =
    coloured === null
      ? spreadPraise(state, timed, starting, witness)
      : spreadColours(state, timed, coloured, rngSeed, replicate, starting, witness);
  timed.first?.buckets.clear();
  timed.isClean = true;
  return isCut;
}

function spreadPraise(
  state: NetworkState,
  timed: TimedState,
  starting: number,
  witness: ColouredTimedWitness | null,
): boolean {
  const { first, table } = timed;
  if (witness !== null || first === null || table === null) return spreadEvents(state, timed, starting, witness);
  return spreadFirstSights(state, timed, first, table, starting);
}

function spreadColours(
  state: NetworkState,
  timed: TimedState,
  coloured: ColouredState,
  rngSeed: string,
  replicate: number,
  starting: number,
  witness: ColouredTimedWitness | null,
): boolean {
  const { first, table } = timed;
  const { complainers, sights } = coloured;
  beginColours(state, coloured, rngSeed, replicate);
  if (complainers !== null && state.cascade.fans > 0) {
    for (let i = 0; i < starting; i += 1) complainers.setApart(state.reached[i]);
    complainers.setOtherFansApart(starting);
  }
  const isByEvents = sights !== null && hasEqualTimes(timed, sights);
  if (witness !== null || first === null || table === null || isByEvents)
    return spreadColouredEvents(state, timed, coloured, starting, witness);
  return spreadColouredFirstSights(state, timed, first, table, coloured, starting);
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
  first?.turns.fill(0);
  first?.buckets.clear();
}
