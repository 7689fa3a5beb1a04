import { CascadeRowsBuilder, K_PLUS_LEVELS, partsOf } from '../../src/cascade/cascade-rows.ts';
import { shareProbabilityOnExposure } from '../../src/cascade/index.ts';
import type { CascadeRows, EnsembleRange, ShareCascade, TelevisionStart } from '../../src/cascade/index.ts';
import { openStream } from '../../src/random/index.ts';
import type { RandomStream } from '../../src/random/index.ts';
import { pairFriends } from './mutual/brute-force-mutual.ts';

/** What one cascade did, person by person. */
export interface BruteForceCascade {
  /** Shape [universe]: impressions of each person, of posts and of television. */
  readonly exposures: Int32Array;
  /** Shape [universe]: those of posts alone. */
  readonly posts: Int32Array;
  /** People who have seen a post or noticed television in round 0. */
  readonly informed: number;
  readonly rounds: { impressions: number; newReach: number; sharers: number }[];
}

/**
 * The share model on people with names and lists, in the words of its definition: the slow, obvious twin of the
 * population level. Followers must be a fixed number or classes.
 * @param followersOf - Of a sharer; default: drawn when they share.
 */
export function spreadByBruteForce(
  cascade: ShareCascade,
  stream: RandomStream,
  followersOf: (sharer: number) => readonly number[] = (sharer) => drawFollowers(cascade, sharer, stream),
): BruteForceCascade {
  const { universe, fans, fanVisibility, visibility, shareProbability, maxGenerations } = cascade;
  const { paidSeeds = 0, television } = cascade;
  const exposures = new Int32Array(universe);
  const posts = new Int32Array(universe);
  const decisions = new Int32Array(universe);
  const hasShared = new Uint8Array(universe);
  const rounds: BruteForceCascade['rounds'] = [];

  const decide = (person: number, next: number[]): void => {
    decisions[person] += 1;
    if (hasShared[person] === 1) return;
    if (stream.nextUniform() < shareProbabilityOnExposure(shareProbability, decisions[person])) {
      hasShared[person] = 1;
      next.push(person);
    }
  };
  const expose = (person: number, next: number[]): boolean => {
    exposures[person] += 1;
    posts[person] += 1;
    decide(person, next);
    return exposures[person] === 1;
  };

  let sharers: number[] = [];
  for (let fan = 0; fan < fans; fan += 1) {
    if (stream.nextUniform() < fanVisibility) expose(fan, sharers);
  }
  for (const seed of drawDistinct(universe, paidSeeds, stream)) {
    exposures[seed] += 1;
    posts[seed] += 1;
    if (hasShared[seed] === 1) continue;
    hasShared[seed] = 1;
    sharers.push(seed);
  }
  const hasNoticed = new Uint8Array(universe);
  const watch = ({ exposure, notice }: TelevisionStart, person: number): void => {
    let left = stream.nextUniform();
    let sights = 0;
    while (sights < exposure.length - 1 && left >= exposure[sights]) {
      left -= exposure[sights];
      sights += 1;
    }
    exposures[person] += sights;
    for (let i = 0; i < sights; i += 1) {
      if (stream.nextUniform() >= notice) continue;
      hasNoticed[person] = 1;
      decide(person, sharers);
    }
  };
  if (television !== undefined) for (let person = 0; person < universe; person += 1) watch(television, person);
  const count = (holds: (person: number) => boolean): number =>
    exposures.reduce((people, _, person) => people + (holds(person) ? 1 : 0), 0);
  const informed = count((person) => posts[person] > 0 || hasNoticed[person] === 1);
  rounds.push({
    impressions: exposures.reduce((sum, seen) => sum + seen, 0),
    newReach: count((person) => exposures[person] > 0),
    sharers: sharers.length,
  });

  for (let generation = 1; sharers.length > 0 && generation <= maxGenerations; generation += 1) {
    const next: number[] = [];
    let impressions = 0;
    let newReach = 0;
    for (const sharer of sharers) {
      for (const follower of followersOf(sharer)) {
        if (stream.nextUniform() >= visibility) continue;
        impressions += 1;
        if (expose(follower, next)) newReach += 1;
      }
    }
    rounds.push({ impressions, newReach, sharers: next.length });
    sharers = next;
  }
  return { exposures, posts, informed, rounds };
}

/** Rows of such cascades, with ties "mutual" among friends who were paired beforehand; whatever is not over at the end was ended by `maxGenerations`. */
export function rowsByBruteForce(cascade: ShareCascade, { rngSeed, first, count }: EnsembleRange): CascadeRows {
  const rows = new CascadeRowsBuilder(first, count, partsOf(undefined, cascade.television));
  for (let replicate = first; replicate < first + count; replicate += 1) {
    const stream = openStream(rngSeed, replicate, 'people');
    const friends = cascade.ties === 'mutual' ? pairFriends(cascade, stream) : null;
    const followersOf = friends === null ? undefined : (sharer: number): readonly number[] => friends[sharer];
    const { exposures, posts, informed, rounds } = spreadByBruteForce(cascade, stream, followersOf);
    const peopleByExposures = new Float64Array(K_PLUS_LEVELS + 1);
    let televisionOnly = 0;
    let postsOnly = 0;
    for (const [person, seen] of exposures.entries()) {
      peopleByExposures[Math.min(seen, K_PLUS_LEVELS)] += 1;
      if (seen > 0 && posts[person] === 0) televisionOnly += 1;
      if (seen > 0 && posts[person] === seen) postsOnly += 1;
    }
    for (const round of rounds) rows.addRound(round);
    rows.endRow(peopleByExposures, rounds.at(-1)!.sharers > 0, { informed, televisionOnly, postsOnly });
  }
  return rows.finish();
}

/** So many of 0 … people − 1, every set of them equally likely. */
function drawDistinct(people: number, count: number, stream: RandomStream): readonly number[] {
  const all = Array.from({ length: people }, (_, person) => person);
  for (let i = 0; i < count; i += 1) {
    const j = i + Math.floor(stream.nextUniform() * (people - i));
    [all[i], all[j]] = [all[j], all[i]];
  }
  return all.slice(0, count);
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
