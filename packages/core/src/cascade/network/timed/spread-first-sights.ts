import { drawFromDelayTable, type DelayTable } from '../../../delay/delay-table.ts';
import { gatherSeen } from '../kernels/gather-seen.ts';
import { decides } from '../kernels/network-state.ts';
import type { NetworkState } from '../kernels/network-state.ts';
import { touchRow } from './timed-state.ts';
import type { FirstSights, TimedState } from './timed-state.ts';

/**
 * A cascade in time in which nobody decides on a later sight. The same as `spreadEvents`, number for number: sharers come in the
 * same order, and draw the same. But a sight is counted in its row as soon as it is drawn, and only one that is earlier than all
 * that are known of its person has to wait for its time: the others decide nothing.
 *
 * @param state - Begun; those who begin are the first `starting` of `reached`.
 * @param timed - Of the state.
 * @param first - Of `timed`.
 * @param table - Of `timed`.
 * @returns Whether sights are still to come at the horizon.
 */
export function spreadFirstSights(
  state: NetworkState,
  timed: TimedState,
  first: FirstSights,
  table: DelayTable,
  starting: number,
): boolean {
  const { cascade, reached } = state;
  const cells = state.cells as Uint8Array;
  const { firstAt, buckets, seen } = first;
  const { rows, end, fanDelay, delayStream } = timed;
  const { decision, fans } = cascade;
  const { impressions, newReach, sharers } = rows;
  let isCut = false;
  for (let i = 0; i < starting; i += 1) {
    const person = reached[i];
    const hours = fans > 0 ? fanDelay.draw(delayStream) : 0;
    if (hours > end) {
      isCut = true;
      continue;
    }
    impressions[touchRow(rows, hours)] += 1;
    timed.own += 1;
    cells[person] = 1;
    buckets.add(person, hours);
  }
  for (let person = buckets.take(); person >= 0; person = buckets.take()) {
    const { hours } = buckets;
    const row = touchRow(rows, hours);
    newReach[row] += 1;
    reached[state.reachedEnd++] = person;
    // No delay is 0: at the beginning there are only seeds.
    const isSeed = fans === 0 && hours === 0;
    if (!isSeed && !decides(state, decision, person, 1)) continue;
    sharers[row] += 1;
    const count = gatherSeen(state, person, seen);
    for (let k = 0; k < count; k += 1) {
      const follower = seen[k];
      const seenAt = hours + drawFromDelayTable(delayStream, table);
      if (seenAt > end) {
        isCut = true;
        continue;
      }
      impressions[touchRow(rows, seenAt)] += 1;
      const cell = cells[follower];
      // A cell at 128 stays there.
      cells[follower] = cell + 1 - (cell >> 7);
      if (seenAt >= firstAt[follower]) continue;
      buckets.add(follower, seenAt);
    }
  }
  for (let i = 0; i < state.reachedEnd; i += 1) firstAt[reached[i]] = Infinity;
  return isCut;
}
