import { shareProbabilityOnExposure } from '../../../src/cascade/index.ts';
import type { ShareCascade } from '../../../src/cascade/index.ts';
import type { RandomStream } from '../../../src/random/index.ts';

/** What one cascade did, person by person. */
export interface BruteForceCascade {
  /** Shape [universe]: impressions of each person. */
  readonly exposures: Int32Array;
  readonly rounds: { impressions: number; newReach: number; sharers: number }[];
}

/**
 * The share model on people whose friendships are an explicit uniform pairing of stubs: the slow, obvious twin of the
 * population level with ties "mutual". Followers must be a fixed number or classes.
 */
export function spreadByPairing(cascade: ShareCascade, stream: RandomStream): BruteForceCascade {
  const { universe, fans, fanVisibility, visibility, shareProbability, maxGenerations } = cascade;
  const friends = pairFriends(cascade, stream);
  const exposures = new Int32Array(universe);
  const hasShared = new Uint8Array(universe);
  const rounds: BruteForceCascade['rounds'] = [];

  const expose = (person: number, next: number[]): boolean => {
    exposures[person] += 1;
    const isNew = exposures[person] === 1;
    if (hasShared[person] === 1) return isNew;
    if (stream.nextUniform() < shareProbabilityOnExposure(shareProbability, exposures[person])) {
      hasShared[person] = 1;
      next.push(person);
    }
    return isNew;
  };

  // Numbers of friends are drawn independently, so that the first people are as good as random ones.
  let sharers: number[] = [];
  let seeing = 0;
  for (let fan = 0; fan < fans; fan += 1) {
    if (stream.nextUniform() >= fanVisibility) continue;
    seeing += 1;
    expose(fan, sharers);
  }
  rounds.push({ impressions: seeing, newReach: seeing, sharers: sharers.length });

  for (let generation = 1; sharers.length > 0 && generation <= maxGenerations; generation += 1) {
    const next: number[] = [];
    let impressions = 0;
    let newReach = 0;
    for (const sharer of sharers) {
      for (const friend of friends[sharer]) {
        if (stream.nextUniform() >= visibility) continue;
        impressions += 1;
        if (expose(friend, next)) newReach += 1;
      }
    }
    rounds.push({ impressions, newReach, sharers: next.length });
    sharers = next;
  }
  return { exposures, rounds };
}

/** Friends of everyone: all stubs shuffled and joined two by two; where their number is odd one stub stays alone. */
export function pairFriends(cascade: ShareCascade, stream: RandomStream): number[][] {
  const stubs: number[] = [];
  for (let person = 0; person < cascade.universe; person += 1) {
    for (let i = drawNumberOfFriends(cascade, stream); i > 0; i -= 1) stubs.push(person);
  }
  for (let i = stubs.length - 1; i > 0; i -= 1) {
    const j = Math.floor(stream.nextUniform() * (i + 1));
    [stubs[i], stubs[j]] = [stubs[j], stubs[i]];
  }
  const friends: number[][] = Array.from({ length: cascade.universe }, () => []);
  for (let i = 0; i + 1 < stubs.length; i += 2) {
    friends[stubs[i]].push(stubs[i + 1]);
    friends[stubs[i + 1]].push(stubs[i]);
  }
  return friends;
}

function drawNumberOfFriends({ followers }: ShareCascade, stream: RandomStream): number {
  if (typeof followers === 'number') return followers;
  if (followers.distribution !== 'classes') throw new Error('brute force knows fixed numbers and classes only');
  let left = stream.nextUniform();
  for (const entry of followers.classes) {
    if (left < entry.share) return entry.followers;
    left -= entry.share;
  }
  return followers.classes.at(-1)!.followers;
}
