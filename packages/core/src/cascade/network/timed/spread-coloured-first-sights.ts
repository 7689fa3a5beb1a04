import { drawFromDelayTable, type DelayTable } from '../../../delay/delay-table.ts';
import { CRITICISM, PRAISE } from '../colours.ts';
import { drawColour, drawFirstGaps } from '../kernels/coloured-state.ts';
import type { ColouredState } from '../kernels/coloured-state.ts';
import { gatherSeen } from '../kernels/gather-seen.ts';
import { decides } from '../kernels/network-state.ts';
import type { NetworkState } from '../kernels/network-state.ts';
import { ANSWERED, AS_READER, drawCriticismSights, drawTurn, sharesDespiteAnswer } from './criticism-sights.ts';
import { TAKEN } from './sight-buckets.ts';
import { touchRow } from './timed-state.ts';
import type { FirstSights, TimedRows, TimedState } from './timed-state.ts';

/** Added to the colour of those who share for certain: seeds, complainers. */
const BEGINS = 2;
/** Bits of colours below those that say how criticism is seen. */
const COLOUR_BITS = 2;

/**
 * A cascade in time with praise and criticism, by laws without equal delays. The same as `spreadColouredEvents`, number for number. As in
 * `spreadFirstSights`, a sight is counted in its row as soon as it is drawn, and only one that is earlier than all that are known of its
 * person has to wait for its time, with its colour.
 *
 * @param state - Begun; those who begin are the first `starting` of `reached`.
 * @param timed - Of the state.
 * @param first - Of `timed`.
 * @param table - Of `timed`.
 * @param coloured - Of the state; begun. Fans were set apart from those who complain.
 * @returns Whether sights are still to come at the horizon.
 */
export function spreadColouredFirstSights(
  state: NetworkState,
  timed: TimedState,
  first: FirstSights,
  table: DelayTable,
  coloured: ColouredState,
  starting: number,
): boolean {
  const { cascade, reached } = state;
  const { firstAt, turns, buckets } = first;
  const { rows, end, fanDelay, delayStream } = timed;
  const { critical, colours, complainers, isCriticalFromStart, sights } = coloured;
  const { fans, graph } = cascade;
  // Stands for whoever will complain next, whom nobody knows before.
  const somebody = graph.people;
  let isCut = false;
  const ofStart = (isCriticalFromStart ? CRITICISM : PRAISE) + (fans > 0 ? 0 : BEGINS);
  for (let i = 0; i < starting; i += 1) {
    const hours = fans > 0 ? fanDelay.draw(delayStream) : 0;
    const turn = drawTurn(sights);
    if (hours > end) isCut = true;
    else beginWith(state, timed, first, coloured, reached[i], hours, turn, ofStart);
  }
  // Infinity stands for a complaint that does not come.
  const last = Math.min(end, Number.MAX_VALUE);
  let nextComplaint = Infinity;
  if (complainers !== null) {
    for (let left = complainers.countAtOnce(); left > 0; left -= 1) {
      const turn = drawTurn(sights);
      beginWith(state, timed, first, coloured, complainers.draw(), 0, turn, CRITICISM + BEGINS);
    }
    nextComplaint = complainers.nextHours();
    if (nextComplaint <= last) buckets.add(somebody, nextComplaint);
  }
  for (let person = buckets.take(); person >= 0; person = buckets.take()) {
    const { hours } = buckets;
    if (person === somebody) {
      const complainer = complainers!.draw();
      if (complainer < 0) continue;
      nextComplaint = complainers!.nextHours();
      if (nextComplaint <= last) buckets.add(somebody, nextComplaint);
      countSight(state, rows, complainer, hours, CRITICISM);
      timed.own += 1;
      sights?.pages.seeOwn();
      colours[complainer] = CRITICISM + BEGINS;
      // What was to be their first sight is a later one.
      firstAt[complainer] = TAKEN;
      person = complainer;
    }
    const row = touchRow(rows, hours);
    const known = colours[person];
    const colour = known & CRITICISM;
    rows.newReach[row] += 1;
    rows.newReachByCriticism[row] += colour;
    reached[state.reachedEnd++] = person;
    complainers?.setApart(person);
    const side = colour === CRITICISM ? critical : state;
    const how = known >> COLOUR_BITS;
    const begins = (known & BEGINS) === BEGINS;
    if (!begins && (how === AS_READER || !decides(side, side.cascade.decision, person, 1))) continue;
    if (how === ANSWERED && sights !== null && !sharesDespiteAnswer(critical, sights)) continue;
    rows.sharers[row] += 1;
    const ofShare = drawColour(coloured, colour);
    if (ofShare === CRITICISM) rows.critics[row] += 1;
    const isShareCut =
      ofShare === CRITICISM
        ? showCriticism(state, timed, first, table, coloured, person, hours)
        : addSights(state, timed, first, table, coloured, person, hours, PRAISE);
    if (isShareCut) isCut = true;
  }
  for (let i = 0; i < state.reachedEnd; i += 1) firstAt[reached[i]] = Infinity;
  if (turns.length > 0) for (let i = 0; i < state.reachedEnd; i += 1) turns[reached[i]] = 0;
  firstAt[somebody] = Infinity;
  const isComplaintCut = nextComplaint < Infinity && nextComplaint > end && complainers!.left > 0;
  return isCut || isComplaintCut;
}

