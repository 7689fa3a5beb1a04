import { drawBinomial, drawHypergeometric } from '../../../random/index.ts';
import { plainConversation } from '../../conversation.ts';
import type { LaidOutCascade } from '../laid-out-cascade.ts';
import type {
  ConversationChance,
  ConversationSpread,
  ConversationTotals,
  StartWithRoles,
} from './conversation-spread.ts';
import { type Crowd, FANS, ROLES, STRANGERS } from './crowd.ts';
import { decideByRole } from './decide-by-role.ts';
import { divideAmongRoles } from './divide-among-roles.ts';
import { spotOf } from './plain-rounds.ts';
import { createRoleState, type RoleState } from './role-state.ts';
import { clearRoleTally, type RoleTally } from './role-tally.ts';
import { showRolesOneByOne } from './show-roles-one-by-one.ts';
import { mayShowRolesTogether, showRolesTogether } from './show-roles-together.ts';

/** Conversations in rounds of people with roles. */
export function createRoundsWithRoles(cascade: LaidOutCascade): ConversationSpread['runWithRoles'] {
  const state = createRoleState(cascade);
  const complaints = (cascade.conversation ?? plainConversation).complaints?.complaints ?? 0;
  return (crowd, start, chance, tally) => {
    beginWithRoles(state, crowd, chance, tally);
    if (start.post) showPost(state, crowd, cascade.fanVisibility);
    showSpot(state, crowd, start, chance);
    decideByRole(state, crowd, false);
    complain(state, complaints);
    const own = state.universe - state.unreachedOfAll;
    let generation = 0;
    for (; state.sharers > 0 && generation < cascade.maxGenerations; generation += 1) {
      if (mayShowRolesTogether(state)) showRolesTogether(state);
      else showRolesOneByOne(state);
      decideByRole(state, crowd, true);
    }
    for (let role = 0; role < ROLES; role += 1) tally.reached[role] = crowd.people[role] - state.unreached[role];
    return totalsOf(state, own);
  };
}

/** Nobody has seen anything. */
function beginWithRoles(state: RoleState, { people }: Crowd, chance: ConversationChance, tally: RoleTally): void {
  clearRoleTally(tally);
  state.tally = tally;
  state.impressions = 0;
  state.unreached.set(people);
  state.unreachedOfAll = state.universe;
  state.reached.fill(0);
  state.supporters.fill(0);
  state.critics.fill(0);
  state.streams.begin(chance);
}

/** Everyone but strangers is shown the brand's post. */
function showPost(state: RoleState, { people }: Crowd, fanVisibility: number): void {
  for (let role = FANS; role < ROLES; role += 1) {
    const seeing = drawBinomial(state.streams.views, people[role], fanVisibility);
    state.tally.postSights[role] = seeing;
    state.impressions += seeing;
    reachAtStart(state, role, seeing);
  }
}

/** People notice a spot, those who have seen the post as well as others. */
function showSpot(state: RoleState, { people }: Crowd, start: StartWithRoles, chance: ConversationChance): void {
  const spot = spotOf(start, chance);
  if (spot === null) return;
  const { postSights, spotSights } = state.tally;
  divideAmongRoles(spot.stream, people, state.universe, spot.sights, spotSights);
  state.impressions += spot.sights;
  for (let role = 0; role < ROLES; role += 1) {
    const again = drawHypergeometric(spot.stream, people[role], postSights[role], spotSights[role]);
    reachAtStart(state, role, spotSights[role] - again);
  }
}

/** People see the message first, in round 0. */
function reachAtStart(state: RoleState, role: number, people: number): void {
  const { fresh, unreached } = state;
  fresh.praised[ROLES + role] += people;
  fresh.last = 1;
  unreached[role] -= people;
  state.unreachedOfAll -= people;
}

/** Unreached strangers complain, as many as are asked for and there are: each has one impression, of criticism, and criticises. */
function complain(state: RoleState, complaints: number): void {
  const { unreached, reached, critics, tally } = state;
  const complaining = Math.min(complaints, unreached[STRANGERS]);
  unreached[STRANGERS] -= complaining;
  state.unreachedOfAll -= complaining;
  reached[STRANGERS] += complaining;
  critics[STRANGERS] += complaining;
  state.sharers += complaining;
  state.impressions += complaining;
  tally.firstOfCriticism[STRANGERS] += complaining;
  tally.critics[STRANGERS] += complaining;
}

/** What a conversation came to. */
function totalsOf(
  { tally, impressions, universe, unreachedOfAll, sharers }: RoleState,
  own: number,
): ConversationTotals {
  let supporters = 0;
  let critics = 0;
  for (let role = 0; role < ROLES; role += 1) {
    supporters += tally.supporters[role];
    critics += tally.critics[role];
  }
  const reach = universe - unreachedOfAll;
  return {
    impressions,
    reach,
    earnedReach: reach - own,
    sharers: supporters + critics,
    supporters,
    critics,
    truncated: sharers > 0,
    desk: null,
  };
}
