import type { RowTotals } from '../../src/cascade/cascade-rows.ts';
import { endOfTiming } from '../../src/cascade/cascade-timing.ts';
import type { Conversation } from '../../src/cascade/conversation.ts';
import type { ShareCascade } from '../../src/cascade/index.ts';
import type { ConversationTotals, StartWithRoles } from '../../src/cascade/population/roles/conversation-spread.ts';
import { type Crowd, STRANGERS } from '../../src/cascade/population/roles/crowd.ts';
import { createRoleTally, type RoleTally } from '../../src/cascade/population/roles/role-tally.ts';
import {
  ANSWERED_SIGHT,
  CriticPages,
  hasPages,
  LATER_SIGHT,
  NO_SIGHT,
} from '../../src/cascade/reply-desk/critic-pages.ts';
import { prepareDelay } from '../../src/delay/index.ts';
import { drawPoisson, type RandomStream } from '../../src/random/index.ts';
import { drawFollowers } from './brute-force-population.ts';

type Source = 'post' | 'spot' | 'share' | 'reader' | 'complaint';

interface Sight {
  readonly hours: number;
  readonly round: number;
  readonly order: number;
  readonly person: number;
  readonly source: Source;
  readonly isCriticism: boolean;
  readonly hasAnswer: boolean;
}

/** What the twin of a conversation came to. */
export interface TwinWithRoles {
  readonly tally: RoleTally;
  readonly totals: Omit<ConversationTotals, 'desk'>;
  /** What became of criticism; null where it is neither answered nor hidden nor elsewhere. */
  readonly pages: RowTotals | null;
}

/**
 * A conversation of people with roles in continuous time, on people with names, in the words of its definition: everybody decides at
 * their first sight, whatever it is, by their role. The slow, obvious twin of the population level in time. Followers must be a fixed
 * number or classes. Advocates share whether there is an answer or not.
 * @param chance - A text and a number for the desk; all else is drawn from the stream.
 */