/**
 * The first sight of somebody with whom the cascade begins, at a moment that still counts.
 * @param turn - See `drawTurn`.
 */
function beginWith(
  state: NetworkState,
  timed: TimedState,
  { turns, buckets }: FirstSights,
  coloured: ColouredState,
  person: number,
  hours: number,
  turn: number,
  colour: number,
): void {
  countSight(state, timed.rows, person, hours, colour & CRITICISM);
  timed.own += 1;
  if ((colour & CRITICISM) === CRITICISM) coloured.sights?.pages.seeOwn();
  coloured.colours[person] = colour;
  if (turns.length > 0) turns[person] = turn;
  buckets.add(person, hours);
}

/** A critic shares: the one place where sights of criticism are added. Whether some of them come after the horizon. */
function showCriticism(
  state: NetworkState,
  timed: TimedState,
  first: FirstSights,
  table: DelayTable,
  coloured: ColouredState,
  critic: number,
  hours: number,
): boolean {
  const { critical, colours, sights, delayMultiplier } = coloured;
  drawFirstGaps(coloured);
  if (sights === null) return addSights(state, timed, first, table, coloured, critic, hours, CRITICISM);
  drawCriticismSights(critical, timed, sights, delayMultiplier, critic, hours);
  const { people, hours: seenAt, how, count } = sights;
  for (let k = 0; k < count; k += 1) {
    const person = people[k];
    countSight(state, timed.rows, person, seenAt[k], CRITICISM);
    if (seenAt[k] >= first.firstAt[person]) continue;
    colours[person] = CRITICISM + (how[k] << COLOUR_BITS);
    first.buckets.add(person, seenAt[k]);
  }
  return sights.isCut;
}

/** Adds the sights of one share; whether some of them come after the horizon. */
function addSights(
  state: NetworkState,
  timed: TimedState,
  { firstAt, buckets, seen }: FirstSights,
  table: DelayTable,
  { critical, colours, delayMultiplier }: ColouredState,
  sharer: number,
  hours: number,
  colour: number,
): boolean {
  const { rows, end, delayStream } = timed;
  const isCriticism = colour === CRITICISM;
  const multiplier = isCriticism ? delayMultiplier : 1;
  const count = gatherSeen(isCriticism ? critical : state, sharer, seen);
  let isCut = false;
  for (let k = 0; k < count; k += 1) {
    const follower = seen[k];
    const seenAt = hours + multiplier * drawFromDelayTable(delayStream, table);
    if (seenAt > end) {
      isCut = true;
      continue;
    }
    countSight(state, rows, follower, seenAt, colour);
    if (seenAt >= firstAt[follower]) continue;
    colours[follower] = colour;
    buckets.add(follower, seenAt);
  }
  return isCut;
}

/** Counts a sight in its row and its person's exposures. */
function countSight({ cells }: NetworkState, rows: TimedRows, person: number, hours: number, colour: number): void {
  const row = touchRow(rows, hours);
  rows.impressions[row] += 1;
  rows.impressionsOfCriticism[row] += colour;
  const cell = cells[person];
  // A cell at 128 stays there.
  cells[person] = cell + 1 - (cell >> 7);
}
