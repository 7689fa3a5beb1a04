import { drawBinomial, drawHypergeometric, openStream } from '../../random/index.ts';
import type { RandomStream } from '../../random/index.ts';
import { K_PLUS_LEVELS } from '../cascade-rows.ts';
import type { ShareCascade } from '../share-cascade.ts';
import { shareProbabilityOnExposure } from '../share-curve.ts';
import {
  countAllExposures,
  createTelevisionPeople,
  drawTelevision,
  EXPOSURES_TOLD_APART,
  informCellZero,
  reachOfTelevision,
  type TelevisionLaw,
  type TelevisionPeople,
} from '../television.ts';
import { clearPopulationBlock } from './population-block.ts';
import { endPopulationRound, type PopulationState } from './population-state.ts';

/** What television and paid seeds add to a population: cells of television are its blocks. */
export interface MediaMix {
  readonly people: TelevisionPeople;
  /** Of the replicate, for what television does. */
  stream: RandomStream;
  /** Shape [blocks]: probability of sharing at what was noticed, for who has not seen the post, and for who has and did not share. */
  readonly sharingWithoutPost: Float64Array;
  readonly sharingAfterPost: Float64Array;
  /** People who have seen the post or a paid one, or have noticed television, in round 0. */
  informed: number;
  /** Space: shape [blocks × 11]. */
  readonly byPosts: Float64Array;
}

/** Lays out the mix of a cascade whose blocks are the cells of a law. */
export function createMix(cascade: ShareCascade, law: TelevisionLaw): MediaMix {
  const sharingBetween = (first: number, last: number): number => {
    let shared = 0;
    for (let k = first; k <= last; k += 1)
      shared += (1 - shared) * shareProbabilityOnExposure(cascade.shareProbability, k);
    return shared;
  };
  const sharing = (posts: number): Float64Array =>
    Float64Array.from(law.noticed, (_, cell) => (cell > law.mostNoticed ? 1 : sharingBetween(posts + 1, posts + cell)));
  return {
    people: createTelevisionPeople(law),
    stream: openStream('', 0, 'television'),
    sharingWithoutPost: sharing(0),
    sharingAfterPost: sharing(1),
    informed: 0,
    byPosts: new Float64Array(law.cells * EXPOSURES_TOLD_APART),
  };
}

/** People of a cell of television in round 0. */
export interface CellAtStart {
  readonly people: number;
  /** Those of them who see the brand's post, and those whom it makes share. */
  readonly seen: number;
  readonly shared: number;
  /** Paid seeds among them. */
  readonly paid: number;
}

/** What people of a cell do in round 0, by the posts they have from the brand: none, one, or its post and a paid one. */
export interface CellDecided {
  readonly undecided: readonly [number, number, number];
  readonly sharing: readonly [number, number, number];
  /** People with a post. */
  readonly withPost: number;
}

/** Paid seeds share, and the others decide on what they have noticed, after the post where they have seen it. */
export function decideInCell(
  { stream, sharingWithoutPost, sharingAfterPost }: MediaMix,
  paidStream: RandomStream,
  cell: number,
  { people, seen, shared, paid }: CellAtStart,
): CellDecided {
  const paidWhoSaw = drawHypergeometric(paidStream, people, seen, paid);
  const paidWhoShared = drawHypergeometric(paidStream, seen, shared, paidWhoSaw);
  const undecidedWhoSaw = seen - shared - (paidWhoSaw - paidWhoShared);
  const undecidedOthers = people - seen - (paid - paidWhoSaw);
  const sharingAfter = drawBinomial(stream, undecidedWhoSaw, sharingAfterPost[cell]);
  const sharingOthers = drawBinomial(stream, undecidedOthers, sharingWithoutPost[cell]);
  const withOnePost = shared - paidWhoShared + sharingAfter + (paid - paidWhoSaw);
  return {
    undecided: [undecidedOthers - sharingOthers, undecidedWhoSaw - sharingAfter, 0],
    sharing: [sharingOthers, withOnePost, paidWhoSaw],
    withPost: seen + paid - paidWhoSaw,
  };
}

