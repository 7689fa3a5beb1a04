import { friendsOf } from './people-ties.ts';
import type { PeoplePicture } from './people-picture.ts';
import type { PeopleTimes } from './people-times.ts';

/** How far it has come by a time. */
export interface PeopleCount {
  /** People who know. */
  readonly knows: number;
  /** How many of them have heard it again since. */
  readonly again: number;
  /** How many times they have, all together. */
  readonly times: number;
}

/** Counts those who know by a time, and who has heard it again. O(people + exposures). */
export function countPeople({ knowsAt, againAt, repeatsAt }: PeopleTimes, time: number): PeopleCount {
  let knows = 0;
  let again = 0;
  for (let person = 0; person < knowsAt.length; person++) {
    if (knowsAt[person] <= time) knows += 1;
    if (againAt[person] <= time) again += 1;
  }
  let times = 0;
  for (const at of repeatsAt) if (at <= time) times += 1;
  return { knows, again, times };
}

/** The only one with whom it begins, and who shares it; null where several do, or nobody. */
export function onlyStarter({ knowsAt, sharesAt, toldBy }: PeopleTimes): number | null {
  let starter: number | null = null;
  for (let person = 0; person < knowsAt.length; person++) {
    if (knowsAt[person] === Infinity || toldBy[person] >= 0) continue;
    if (starter !== null) return null;
    starter = person;
  }
  return starter === null || sharesAt[starter] === Infinity ? null : starter;
}

/** What is known of one person at a time. */
export interface PersonFacts {
  readonly person: number;
  /** Friends; null where that is not known. */
  readonly friends: number | null;
  /** Time at which they heard it; null where they have not. */
  readonly knowsAt: number | null;
  /** Who told them; null for the brand. */
  readonly toldBy: number | null;
  readonly heardAgain: boolean;
  readonly shares: boolean;
}

/** The facts about somebody at a time; nothing of what comes later. */
export function personFacts(
  { times, graph }: Pick<PeoplePicture, 'times' | 'graph'>,
  person: number,
  time: number,
): PersonFacts {
  const knows = times.knowsAt[person] <= time;
  return {
    person,
    friends: graph === null ? null : friendsOf(graph, person).length,
    knowsAt: knows ? times.knowsAt[person] : null,
    toldBy: knows && times.toldBy[person] >= 0 ? times.toldBy[person] : null,
    heardAgain: times.againAt[person] <= time,
    shares: times.sharesAt[person] <= time,
  };
}
