import { shareProbabilityOnExposure } from '../../src/cascade/index.ts';
import type { ShareCascade } from '../../src/cascade/index.ts';
import type { RandomStream } from '../../src/random/index.ts';

/** What one cascade did, person by person. */
export interface BruteForceCascade {
  /** Shape [universe]: impressions of each person. */
  readonly exposures: Int32Array;
  readonly rounds: { impressions: number; newReach: number; sharers: number }[];
}

/**
 * The share model on people with names and lists, in the words of its definition: the slow, obvious twin of the
 * population level. Followers must be a fixed number or classes.
 */
export function spreadByBruteForce(cascade: ShareCascade, stream: RandomStream): BruteForceCascade {
  const { universe, fans, fanVisibility, visibility, shareProbability, maxGenerations } = cascade;
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
      for (const follower of drawFollowers(cascade, sharer, stream)) {
        if (stream.nextUniform() >= visibility) continue;
        impressions += 1;
        if (expose(follower, next)) newReach += 1;
      }
    }
    rounds.push({ impressions, newReach, sharers: next.length });
    sharers = next;
  }
  return { exposures, rounds };
}

/** Distinct others, uniform: a shuffle of everyone else, as far as it is needed. */
export function drawFollowers(cascade: ShareCascade, sharer: number, stream: RandomStream): number[] {
  const others: number[] = [];
  for (let person = 0; person < cascade.universe; person += 1) if (person !== sharer) others.push(person);
  const followers: number[] = [];
  const count = drawNumberOfFollowers(cascade, stream);
  for (let i = 0; i < count; i += 1) {
    const j = i + Math.floor(stream.nextUniform() * (others.length - i));
    [others[i], others[j]] = [others[j], others[i]];
    followers.push(others[i]);
  }
  return followers;
}

function drawNumberOfFollowers({ followers }: ShareCascade, stream: RandomStream): number {
  if (typeof followers === 'number') return followers;
  if (followers.distribution !== 'classes') throw new Error('brute force knows fixed numbers and classes only');
  let left = stream.nextUniform();
  for (const entry of followers.classes) {
    if (left < entry.share) return entry.followers;
    left -= entry.share;
  }
  return followers.classes.at(-1)!.followers;
}
