import type { ShareCascade } from '../../src/cascade/index.ts';
import type { Conversation } from '../../src/cascade/conversation.ts';
import type { RandomStream } from '../../src/random/index.ts';
import { drawFollowers } from './brute-force-population.ts';

type Tone = 'praise' | 'criticism';

/** What one conversation did, person by person. */
export interface BruteForceConversation {
  /** Shape [universe]: impressions of each person. */
  readonly exposures: Int32Array;
  readonly rounds: {
    impressions: number;
    impressionsOfCriticism: number;
    newReach: number;
    newReachByCriticism: number;
    sharers: number;
    critics: number;
  }[];
}

/**
 * A conversation of praise and criticism on people with names and lists, in the words of its definition: the slow, obvious twin of
 * the population level in rounds. Followers must be a fixed number or classes.
 */
export function converseByBruteForce(cascade: ShareCascade, stream: RandomStream): BruteForceConversation {
  const { universe, fans, fanVisibility, visibility, maxGenerations } = cascade;
  const { criticism, complaints } = cascade.conversation as Conversation;
  const { quality, shareMultiplier } = criticism!;
  const shareProbability = cascade.shareProbability as number;
  const exposures = new Int32Array(universe);
  const rounds: BruteForceConversation['rounds'] = [];
  const chance = (probability: number): boolean => stream.nextUniform() < probability;

  /** What somebody says after their first sight; null for nothing. */
  const decide = (tone: Tone): Tone | null => {
    if (tone === 'criticism') return chance(Math.min(1, shareProbability * shareMultiplier)) ? 'criticism' : null;
    if (!chance(shareProbability)) return null;
    return chance(quality) ? 'praise' : 'criticism';
  };

  let sharers: { person: number; tone: Tone }[] = [];
  /** Everybody sees what they see in a round; who is new decides by one of their sights. */
  const endRound = (sights: readonly (readonly Tone[])[]): void => {
    const round = {
      impressions: 0,
      impressionsOfCriticism: 0,
      newReach: 0,
      newReachByCriticism: 0,
      sharers: 0,
      critics: 0,
    };
    for (const [person, tones] of sights.entries()) {
      if (tones.length === 0) continue;
      round.impressions += tones.length;
      round.impressionsOfCriticism += tones.filter((tone) => tone === 'criticism').length;
      const isNew = exposures[person] === 0;
      exposures[person] += tones.length;
      if (!isNew) continue;
      const first = tones[Math.floor(stream.nextUniform() * tones.length)];
      round.newReach += 1;
      if (first === 'criticism') round.newReachByCriticism += 1;
      const says = decide(first);
      if (says !== null) sharers.push({ person, tone: says });
    }
    round.sharers = sharers.length;
    round.critics = sharers.filter(({ tone }) => tone === 'criticism').length;
    rounds.push(round);
  };

  // The fans are the first people. Whoever complains shares for certain.
  endRound(Array.from({ length: universe }, (_, person) => (person < fans && chance(fanVisibility) ? ['praise'] : [])));
  const others = Array.from({ length: universe - fans }, (_, i) => ({ person: fans + i, key: stream.nextUniform() }));
  others.sort((a, b) => a.key - b.key);
  for (const { person } of others.slice(0, complaints?.complaints ?? 0)) {
    exposures[person] += 1;
    sharers.push({ person, tone: 'criticism' });
    for (const key of Object.keys(rounds[0]) as (keyof (typeof rounds)[0])[]) rounds[0][key] += 1;
  }

  for (let generation = 1; sharers.length > 0 && generation <= maxGenerations; generation += 1) {
    const sights: Tone[][] = Array.from({ length: universe }, () => []);
    for (const { person, tone } of sharers) {
      for (const follower of drawFollowers(cascade, person, stream))
        if (chance(visibility)) sights[follower].push(tone);
    }
    sharers = [];
    endRound(sights);
  }
  return { exposures, rounds };
}
