import { plainConversation } from '../../src/cascade/conversation.ts';
import type { ShareCascade } from '../../src/cascade/index.ts';
import type { ConversationTotals, StartWithRoles } from '../../src/cascade/population/roles/conversation-spread.ts';
import type { Crowd } from '../../src/cascade/population/roles/crowd.ts';
import { createRoleTally, type RoleTally } from '../../src/cascade/population/roles/role-tally.ts';
import type { RandomStream } from '../../src/random/index.ts';
import { drawFollowers } from './brute-force-population.ts';

type Tone = 'praise' | 'criticism';
type Source = 'post' | 'spot' | 'share' | 'own';

/** One impression of one person. */
export interface Sight {
  readonly tone: Tone;
  readonly source: Source;
}

/** Somebody with a name, their place in the list, and a role; and all that they have seen, the first of it first. */
export interface Person {
  readonly role: number;
  readonly seen: Sight[];
  /** What they have said; null for nothing. */
  says: Tone | null;
}

/** What a conversation came to: the slow, obvious twin of `runWithRoles`. */
export function converseByName(
  cascade: ShareCascade,
  crowd: Crowd,
  start: StartWithRoles,
  stream: RandomStream,
): { readonly tally: RoleTally; readonly totals: ConversationTotals } {
  const roles = [...crowd.people].flatMap((count, role) => Array.from({ length: count }, () => role));
  const { people, truncated } = converse(cascade, roles, crowd, start, stream);
  return { tally: tallyOf(people), totals: totalsOf(people, truncated) };
}

/**
 * A conversation in rounds of people with names and roles, in the words of its definition. Followers must be a fixed number or classes.
 * @param roles - Of each person, by place in `roleNames`.
 * @returns The same people after it, and whether `maxGenerations` cut it off.
 */
export function converse(
  cascade: ShareCascade,
  roles: readonly number[],
  crowd: Omit<Crowd, 'people'>,
  start: StartWithRoles,
  stream: RandomStream,
): { readonly people: readonly Person[]; readonly truncated: boolean } {
  const chance = (probability: number): boolean => stream.nextUniform() < probability;
  const shuffled = <Item>(items: readonly Item[]): Item[] =>
    items
      .map((item) => ({ item, key: stream.nextUniform() }))
      .toSorted((a, b) => a.key - b.key)
      .map(({ item }) => item);

  const people: Person[] = roles.map((role) => ({ role, seen: [], says: null }));
  const decide = ({ role, seen: [first] }: Person): Tone | null => {
    const afterPraise = first.tone === 'praise';
    const share = afterPraise ? crowd.shareAfterPraise[role] : crowd.shareAfterCriticism[role];
    if (!chance(share)) return null;
    const praises = afterPraise ? crowd.praisesAfterPraise[role] : crowd.praisesAfterCriticism[role];
    return chance(praises) ? 'praise' : 'criticism';
  };
  /** Everybody sees what they see in a round, in any order; who is new decides. Returns who shares. */
  const endRound = (sights: readonly (readonly Sight[])[]): Person[] =>
    people.filter((person, name) => {
      const isNew = person.seen.length === 0;
      person.seen.push(...sights[name]);
      if (!isNew || person.seen.length === 0) return false;
      person.says = decide(person);
      return person.says !== null;
    });

  // The post, then the spot.
  const watching = new Set(shuffled(people.map((_, name) => name)).slice(0, start.spotSights));
  let sharers = endRound(
    people.map(({ role }, name) => {
      const sights: Sight[] = [];
      if (start.post && role > 0 && chance(cascade.fanVisibility)) sights.push({ tone: 'praise', source: 'post' });
      if (watching.has(name)) sights.push({ tone: 'praise', source: 'spot' });
      return sights;
    }),
  );
  const unreachedStrangers = people.filter(({ role, seen }) => role === 0 && seen.length === 0);
  const { complaints } = cascade.conversation ?? plainConversation;
  for (const person of shuffled(unreachedStrangers).slice(0, complaints?.complaints ?? 0)) {
    person.seen.push({ tone: 'criticism', source: 'own' });
    person.says = 'criticism';
    sharers.push(person);
  }

  for (let generation = 1; sharers.length > 0 && generation <= cascade.maxGenerations; generation += 1) {
    const sights: Sight[][] = people.map(() => []);
    for (const person of sharers) {
      for (const follower of drawFollowers(cascade, people.indexOf(person), stream)) {
        if (chance(cascade.visibility)) sights[follower].push({ tone: person.says!, source: 'share' });
      }
    }
    sharers = endRound(sights.map((ofOne) => shuffled(ofOne)));
  }
  return { people, truncated: sharers.length > 0 };
}

/** Counts people and what they have seen. */
function tallyOf(people: readonly Person[]): RoleTally {
  const tally = createRoleTally();
  for (const { role, seen, says } of people) {
    if (seen.length === 0) continue;
    tally.reached[role] += 1;
    for (const [i, { source, tone }] of seen.entries()) {
      if (source === 'post') tally.postSights[role] += 1;
      else if (source === 'spot') tally.spotSights[role] += 1;
      else if (i === 0) (tone === 'praise' ? tally.firstOfPraise : tally.firstOfCriticism)[role] += 1;
      else (tone === 'praise' ? tally.moreOfPraise : tally.moreOfCriticism)[role] += 1;
    }
    if (says === 'praise') tally.supporters[role] += 1;
    if (says !== 'criticism') continue;
    tally.critics[role] += 1;
    const [first] = seen;
    if (first.tone === 'criticism' && first.source === 'share') tally.criticsAfterCriticism[role] += 1;
  }
  return tally;
}

function totalsOf(people: readonly Person[], truncated: boolean): ConversationTotals {
  const count = (holds: (person: Person) => boolean): number => people.filter((person) => holds(person)).length;
  return {
    impressions: people.reduce((sum, { seen }) => sum + seen.length, 0),
    reach: count(({ seen }) => seen.length > 0),
    earnedReach: count(({ seen }) => seen.length > 0 && seen.every(({ source }) => source === 'share')),
    sharers: count(({ says }) => says !== null),
    supporters: count(({ says }) => says === 'praise'),
    critics: count(({ says }) => says === 'criticism'),
    truncated,
    desk: null,
  };
}
