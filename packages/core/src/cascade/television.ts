import { drawHypergeometric, drawMultinomial } from '../random/index.ts';
import type { RandomStream } from '../random/index.ts';
import { K_PLUS_LEVELS } from './cascade-rows.ts';
import type { ShareProbability } from './share-cascade.ts';
import { shareProbabilityOnExposure } from './share-curve.ts';
import type { TelevisionStart } from './television-start.ts';

/**
 * How people divide by what they have noticed. They are put into cells: cell n holds whoever has noticed the spot n times, n = 0 …
 * `mostNoticed` − 1; cell `mostNoticed` whoever has noticed it so often or more, from where on the share curve is flat. Where it is
 * flat above 0, one more cell holds those of them who share at one of the sights that are not told apart: they share for certain.
 */
export interface TelevisionLaw extends TelevisionStart {
  /** Times noticed that are told apart: at least 1, or 0 where there is no insertion. */
  readonly mostNoticed: number;
  /** Share probability at each noticed sight after so many. */
  readonly later: number;
  /** Number of cells: `mostNoticed` + 1, or one more for those who share for certain. */
  readonly cells: number;
  /** Shape [cells]: the probability of each. */
  readonly noticed: Float64Array;
}

/**
 * Lays out a start on television for people who decide by a share probability.
 * @remarks A row of cells for k sights follows from that for k − 1. O(insertions × cells).
 */
export function layOutTelevision(
  { exposure, notice }: TelevisionStart,
  shareProbability: ShareProbability,
): TelevisionLaw {
  const insertions = exposure.length - 1;
  const toldApart = lastChangeOf(shareProbability);
  const mostNoticed = Math.min(insertions, toldApart);
  const later = shareProbabilityOnExposure(shareProbability, toldApart + 1);
  const cells = mostNoticed + (later > 0 && insertions > toldApart ? 2 : 1);
  const start = { exposure, notice, mostNoticed, later, cells };
  const noticed = new Float64Array(cells);
  const ofSights = new Float64Array(cells);
  for (let sights = 0; sights <= insertions; sights += 1) {
    fillNoticed(ofSights, sights, start);
    for (let cell = 0; cell < cells; cell += 1) noticed[cell] += exposure[sights] * ofSights[cell];
  }
  return { ...start, noticed };
}

/** The last exposure at which the share probability differs from that of all later ones; at least 1. */
function lastChangeOf(shareProbability: ShareProbability): number {
  const length = typeof shareProbability === 'number' ? 1 : shareProbability.byExposure.length;
  const later = shareProbabilityOnExposure(shareProbability, length + 1);
  let last = length;
  while (last > 1 && shareProbabilityOnExposure(shareProbability, last) === later) last -= 1;
  return last;
}

/**
 * Turns the probabilities of cells of someone with one sight less into those of someone with so many.
 * @param sights - 0 for the first call, then one more each time.
 */
function fillNoticed(
  ofSights: Float64Array,
  sights: number,
  { notice, mostNoticed, later, cells }: Omit<TelevisionLaw, 'noticed'>,
): void {
  if (sights === 0) {
    ofSights.fill(0);
    ofSights[0] = 1;
    return;
  }
  if (cells > mostNoticed + 1) {
    const sharing = notice * later * ofSights[mostNoticed];
    ofSights[mostNoticed + 1] += sharing;
    ofSights[mostNoticed] -= sharing;
  }
  for (let n = mostNoticed - 1; n >= 0; n -= 1) {
    const noticing = notice * ofSights[n];
    ofSights[n + 1] += noticing;
    ofSights[n] -= noticing;
  }
}

/**
 * How often people have seen the spot, and how much of that has come out. What a cascade does depends on cells alone, so that the
 * sights of the people in them are drawn, without replacement, only when they are asked for.
 */
export interface TelevisionPeople {
  readonly law: TelevisionLaw;
  /** Shape [cells]: people in each cell. */
  readonly noticed: Float64Array;
  /** Shape [cells × 11]: people by cell and sights of the spot, 0 … 9 and 10 or more. */
  readonly seen: Float64Array;
  /** Sights of all people together. */
  impressions: number;
  /** People of cell 0 who have seen posts, and how many of them have never seen the spot: they are reached by posts only. */
  informedOfCellZero: number;
  postsOnly: number;
  /** Space: shape [insertions + 1], [cells], [cells]. */
  readonly bySights: Float64Array;
  readonly ofSights: Float64Array;
  readonly counts: Float64Array;
}

/** Entries of a cell by sights, or by posts: 0 … 9 and 10 or more. */
export const EXPOSURES_TOLD_APART: number = K_PLUS_LEVELS + 1;

/** Space for the people of one replicate. */
export function createTelevisionPeople(law: TelevisionLaw): TelevisionPeople {
  return {
    law,
    noticed: new Float64Array(law.cells),
    seen: new Float64Array(law.cells * EXPOSURES_TOLD_APART),
    impressions: 0,
    informedOfCellZero: 0,
    postsOnly: 0,
    bySights: new Float64Array(law.exposure.length),
    ofSights: new Float64Array(law.cells),
    counts: new Float64Array(law.cells),
  };
}

