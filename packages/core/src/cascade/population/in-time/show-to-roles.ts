import { drawBinomial, drawHypergeometric, type RandomStream } from '../../../random/index.ts';
import { ROLES, STRANGERS } from '../roles/crowd.ts';
import { divideAmongRoles } from '../roles/divide-among-roles.ts';
import type { RoleCounts } from './role-counts.ts';
import { drawFreshSights, hitUnreached, type SightBatch } from './show-pooled.ts';
import { CRITICISM, PRAISE, type TimedPopulation } from './timed-population.ts';

/** A spot is noticed by distinct people, any of all, before anything else has reached anybody. */
export function showSpotToRoles(state: TimedPopulation, roles: RoleCounts, people: number, stream: RandomStream): void {
  const { unreached, spotOnly, tally, divided } = roles;
  divideAmongRoles(stream, unreached, state.universe, people, divided);
  state.impressions[PRAISE] += people;
  for (let role = 0; role < ROLES; role += 1) {
    const of = divided[role];
    tally.spotSights[role] += of;
    if (role !== STRANGERS) spotOnly[role] = of;
    reach(state, roles, PRAISE, role, of);
    decide(state, roles, PRAISE, role, of);
  }
}

/**
 * Fans see the brand's post: any of those who have not seen it yet.
 * @returns How many of them have noticed a spot.
 */
export function showPostToRoles(state: TimedPopulation, roles: RoleCounts, fans: number): number {
  const { unreached, withoutPost, spotOnly, tally, divided, stream } = roles;
  let seenBoth = 0;
  divide(roles, withoutPost, fans);
  state.impressions[PRAISE] += fans;
  for (let role = 0; role < ROLES; role += 1) {
    const of = divided[role];
    if (of === 0) continue;
    const fresh = drawHypergeometric(stream, withoutPost[role], unreached[role], of);
    const both = drawHypergeometric(stream, withoutPost[role] - unreached[role], spotOnly[role], of - fresh);
    spotOnly[role] -= both;
    seenBoth += both;
    withoutPost[role] -= of;
    tally.postSights[role] += of;
    reach(state, roles, PRAISE, role, fresh);
    decide(state, roles, PRAISE, role, fresh);
  }
  return seenBoth;
}

/** Strangers whom nothing has reached complain. */
export function complainAsStrangers(state: TimedPopulation, roles: RoleCounts, people: number): void {
  const { tally } = roles;
  state.impressions[CRITICISM] += people;
  tally.critics[STRANGERS] += people;
  countFirst(state, roles, CRITICISM, STRANGERS, people);
}

/** The same as `showGroup` where people have roles. Those who are reached again are any of the reached. */
export function showGroupToRoles(
  state: TimedPopulation,
  roles: RoleCounts,
  sights: number,
  others: number,
  kind: number,
): void {
  if (sights === 0) return;
  const { people, unreached, tally, divided, rest } = roles;
  const fresh = drawHypergeometric(state.viewStream, others, state.undecided[0], sights);
  state.impressions[kind] += sights;
  if (fresh < sights) {
    for (let role = 0; role < ROLES; role += 1) rest[role] = people[role] - unreached[role];
    divide(roles, rest, sights - fresh);
    const more = kind === PRAISE ? tally.moreOfPraise : tally.moreOfCriticism;
    for (let role = 0; role < ROLES; role += 1) more[role] += divided[role];
  }
  if (fresh === 0) return;
  divide(roles, unreached, fresh);
  for (let role = 0; role < ROLES; role += 1) {
    countFirst(state, roles, kind, role, divided[role]);
    decide(state, roles, kind, role, divided[role]);
  }
}

/** The same as `showPooled` where people have roles. Sights on people who were reached before fall on any of them. */
export function showPooledToRoles(state: TimedPopulation, roles: RoleCounts, batch: SightBatch): void {
  const apart = drawFreshSights(state, batch);
  const { sights, fresh } = batch;
  let sightsLeft = 0;
  for (let kind = 0; kind < sights.length; kind += 1) {
    sightsLeft += fresh[kind];
    showAgain(roles, kind, sights[kind] - fresh[kind]);
  }
  if (sightsLeft === 0) return;
  let peopleLeft = hitUnreached(state, sightsLeft, apart);
  divideHits(state, roles, sightsLeft - peopleLeft);
  for (let kind = 0; sightsLeft > 0; kind += 1) {
    // Of the sights of one person any is the first.
    const first = drawHypergeometric(state.colourStream, sightsLeft, fresh[kind], peopleLeft);
    // Readers pass nothing on.
    const read = kind === CRITICISM ? drawHypergeometric(roles.stream, sights[kind], batch.reads, first) : 0;
    takeFirsts(state, roles, kind, read, true);
    takeFirsts(state, roles, kind, first - read, false);
    takeFurther(roles, kind, fresh[kind] - first);
    sightsLeft -= fresh[kind];
    peopleLeft -= first;
  }
}

