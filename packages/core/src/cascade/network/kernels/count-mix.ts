import { drawHypergeometric } from '../../../random/index.ts';
import type { RandomStream } from '../../../random/index.ts';
import { K_PLUS_LEVELS } from '../../cascade-rows.ts';
import { SHARED } from './network-state.ts';
import type { NetworkState } from './network-state.ts';
import type { TelevisionState } from './television-state.ts';

/** What a replicate of a mix has come to. */
export interface CountedMix {
  /** People with 0, 1, 2, …, 9 and with 10 or more impressions of both, entry 0 unused. */
  readonly exposures: Float64Array;
  /** People with impressions of television and none of posts. */
  readonly televisionOnly: number;
  /** People with impressions of posts and none of television. */
  readonly postsOnly: number;
}

/**
 * Counts everyone by impressions of posts and television together, at the end of a replicate. How often those saw television who noticed
 * nothing is drawn here, given how many of each round had not seen it. Their cells are cleared for the next replicate.
 */
export function countMix(state: NetworkState, shown: TelevisionState): CountedMix {
  const exposures = new Float64Array(K_PLUS_LEVELS + 1);
  const televisionOnly = countViewers(state, shown, exposures);
  const { roundEnds, newInRounds, stream } = shown;
  // People by impressions of posts who have seen television too.
  const both = new Float64Array(K_PLUS_LEVELS + 1);
  let postsOnly = 0;
  let from = 0;
  for (const [round, end] of roundEnds.entries()) {
    const people = takePosts(state, from, end);
    from = end;
    let left = people.reduce((sum, count) => sum + count, 0);
    let unseen = newInRounds[round];
    postsOnly += unseen;
    for (let posts = 1; posts <= K_PLUS_LEVELS; posts += 1) {
      const ofThese = drawHypergeometric(stream, left, unseen, people[posts]);
      left -= people[posts];
      unseen -= ofThese;
      exposures[posts] += ofThese;
      both[posts] += people[posts] - ofThese;
    }
  }
  state.reachedEnd = 0;
  const seen = shown.seenByOthers;
  for (let posts = 1; posts <= K_PLUS_LEVELS; posts += 1) spreadSeen(stream, seen, both[posts], posts, exposures);
  let uninformed = 0;
  for (let times = 1; times <= K_PLUS_LEVELS; times += 1) {
    exposures[times] += seen[times];
    uninformed += seen[times];
  }
  return { exposures, televisionOnly: televisionOnly + uninformed, postsOnly };
}

/** Those who noticed television; how many of them no post has reached. */
function countViewers(state: NetworkState, shown: TelevisionState, exposures: Float64Array): number {
  const { cells } = state;
  const { viewers, viewersEnd, seen, noticed } = shown;
  let televisionOnly = 0;
  for (let i = 0; i < viewersEnd; i += 1) {
    const person = viewers[i];
    const posts = (cells[person] & (SHARED - 1)) - (noticed.length > 0 ? noticed[i] : 1);
    cells[person] = 0;
    if (posts === 0) televisionOnly += 1;
    exposures[Math.min(posts + seen[i], K_PLUS_LEVELS)] += 1;
  }
  return televisionOnly;
}

/** Of the people who were reached from one place of the list to another and noticed no television, how many had how many posts. */
function takePosts({ cells, reached }: NetworkState, from: number, end: number): Float64Array {
  const people = new Int32Array(K_PLUS_LEVELS + 1);
  for (let i = from; i < end; i += 1) {
    const person = reached[i];
    const posts = cells[person] & (SHARED - 1);
    cells[person] = 0;
    people[posts < K_PLUS_LEVELS ? posts : K_PLUS_LEVELS] += 1;
  }
  // Those who noticed television have been counted, and their cells are 0.
  people[0] = 0;
  return Float64Array.from(people);
}

/**
 * Draws how often so many of the others saw television, and counts them by impressions of both.
 * @param seen - Others who have seen it k times, k ≥ 1; reduced by those who are drawn.
 */
function spreadSeen(
  stream: RandomStream,
  seen: Float64Array,
  people: number,
  posts: number,
  exposures: Float64Array,
): void {
  let pool = 0;
  for (let times = 1; times <= K_PLUS_LEVELS; times += 1) pool += seen[times];
  let left = people;
  for (let times = 1; times <= K_PLUS_LEVELS && left > 0; times += 1) {
    const drawn = drawHypergeometric(stream, pool, seen[times], left);
    pool -= seen[times];
    seen[times] -= drawn;
    left -= drawn;
    exposures[Math.min(posts + times, K_PLUS_LEVELS)] += drawn;
  }
}
