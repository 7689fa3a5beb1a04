import { drawBinomial, drawFromAliasTable, drawHypergeometric } from '../../../random/index.ts';
import { ROLES } from './crowd.ts';
import { divideAmongRoles } from './divide-among-roles.ts';
import { makeRoomForRoles, type RoleState } from './role-state.ts';

/**
 * One round of people with roles, sharer by sharer: each shows the message to distinct others, drawn uniformly. Exact. Of several sights
 * of one person in the round each is the first with equal chance: the j-th of them takes the place of the first with probability 1/j.
 *
 * Precondition: `fresh` is empty, `supporters` and `critics` are the round's sharers. Afterwards both are empty, and those first reached
 * stand in `fresh`. O(sharers × roles).
 */
export function showRolesOneByOne(state: RoleState): void {
  const { supporters, critics, bins, streams } = state;
  for (let role = 0; role < ROLES; role += 1) {
    const criticsOfRole = critics[role];
    const sharers = criticsOfRole + supporters[role];
    critics[role] = 0;
    supporters[role] = 0;
    for (let i = 0; i < sharers; i += 1) {
      const bin = bins.alias === null ? 0 : drawFromAliasTable(streams.followers, bins.alias);
      const views = drawBinomial(streams.views, bins.followers[bin], state.visibility);
      if (views > 0) showToPeople(state, role, views, i < criticsOfRole);
    }
  }
  state.sharers = 0;
}

/** `views` distinct people, uniform among all but the sharer, who is reached and of role `own`, see the message once. */
function showToPeople(state: RoleState, own: number, views: number, isCriticism: boolean): void {
  const { unreached, reached, fresh, tally, divided, places, streams } = state;
  const { roles, views: viewStream } = streams;
  state.impressions += views;
  let others = state.universe - 1;
  const first = drawHypergeometric(viewStream, others, state.unreachedOfAll, views);
  others -= state.unreachedOfAll;
  let left = views - first;
  if (left > 0 && fresh.people > 0) {
    const onFresh = drawHypergeometric(viewStream, others, fresh.people, left);
    if (onFresh > 0) showToFresh(state, onFresh, isCriticism);
    left -= onFresh;
    others -= fresh.people;
  }
  if (left > 0) {
    const more = isCriticism ? tally.moreOfCriticism : tally.moreOfPraise;
    places.set(reached);
    places[own] -= 1;
    divideAmongRoles(roles, places, others, left, divided);
    for (let role = 0; role < ROLES; role += 1) more[role] += divided[role];
  }
  if (first === 0) return;
  const firsts = isCriticism ? fresh.criticised : fresh.praised;
  divideAmongRoles(roles, unreached, state.unreachedOfAll, first, divided);
  for (let role = 0; role < ROLES; role += 1) {
    unreached[role] -= divided[role];
    firsts[ROLES + role] += divided[role];
  }
  state.unreachedOfAll -= first;
  fresh.people += first;
  if (fresh.last === 0) fresh.last = 1;
}

/** So many distinct people of those first reached in this round see one share more, which may turn out to be the first. */
function showToFresh(state: RoleState, sights: number, isCriticism: boolean): void {
  const { fresh, streams } = state;
  const { roles } = streams;
  makeRoomForRoles(fresh, fresh.last + 1);
  const { praised, criticised, praisedHits, criticisedHits } = fresh;
  let others = fresh.people;
  let left = sights;
  let end = ROLES;
  for (let entry = ROLES; left > 0; entry += 1) {
    praisedHits[entry] = drawHypergeometric(roles, others, praised[entry], left);
    others -= praised[entry];
    left -= praisedHits[entry];
    criticisedHits[entry] = drawHypergeometric(roles, others, criticised[entry], left);
    others -= criticised[entry];
    left -= criticisedHits[entry];
    end = entry + 1;
  }
  // From the top down, so that nobody moves twice.
  for (let entry = end - 1; entry >= ROLES; entry -= 1) {
    if (praisedHits[entry] + criticisedHits[entry] > 0) raiseFresh(state, entry, isCriticism);
  }
}

/** Those of an entry who see one share more. */
function raiseFresh({ fresh, tally, streams }: RoleState, entry: number, isCriticism: boolean): void {
  const { praised, criticised, praisedHits, criticisedHits } = fresh;
  const role = entry % ROLES;
  const exposures = (entry - role) / ROLES + 1;
  const onPraised = praisedHits[entry];
  const onCriticised = criticisedHits[entry];
  const others = isCriticism ? onPraised : onCriticised;
  const turning = others === 0 ? 0 : drawBinomial(streams.colours, others, 1 / exposures);
  const same = onPraised + onCriticised - turning;
  // Where the new sight is the first, it is the old first that is one more.
  tally.moreOfCriticism[role] += isCriticism ? same : turning;
  tally.moreOfPraise[role] += isCriticism ? turning : same;
  praised[entry] -= onPraised;
  criticised[entry] -= onCriticised;
  praised[entry + ROLES] += onPraised + (isCriticism ? -turning : turning);
  criticised[entry + ROLES] += onCriticised + (isCriticism ? turning : -turning);
  if (exposures > fresh.last) fresh.last = exposures;
}