/**
 * Draws how many of so many people have seen the spot k times and are in each cell; none of them has seen posts so far.
 * @param stream - Of the replicate, for the purpose `television`; the functions below go on with it.
 * @param drawn - Filled here.
 * @remarks O(insertions × cells), less where nobody has seen it so often.
 */
export function drawTelevision(stream: RandomStream, people: number, drawn: TelevisionPeople): void {
  const { law, noticed, seen, bySights, ofSights, counts } = drawn;
  drawMultinomial(stream, people, law.exposure, bySights);
  noticed.fill(0);
  seen.fill(0);
  drawn.impressions = 0;
  drawn.informedOfCellZero = 0;
  drawn.postsOnly = 0;
  let left = people;
  for (let sights = 0; left > 0; sights += 1) {
    const these = bySights[sights];
    fillNoticed(ofSights, sights, law);
    if (these === 0) continue;
    left -= these;
    drawn.impressions += sights * these;
    drawMultinomial(stream, these, ofSights, counts);
    const entry = Math.min(sights, K_PLUS_LEVELS);
    for (let cell = 0; cell < law.cells; cell += 1) {
      noticed[cell] += counts[cell];
      seen[cell * EXPOSURES_TOLD_APART + entry] += counts[cell];
    }
  }
}

/** People who have seen the spot. */
export function reachOfTelevision({ noticed, seen }: TelevisionPeople): number {
  let reach = noticed[0] - seen[0];
  for (let cell = 1; cell < noticed.length; cell += 1) reach += noticed[cell];
  return reach;
}

/**
 * People of cell 0 see posts for the first time.
 * @returns How many of them are new: have not seen the spot either.
 */
export function informCellZero(stream: RandomStream, people: TelevisionPeople, informed: number): number {
  const untouched = people.noticed[0] - people.informedOfCellZero;
  const reached = drawHypergeometric(stream, untouched, people.seen[0] - people.postsOnly, informed);
  people.informedOfCellZero += informed;
  people.postsOnly += reached;
  return reached;
}

/**
 * Counts everyone by all exposures, of posts and of the spot. To be called once, in the end: it takes `seen` apart.
 * @param byPosts - Shape [cells × 11]: people by cell and exposures of posts. Those of cell 0 who have seen posts went through
 * {@link informCellZero}.
 * @param peopleByExposures - Shape [11], filled here.
 * @returns People who have seen the spot and no posts.
 */
export function countAllExposures(
  stream: RandomStream,
  people: TelevisionPeople,
  byPosts: Float64Array,
  peopleByExposures: Float64Array,
): number {
  const { seen, law } = people;
  peopleByExposures.fill(0);
  // Who of cell 0 has seen posts, and not the spot.
  let unseen = people.postsOnly;
  let informed = people.informedOfCellZero;
  for (let posts = 1; posts <= K_PLUS_LEVELS; posts += 1) {
    const these = drawHypergeometric(stream, informed, unseen, byPosts[posts]);
    informed -= byPosts[posts];
    unseen -= these;
    seen[0] -= these;
    peopleByExposures[posts] += these;
    revealSights(stream, seen, 0, posts, byPosts[posts] - these, peopleByExposures);
  }
  peopleByExposures[0] = seen[0];
  seen[0] = 0;
  for (let cell = 1; cell < law.cells; cell += 1) {
    for (let posts = 1; posts <= K_PLUS_LEVELS; posts += 1) {
      revealSights(stream, seen, cell, posts, byPosts[cell * EXPOSURES_TOLD_APART + posts], peopleByExposures);
    }
  }
  let televisionOnly = 0;
  for (let cell = 0; cell < law.cells; cell += 1) {
    for (let sights = 1; sights <= K_PLUS_LEVELS; sights += 1) {
      const these = seen[cell * EXPOSURES_TOLD_APART + sights];
      peopleByExposures[sights] += these;
      televisionOnly += these;
    }
  }
  return televisionOnly;
}

/** Takes people who have seen so many posts, and the spot too, out of those of their cell, and counts them by both. */
function revealSights(
  stream: RandomStream,
  seen: Float64Array,
  cell: number,
  posts: number,
  people: number,
  peopleByExposures: Float64Array,
): void {
  if (people === 0) return;
  const first = cell * EXPOSURES_TOLD_APART;
  let others = 0;
  for (let sights = 1; sights <= K_PLUS_LEVELS; sights += 1) others += seen[first + sights];
  let left = people;
  for (let sights = 1; left > 0; sights += 1) {
    const having = seen[first + sights];
    const these = drawHypergeometric(stream, others, having, left);
    others -= having;
    left -= these;
    seen[first + sights] -= these;
    peopleByExposures[Math.min(posts + sights, K_PLUS_LEVELS)] += these;
  }
}
