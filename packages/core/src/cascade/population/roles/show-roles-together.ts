import { drawBinomial } from '../../../random/index.ts';
import { MAX_POPULATION } from '../../../random/limits.ts';
import { showColoursTogether } from '../colours/show-colours-together.ts';
import { mayShowTogether } from '../show-together.ts';
import { ROLES } from './crowd.ts';
import { divideAmongRoles, divideManyAmongRoles } from './divide-among-roles.ts';
import type { RoleState } from './role-state.ts';

/** Whether {@link showRolesTogether} may stand in for `showRolesOneByOne` in the coming round. */
export function mayShowRolesTogether({ sharers, together }: RoleState): boolean {
  together.people.sharers = sharers;
  return mayShowTogether(together.people);
}

/**
 * One round of many sharers, drawn as a whole by `showColoursTogether`, in which nobody has a role; then the people and sights that it
 * brought are divided. Those first reached are any of the unreached. A sight by somebody who was reached before is a place: a sharer and
 * one of these people. All places are different, and there are as many as if all sharers had the same number of followers and their
 * numbers of pairs of followers were what they are.
 *
 * Precondition: {@link mayShowRolesTogether}, and `fresh` is empty. Afterwards `supporters` and `critics` are empty, and those first
 * reached stand in `fresh`. O(bins + classes²), whatever the number of sharers and people.
 */
export function showRolesTogether(state: RoleState): void {
  const { together, tally, more, divided, streams } = state;
  const { people } = together;
  startTogether(state);
  showColoursTogether(together);
  state.impressions += people.impressions;

  const firstOfCriticism = divideFresh(state);
  const moreOfAll = people.impressions - people.newReach;
  const onFresh = countMoreOnFresh(state, moreOfAll);
  placeSharers(state);
  divideManyAmongRoles(streams.roles, state.places, moreOfAll - onFresh, divided);
  for (let role = 0; role < ROLES; role += 1) more[role] += divided[role];
  const ofCriticism = Math.min(moreOfAll, together.impressionsOfCriticism - firstOfCriticism);
  divideManyAmongRoles(streams.colours, more, ofCriticism, divided);
  for (let role = 0; role < ROLES; role += 1) {
    tally.moreOfCriticism[role] += divided[role];
    tally.moreOfPraise[role] += more[role] - divided[role];
    state.supporters[role] = 0;
    state.critics[role] = 0;
  }
  state.sharers = 0;
}

/** Puts everybody into the classes of exposures of a population without roles: one, for all who were reached. */
function startTogether({ together, sharers, critics, ...state }: RoleState): void {
  const { people, pendingCritics } = together;
  people.followerStream = state.streams.followers;
  people.viewStream = state.streams.views;
  people.shareStream = state.streams.shares;
  together.colourStream = state.streams.colours;
  for (const group of [people.undecided, people.pending, people.done, pendingCritics]) group.fill(0);
  people.undecided[0] = state.unreachedOfAll;
  people.pending[1] = sharers;
  people.done[1] = state.universe - state.unreachedOfAll - sharers;
  for (let role = 0; role < ROLES; role += 1) pendingCritics[1] += critics[role];
  people.sharers = sharers;
}

/**
 * Gives roles to those first reached, and counts the sights that they have besides their first.
 * @returns How many of them criticism reached.
 */
function divideFresh(state: RoleState): number {
  const { together, fresh } = state;
  const ofAll = together.fresh;
  state.more.fill(0);
  state.inLastClass.fill(0);
  let criticised = 0;
  for (let j = 1; j <= ofAll.last; j += 1) {
    giveRoles(state, ofAll.praised[j], j, fresh.praised);
    giveRoles(state, ofAll.criticised[j], j, fresh.criticised);
    criticised += ofAll.criticised[j];
    ofAll.praised[j] = 0;
    ofAll.criticised[j] = 0;
  }
  ofAll.last = 0;
  fresh.last = 1;
  return criticised;
}

/** Gives roles to people first reached, who have so many exposures. */
function giveRoles(state: RoleState, people: number, exposures: number, into: Float64Array): void {
  if (people === 0) return;
  const { unreached, more, inLastClass, divided, fresh, together } = state;
  const isLastClass = exposures >= together.people.done.length - 1;
  divideAmongRoles(state.streams.roles, unreached, state.unreachedOfAll, people, divided);
  for (let role = 0; role < ROLES; role += 1) {
    unreached[role] -= divided[role];
    // Of what they have seen only the colour of the first sight still counts.
    into[ROLES + role] += divided[role];
    more[role] += (exposures - 1) * divided[role];
    if (isLastClass) inLastClass[role] += divided[role];
  }
  state.unreachedOfAll -= people;
  fresh.people += people;
}

/**
 * Completes the sights that those first reached have besides their first. Classes count ten exposures: the sights beyond them are of
 * anybody in the last class.
 * @param moreOfAll - All sights but first ones.
 * @returns How many are of those first reached.
 */
function countMoreOnFresh({ together, more, inLastClass, divided, streams }: RoleState, moreOfAll: number): number {
  const { done } = together.people;
  const cap = done.length - 1;
  const freshInLast = sumOf(inLastClass);
  let beyond = moreOfAll - sumOf(more);
  for (let c = 2; c <= cap; c += 1) beyond -= (c - 1) * done[c];
  if (freshInLast > 0 && beyond > 0) {
    const ofFresh = drawBinomial(streams.roles, beyond, freshInLast / (freshInLast + done[cap]));
    for (let role = 0; role < ROLES; role += 1) inLastClass[role] *= beyond;
    divideManyAmongRoles(streams.roles, inLastClass, ofFresh, divided);
    for (let role = 0; role < ROLES; role += 1) more[role] += divided[role];
  }
  // Rounding may have counted a few sights that are none.
  let tooMany = Math.max(0, sumOf(more) - moreOfAll);
  for (let role = 0; tooMany > 0; role += 1) {
    const taken = Math.min(tooMany, more[role]);
    more[role] -= taken;
    tooMany -= taken;
  }
  return sumOf(more);
}

/** Counts the places in which people who were reached before may see a share, but their own, by role. */
function placeSharers(state: RoleState): void {
  const { places, reached, supporters, critics, bins, together, sharers } = state;
  const { followers } = bins.coarse;
  const { sharersIn } = together.people;
  let shown = 0;
  let pairs = 0;
  for (let bin = 0; bin < sharersIn.length; bin += 1) {
    shown += sharersIn[bin] * followers[bin];
    pairs += sharersIn[bin] * followers[bin] * (followers[bin] - 1);
  }
  const alike = pairs === 0 ? MAX_POPULATION : (shown * shown) / pairs;
  for (let role = 0; role < ROLES; role += 1) {
    const own = (supporters[role] + critics[role]) / sharers;
    places[role] = Math.max(0, Math.round(alike * (reached[role] - own)));
  }
}

function sumOf(byRole: Float64Array): number {
  let sum = 0;
  for (let role = 0; role < ROLES; role += 1) sum += byRole[role];
  return sum;
}
