import { CRITICISM, PRAISE } from '../colours.ts';
import { drawColour, drawFirstGaps } from '../kernels/coloured-state.ts';
import type { ColouredState } from '../kernels/coloured-state.ts';
import { gatherSeen } from '../kernels/gather-seen.ts';
import { decides, MAX_IN_A_BYTE } from '../kernels/network-state.ts';
import type { NetworkState } from '../kernels/network-state.ts';
import { AS_READER, drawCriticismSights, drawTurn, hasEqualTimes, sharesDespiteAnswer } from './criticism-sights.ts';
import type { TimedWitness } from './spread-events.ts';
import { drawDelay, touchRow } from './timed-state.ts';
import type { TimedState } from './timed-state.ts';

/** Is told of every sight, in the order of time, and of colours. */
export interface ColouredTimedWitness extends TimedWitness {
  /** After someone's first sight: the colour of their share, or where they do not share, of the sight. */
  coloured(person: number, colour: number): void;
}

/** Stands for the brand where a sharer would be. */
const BRAND = -1;
/** The same for those who complain. */
const NOBODY_BUT_THEMSELVES = -2;
/** Stands, less the critic whose page they read, for readers. */
const READS = -3;

/**
 * A cascade in time with praise and criticism, sight by sight in the words of the definition: the earliest sight still to come is taken;
 * whoever shares after it shows it to all followers, in praise or as criticism, who see it after delays of their own. Everyone decides on
 * their first sight, whose colour is that of the share that is seen.
 *
 * @param state - Begun; those who begin are the first `starting` of `reached`.
 * @param timed - Of the state.
 * @param coloured - Of the state; begun. Fans were set apart from those who complain.
 * @param witness - May be null.
 * @returns Whether sights are still to come at the horizon.
 */
export function spreadColouredEvents(
  state: NetworkState,
  timed: TimedState,
  coloured: ColouredState,
  starting: number,
  witness: ColouredTimedWitness | null,
): boolean {
  const { reached, cascade } = state;
  const cells = state.cells as Uint8Array;
  const { events, rows, end, fanDelay, delayStream } = timed;
  const { critical, colours, complainers, isCriticalFromStart, sights } = coloured;
  const { fans, graph } = cascade;
  // Stands for whoever will complain next, whom nobody knows before.
  const somebody = graph.people;
  for (let i = 0; i < starting; i += 1) {
    events.add(fans > 0 ? fanDelay.draw(delayStream) : 0, 0, drawTurn(sights), reached[i], BRAND);
  }
  if (complainers !== null) {
    for (let left = complainers.countAtOnce(); left > 0; left -= 1) {
      events.add(0, 0, drawTurn(sights), complainers.draw(), NOBODY_BUT_THEMSELVES);
    }
    const next = complainers.nextHours();
    if (next < Infinity) events.add(next, 0, 0, somebody, NOBODY_BUT_THEMSELVES);
  }
  let isCut = false;
  while (events.take()) {
    const { hours, round } = events;
    let { person, sharer } = events;
    const isReader = sharer <= READS;
    if (isReader) sharer = READS - sharer;
    if (person === somebody) {
      // Only where somebody was to complain, there are complainers.
      if (complainers!.left === 0) continue;
      if (hours > end) return true;
      person = complainers!.draw();
      const next = complainers!.nextHours();
      if (next < Infinity) events.add(next, 0, 0, somebody, NOBODY_BUT_THEMSELVES);
    }
    if (hours > end) return true;
    const row = touchRow(rows, hours);
    const isOwn = sharer < 0;
    const colour = isOwn ? colourOfStart(sharer, isCriticalFromStart) : colours[sharer];
    rows.impressions[row] += 1;
    rows.impressionsOfCriticism[row] += colour;
    if (isOwn) timed.own += 1;
    if (isOwn && colour === CRITICISM) sights?.pages.seeOwn();
    const cell = cells[person];
    cells[person] = Math.min(cell + 1, MAX_IN_A_BYTE);
    const isFirst = cell === 0;
    let shares = false;
    if (isFirst) {
      reached[state.reachedEnd++] = person;
      rows.newReach[row] += 1;
      rows.newReachByCriticism[row] += colour;
      complainers?.setApart(person);
      // Seeds and complainers share for certain.
      const begins = isOwn && (fans === 0 || sharer === NOBODY_BUT_THEMSELVES);
      const side = colour === CRITICISM ? critical : state;
      shares = begins || (!isReader && decides(side, side.cascade.decision, person, 1));
      const hasAnswer = sights !== null && !isOwn && colour === CRITICISM && hours >= sights.answeredAt[sharer];
      if (shares && hasAnswer) shares = sharesDespiteAnswer(critical, sights);
    }
    const ofShare = shares ? drawColour(coloured, colour) : colour;
    if (witness !== null) {
      witness.comes(hours, round);
      witness.exposed(isOwn ? BRAND : sharer, person, cell + 1, shares);
      if (isFirst) witness.coloured(person, ofShare);
    }
    if (!shares) continue;
    colours[person] = ofShare;
    rows.sharers[row] += 1;
    if (ofShare === CRITICISM) {
      rows.critics[row] += 1;
      if (showCriticism(state, timed, coloured, person, hours, round + 1)) isCut = true;
    } else {
      addSights(state, state, timed, person, hours, 1, round + 1);
    }
  }
  return isCut;
}

function colourOfStart(sharer: number, isCriticalFromStart: boolean): number {
  return sharer === NOBODY_BUT_THEMSELVES || isCriticalFromStart ? CRITICISM : PRAISE;
}

/**
 * A critic shares: the one place where sights of criticism are added. Whether some that are not come after the horizon.
 */
function showCriticism(
  state: NetworkState,
  timed: TimedState,
  coloured: ColouredState,
  critic: number,
  hours: number,
  round: number,
): boolean {
  const { critical, sights, delayMultiplier } = coloured;
  drawFirstGaps(coloured);
  if (sights === null) {
    addSights(state, critical, timed, critic, hours, delayMultiplier, round);
    return false;
  }
  drawCriticismSights(critical, timed, sights, delayMultiplier, critic, hours);
  const { people, hours: seenAt, how, count } = sights;
  for (let k = 0; k < count; k += 1) {
    // Of equal times in one round, each is first with the same chance.
    const order = hasEqualTimes(timed, sights) ? timed.delayStream.nextUint32() : 0;
    timed.events.add(seenAt[k], round, order, people[k], how[k] === AS_READER ? READS - critic : critic);
  }
  return sights.isCut;
}

/**
 * Adds the sights of one share.
 * @param side - The state as the colour of the share sees it.
 */
function addSights(
  state: NetworkState,
  side: NetworkState,
  timed: TimedState,
  sharer: number,
  hours: number,
  delayMultiplier: number,
  round: number,
): void {
  const { seen } = state;
  const { events, table, delayStream } = timed;
  const count = gatherSeen(side, sharer, seen);
  for (let k = 0; k < count; k += 1) {
    const seenAt = hours + delayMultiplier * drawDelay(timed);
    // Of equal times in one round, each is first with the same chance.
    const order = table === null ? delayStream.nextUint32() : 0;
    events.add(seenAt, round, order, seen[k], sharer);
  }
}
