import type { NetworkState } from '../kernels/network-state.ts';
import { decisionTraits } from '../kernels/decision-traits.ts';
import { decides, MAX_IN_A_BYTE, SHARED } from '../kernels/network-state.ts';
import { isSeen } from '../kernels/show-reference.ts';
import type { CascadeWitness } from '../kernels/show-reference.ts';
import { drawDelay, touchRow } from './timed-state.ts';
import type { TimedState } from './timed-state.ts';

/** Is told of every sight, in the order of time. */
export interface TimedWitness extends CascadeWitness {
  /** Hours and round of the sight that comes next. */
  comes(hours: number, round: number): void;
}

/** Stands for the brand where a sharer would be. */
const BRAND = -1;

/**
 * A cascade in time under any model, sight by sight in the words of the definition: the earliest sight still to come is taken;
 * whoever shares after it shows it to all followers, who see it after delays of their own. Traces are made here, and the
 * cascades of those who may decide on a later sight.
 *
 * @param state - Begun; those who begin are the first `starting` of `reached`.
 * @param timed - Of the state.
 * @param witness - May be null.
 * @returns Whether sights are still to come at the horizon.
 */
export function spreadEvents(
  state: NetworkState,
  timed: TimedState,
  starting: number,
  witness: TimedWitness | null,
): boolean {
  const { cells, reached, cascade } = state;
  const { events, rows, end, fanDelay, delayStream } = timed;
  const { decision, visibility, fans } = cascade;
  const { offsets, followers } = cascade.graph;
  const most = cells instanceof Uint8Array ? MAX_IN_A_BYTE : SHARED - 1;
  const { isFirstOnly, drawsNeeded } = decisionTraits[decision.kind];
  for (let i = 0; i < starting; i += 1) {
    events.add(fans > 0 ? fanDelay.draw(delayStream) : 0, 0, 0, reached[i], BRAND);
  }
  while (events.take()) {
    const { hours, round, person, sharer } = events;
    if (hours > end) return true;
    const row = touchRow(rows, hours);
    rows.impressions[row] += 1;
    if (sharer === BRAND) timed.own += 1;
    const cell = cells[person];
    if (cell === 0) {
      reached[state.reachedEnd++] = person;
      rows.newReach[row] += 1;
    }
    const hasShared = cell >= SHARED;
    const exposure = Math.min((cell & (SHARED - 1)) + 1, most);
    // Seeds share for certain, and under a threshold everyone whom the brand reaches.
    const begins = sharer === BRAND && (fans === 0 || drawsNeeded);
    const shares = !hasShared && (begins || decides(state, decision, person, exposure));
    cells[person] = exposure + (!isFirstOnly && (hasShared || shares) ? SHARED : 0);
    if (witness !== null) {
      witness.comes(hours, round);
      witness.exposed(sharer, person, exposure, shares);
    }
    if (!shares) continue;
    rows.sharers[row] += 1;
    for (let edge = offsets[person]; edge < offsets[person + 1]; edge += 1) {
      if (!isSeen(state, visibility, edge)) continue;
      const seenAt = hours + drawDelay(timed);
      // Of equal times in one round, each is first with the same chance.
      const order = timed.table === null ? delayStream.nextUint32() : 0;
      events.add(seenAt, round + 1, order, followers[edge], person);
    }
  }
  return false;
}