export function converseWithRoles(
  cascade: ShareCascade,
  conversation: Conversation,
  crowd: Crowd,
  { post, spotSights }: StartWithRoles,
  stream: RandomStream,
  [rngSeed, replicate]: readonly [string, number],
): TwinWithRoles {
  const { universe, fanVisibility, visibility } = cascade;
  const { complaints, criticism } = conversation;
  const timing = conversation.timing!;
  const [delay, fanDelay] = [prepareDelay(timing.delay), prepareDelay(timing.fanDelay)];
  const delayElsewhere = conversation.elsewhere?.delay ? prepareDelay(conversation.elsewhere.delay) : null;
  const delayMultiplier = criticism?.delayMultiplier ?? 1;
  const pages = hasPages(conversation) ? new CriticPages(timing, conversation) : null;
  pages?.begin(rngSeed, replicate);
  const end = endOfTiming(timing);
  const roleOf = Array.from(crowd.people).flatMap((people, role) => Array.from({ length: people }, () => role));
  const isReached = new Uint8Array(universe);
  const isOwn = new Uint8Array(universe);
  const toCome: Sight[] = [];
  const tally = createRoleTally();
  const totals = { impressions: 0, reach: 0, earnedReach: 0, sharers: 0, supporters: 0, critics: 0, truncated: false };
  const happens = (probability: number): boolean => stream.nextUniform() < probability;
  const add = (hours: number, round: number, person: number, source: Source, of: Partial<Sight> = {}): void => {
    toCome.push({
      hours,
      round,
      order: stream.nextUniform(),
      person,
      source,
      isCriticism: false,
      hasAnswer: false,
      ...of,
    });
  };
  const praise = (person: number, hours: number, round: number): void => {
    for (const follower of drawFollowers(cascade, person, stream)) {
      if (happens(visibility)) add(hours + delay.draw(stream), round + 1, follower, 'share');
    }
  };
  const criticise = (person: number, hours: number, round: number): void => {
    pages?.share(hours);
    const raised = Math.min(1, visibility * (pages?.publicityFactor ?? 1));
    for (const follower of drawFollowers(cascade, person, stream)) {
      const u = stream.nextUniform();
      if (u >= raised) continue;
      const lag =
        pages?.isElsewhere && delayElsewhere ? delayElsewhere.draw(stream) : delayMultiplier * delay.draw(stream);
      const comes = pages === null ? null : pages.see(hours + lag, u >= visibility);
      if (comes === LATER_SIGHT) totals.truncated = true;
      if (comes === LATER_SIGHT || comes === NO_SIGHT) continue;
      add(hours + lag, round + 1, follower, 'share', { isCriticism: true, hasAnswer: comes === ANSWERED_SIGHT });
    }
    if (pages === null || !pages.isElsewhere || pages.readers === null) return;
    const found = pages.readers.drawCount(hours);
    pages.read(found);
    for (let i = 0; i < found; i += 1) {
      const reader = Math.floor(stream.nextUniform() * universe);
      add(pages.readers.drawMoment(hours), round + 1, reader, 'reader', { isCriticism: true });
    }
  };
  const become = (person: number, { hours, round, isCriticism, source }: Sight, praises: boolean): void => {
    const role = roleOf[person];
    totals.sharers += 1;
    totals[praises ? 'supporters' : 'critics'] += 1;
    tally[praises ? 'supporters' : 'critics'][role] += 1;
    if (!praises && isCriticism && source !== 'complaint') tally.criticsAfterCriticism[role] += 1;
    (praises ? praise : criticise)(person, hours, round);
  };
  const decide = (person: number, sight: Sight): void => {
    const role = roleOf[person];
    if (sight.source === 'reader') return;
    if (sight.source === 'complaint') {
      become(person, sight, false);
      return;
    }
    if (!sight.isCriticism) {
      if (happens(crowd.shareAfterPraise[role])) become(person, sight, happens(crowd.praisesAfterPraise[role]));
      return;
    }
    const praises = happens(crowd.praisesAfterCriticism[role]);
    const despite = sight.hasAnswer && !praises ? pages!.sharesDespiteAnswer : 1;
    if (happens(crowd.shareAfterCriticism[role] * despite)) become(person, sight, praises);
  };

  for (const person of choose(universe, spotSights, stream)) add(0, -2, person, 'spot');
  if (post) {
    for (let fan = crowd.people[STRANGERS]; fan < universe; fan += 1)
      if (happens(fanVisibility)) add(fanDelay.draw(stream), 0, fan, 'post');
  }
  if (complaints !== null) {
    for (let i = 0; i < complaints.complaints; i += 1) add(0, -1, -1, 'complaint', { isCriticism: true });
    const later = drawPoisson(stream, complaints.perHour * complaints.hours);
    for (let i = 0; i < later; i += 1)
      add(complaints.hours * stream.nextUniform(), 0, -1, 'complaint', { isCriticism: true });
  }
  while (toCome.length > 0) {
    let next = 0;
    for (let i = 1; i < toCome.length; i += 1) if (isBefore(toCome[i], toCome[next])) next = i;
    const [sight] = toCome.splice(next, 1);
    if (sight.hours > end) {
      totals.truncated = true;
      break;
    }
    const { source, isCriticism } = sight;
    let { person } = sight;
    if (source === 'complaint') {
      const strangers = roleOf.flatMap((role, one) => (role === STRANGERS && isReached[one] === 0 ? [one] : []));
      if (strangers.length === 0) continue;
      person = strangers[Math.floor(stream.nextUniform() * strangers.length)];
      pages?.seeOwn();
    }
    const role = roleOf[person];
    const isFirst = isReached[person] === 0;
    isReached[person] = 1;
    totals.impressions += 1;
    if (source === 'post') tally.postSights[role] += 1;
    if (source === 'spot') tally.spotSights[role] += 1;
    if (source === 'post' || source === 'spot' || source === 'complaint') isOwn[person] = 1;
    if (source !== 'post' && source !== 'spot') {
      const key = isCriticism
        ? isFirst
          ? 'firstOfCriticism'
          : 'moreOfCriticism'
        : isFirst
          ? 'firstOfPraise'
          : 'moreOfPraise';
      tally[key][role] += 1;
    }
    if (!isFirst) continue;
    tally.reached[role] += 1;
    totals.reach += 1;
    decide(person, sight);
  }
  totals.earnedReach = totals.reach - isOwn.reduce((sum, one) => sum + one, 0);
  return { tally, totals, pages: pages?.totals() ?? null };
}

/** So many of 0 … people − 1, every set of them equally likely. */
function choose(people: number, count: number, stream: RandomStream): number[] {
  return Array.from({ length: people }, (_, person) => ({ person, key: stream.nextUniform() }))
    .toSorted((a, b) => a.key - b.key)
    .slice(0, count)
    .map(({ person }) => person);
}

function isBefore(a: Sight, b: Sight): boolean {
  if (a.hours !== b.hours) return a.hours < b.hours;
  if (a.round !== b.round) return a.round < b.round;
  return a.order < b.order;
}