/** Whoever notices television shares with another probability; laid out for one number. */
export function setShareOfMix({ sharingWithoutPost }: MediaMix, shareProbability: number): void {
  // Nobody has noticed anything in the first cell.
  sharingWithoutPost.fill(shareProbability, 1);
}

/**
 * Round 0: fans see the brand's post and decide; others, paid seeds, are drawn from everyone, see a paid post and share for certain;
 * then everyone sees television as often as they do, and who notices it decides.
 * @param state - Its streams are open.
 */
export function startWithMix(
  state: PopulationState,
  cascade: ShareCascade,
  mix: MediaMix,
  rngSeed: string,
  replicate: number,
): void {
  const { universe, fans, fanVisibility, paidSeeds = 0 } = cascade;
  const { people } = mix;
  // As without a mix, so that these fans are the same.
  const seeing = drawBinomial(state.viewStream, fans, fanVisibility);
  const sharing = drawBinomial(state.shareStream, seeing, state.curve.onExposure[1]);
  const stream = openStream(rngSeed, replicate, 'television');
  const paidStream = paidSeeds === 0 ? stream : openStream(rngSeed, replicate, 'paidSeeds');
  mix.stream = stream;
  drawTelevision(stream, universe, people);

  let everyone = universe;
  let seeingLeft = seeing;
  let sharingLeft = sharing;
  let paidLeft = paidSeeds;
  let informed = 0;
  let newSharers = 0;
  for (const [b, block] of state.blocks.entries()) {
    clearPopulationBlock(block);
    const { next, curve } = block;
    const these = people.noticed[b];
    const seen = drawHypergeometric(stream, everyone, seeingLeft, these);
    const shared = drawHypergeometric(stream, seeingLeft, sharingLeft, seen);
    const paid = drawHypergeometric(paidStream, everyone, paidLeft, these);
    everyone -= these;
    seeingLeft -= seen;
    sharingLeft -= shared;
    paidLeft -= paid;

    const decided = decideInCell(mix, paidStream, b, { people: these, seen, shared, paid });
    for (const [c, left] of decided.undecided.entries()) {
      (c >= curve.settledFrom ? block.done : block.undecided)[c] = left;
      next[c] = decided.sharing[c];
      newSharers += next[c];
    }
    informed += b === 0 ? decided.withPost : these;
    if (b === 0) state.newReach = informCellZero(stream, people, informed);
  }
  mix.informed = informed;
  state.newReach += reachOfTelevision(people);
  state.impressions = seeing + paidSeeds + people.impressions;
  state.newSharers = newSharers;
  endPopulationRound(state);
}

/** How many of those who saw their first post in the last round had not seen television either. */
export function reachedByPostsAlone(
  { newReach }: Pick<PopulationState, 'newReach'>,
  { people, stream }: MediaMix,
): number {
  return informCellZero(stream, people, newReach);
}

/**
 * Counts everyone by all exposures, in the end.
 * @param peopleByExposures - Shape [11], filled here.
 * @returns The columns of a mix.
 */
export function endWithMix(
  state: PopulationState,
  mix: MediaMix,
  peopleByExposures: Float64Array,
): Readonly<Record<'informed' | 'televisionOnly' | 'postsOnly', number>> {
  const { byPosts, people, stream, informed } = mix;
  byPosts.fill(0);
  for (const [b, { undecided, pending, done }] of state.blocks.entries()) {
    for (let c = 0; c < done.length; c += 1) {
      byPosts[b * EXPOSURES_TOLD_APART + Math.min(c, K_PLUS_LEVELS)] += undecided[c] + pending[c] + done[c];
    }
  }
  const televisionOnly = countAllExposures(stream, people, byPosts, peopleByExposures);
  return { informed, televisionOnly, postsOnly: people.postsOnly };
}