/** Sights of a kind fall on people who were reached before, on anybody with equal chance. */
function showAgain({ people, unreached, tally, stream }: RoleCounts, kind: number, sights: number): void {
  const more = kind === PRAISE ? tally.moreOfPraise : tally.moreOfCriticism;
  let others = 0;
  for (let role = 0; role < ROLES; role += 1) others += people[role] - unreached[role];
  let left = sights;
  for (let role = 0; role < ROLES && left > 0; role += 1) {
    const reached = people[role] - unreached[role];
    const of = reached === 0 ? 0 : drawBinomial(stream, left, reached / others);
    more[role] += of;
    others -= reached;
    left -= of;
  }
}

/** Divides people whom a batch reaches among the roles, by how many of its sights hit each: their first sights, and further ones. */
function divideHits({ hits }: TimedPopulation, roles: RoleCounts, further: number): void {
  const { unreached, firsts, divided, rest, stream } = roles;
  firsts.fill(0);
  roles.further.fill(0);
  rest.set(unreached);
  let left = further;
  for (let times = 1; times < hits.length; times += 1) {
    if (hits[times] === 0) continue;
    divide(roles, rest, hits[times]);
    for (let role = 0; role < ROLES; role += 1) {
      rest[role] -= divided[role];
      firsts[role] += divided[role];
      roles.further[role] += (times - 1) * divided[role];
    }
    left -= (times - 1) * hits[times];
  }
  // The last class is of people with that many sights or more.
  let others = 0;
  for (let role = 0; role < ROLES; role += 1) others += firsts[role];
  for (let role = 0; role < ROLES && left > 0; role += 1) {
    const of = firsts[role] === 0 ? 0 : drawBinomial(stream, left, firsts[role] / others);
    roles.further[role] += of;
    others -= firsts[role];
    left -= of;
  }
}

/** Some of those who are first reached in a batch are so by a sight of a kind. */
function takeFirsts(state: TimedPopulation, roles: RoleCounts, kind: number, people: number, isRead: boolean): void {
  if (people === 0) return;
  const { firsts, divided } = roles;
  divide(roles, firsts, people);
  for (let role = 0; role < ROLES; role += 1) {
    firsts[role] -= divided[role];
    countFirst(state, roles, kind, role, divided[role]);
    if (!isRead) decide(state, roles, kind, role, divided[role]);
  }
}

/** Some of the further sights of those who are first reached in a batch are of a kind. */
function takeFurther(roles: RoleCounts, kind: number, sights: number): void {
  if (sights === 0) return;
  const { further, divided, tally } = roles;
  divide(roles, further, sights);
  const more = kind === PRAISE ? tally.moreOfPraise : tally.moreOfCriticism;
  for (let role = 0; role < ROLES; role += 1) {
    further[role] -= divided[role];
    more[role] += divided[role];
  }
}

/** Draws who some of these are: into `divided`. */
function divide({ stream, divided }: RoleCounts, among: Float64Array, drawn: number): void {
  let all = 0;
  for (let role = 0; role < ROLES; role += 1) all += among[role];
  divideAmongRoles(stream, among, all, drawn, divided);
}

/** People of a role are reached by somebody's share, of a kind. */
function countFirst(state: TimedPopulation, roles: RoleCounts, kind: number, role: number, people: number): void {
  const { tally } = roles;
  (kind === PRAISE ? tally.firstOfPraise : tally.firstOfCriticism)[role] += people;
  reach(state, roles, kind, role, people);
}

function reach(
  state: TimedPopulation,
  { unreached, tally }: RoleCounts,
  kind: number,
  role: number,
  people: number,
): void {
  unreached[role] -= people;
  state.undecided[0] -= people;
  state.newReach[kind] += people;
  tally.reached[role] += people;
}

/** People of a role whose first sight was of a kind decide whether they share, and what they say. */
function decide(state: TimedPopulation, roles: RoleCounts, kind: number, role: number, people: number): void {
  if (people === 0) return;
  const { shareAfter, praisesAfter, tally } = roles;
  const sharers = drawBinomial(state.shareStream, people, shareAfter[kind * ROLES + role]);
  if (sharers === 0) return;
  const supporters = drawBinomial(state.colourStream, sharers, praisesAfter[kind * ROLES + role]);
  const critics = sharers - supporters;
  state.sharing[PRAISE] += supporters;
  state.sharing[CRITICISM] += critics;
  tally.supporters[role] += supporters;
  tally.critics[role] += critics;
  if (kind !== PRAISE) tally.criticsAfterCriticism[role] += critics;
}
