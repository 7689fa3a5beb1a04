import { openStream } from '../../../random/index.ts';
import type { ConversationChance } from '../roles/conversation-spread.ts';
import { type Crowd, ROLES, STRANGERS } from '../roles/crowd.ts';
import { clearRoleTally, type RoleTally } from '../roles/role-tally.ts';
import type { RoleCounts } from './role-counts.ts';
import { CRITICISM, PRAISE, SURE } from './timed-population.ts';
import type { TimedSpread } from './timed-spread.ts';

/**
 * Says who is in a conversation and what they do; nothing has reached them yet.
 * @param spread - Of people with roles.
 * @param tally - What was in it is taken back; the conversation fills it.
 * @returns How many are shown the brand's post.
 */
export function setCrowd(
  { people: { roles }, critics }: TimedSpread,
  crowd: Crowd,
  tally: RoleTally,
  { rngSeed, replicate, suffix }: ConversationChance,
): number {
  if (roles === null) throw new Error('these people have no roles');
  const { people, unreached, withoutPost, spotOnly } = roles;
  people.set(crowd.people);
  unreached.set(crowd.people);
  withoutPost.set(crowd.people);
  withoutPost[STRANGERS] = 0;
  spotOnly.fill(0);
  clearRoleTally(tally);
  roles.tally = tally;
  roles.stream = openStream(rngSeed, replicate, `roles${suffix}`);
  setAfter(roles, PRAISE, crowd.shareAfterPraise, crowd.praisesAfterPraise);
  setAfter(roles, CRITICISM, crowd.shareAfterCriticism, crowd.praisesAfterCriticism);
  if (critics !== null) critics.passesOn = markSure(roles, crowd);
  let fans = 0;
  for (let role = 0; role < ROLES; role += 1) fans += withoutPost[role];
  return fans;
}

function setAfter(roles: RoleCounts, kind: number, share: Float64Array, praises: Float64Array): void {
  roles.shareAfter.set(share, kind * ROLES);
  roles.praisesAfter.set(praises, kind * ROLES);
}

/**
 * Sights of criticism are marked beforehand as those after which somebody criticises: with the largest probability of any role. Whoever
 * is less likely to does so after some of the marked sights, and after no others; whoever does not may praise, after any.
 * @returns That probability.
 */
function markSure(
  { shareAfter, praisesAfter }: RoleCounts,
  { people, shareAfterCriticism, praisesAfterCriticism }: Crowd,
): number {
  const criticises = (role: number): number => shareAfterCriticism[role] * (1 - praisesAfterCriticism[role]);
  let passesOn = 0;
  for (let role = 0; role < ROLES; role += 1) if (people[role] > 0) passesOn = Math.max(passesOn, criticises(role));
  for (let role = 0; role < ROLES; role += 1) {
    const alone = criticises(role);
    const praise = alone < 1 ? (shareAfterCriticism[role] - alone) / (1 - alone) : 0;
    shareAfter[CRITICISM * ROLES + role] = praise;
    praisesAfter[CRITICISM * ROLES + role] = 1;
    const sure = passesOn > 0 ? Math.min(1, alone / passesOn) : 0;
    const share = sure + (1 - sure) * praise;
    shareAfter[SURE * ROLES + role] = share;
    praisesAfter[SURE * ROLES + role] = share > 0 ? ((1 - sure) * praise) / share : 1;
  }
  return passesOn;
}
