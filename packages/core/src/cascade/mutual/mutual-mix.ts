import { drawHypergeometric, openStream } from '../../random/index.ts';
import type { RandomStream } from '../../random/index.ts';
import { K_PLUS_LEVELS } from '../cascade-rows.ts';
import { type MediaMix, createMix, decideInCell } from '../population/start-with-mix.ts';
import type { ShareCascade } from '../share-cascade.ts';
import { buildShareCurveTable } from '../share-curve.ts';
import {
  countAllExposures,
  drawTelevision,
  EXPOSURES_TOLD_APART,
  informCellZero,
  layOutTelevision,
  reachOfTelevision,
} from '../television.ts';
import type { FriendGroup, FriendKind, MutualState } from './mutual-state.ts';

/** The brand's post, a paid one, both, or none. */
const KINDS_OF_CELL = 3;

const NOBODY_SEES = { exposure: Float64Array.of(1), notice: 0 };

/** What television and paid seeds add to a population with mutual ties. */
export interface MutualMix {
  readonly mix: MediaMix;
  /** For each cell of television, who has 0, 1 and 2 posts from the brand. */
  readonly kinds: readonly FriendKind[];
  /** Shape [cells]: people of each who have not been dealt to a bin yet. */
  readonly noticedLeft: Float64Array;
  peopleLeft: number;
  paidLeft: number;
  paidStream: RandomStream;
  /** People of cell 0 with a post in round 0. */
  informedOfCellZero: number;
}

/**
 * Lays out the mix of a cascade.
 * @param least - Exposures to posts that must be told apart.
 */
export function createMutualMix(cascade: ShareCascade, least: number): MutualMix {
  const { shareProbability } = cascade;
  const law = layOutTelevision(cascade.television ?? NOBODY_SEES, shareProbability);
  const { cap } = buildShareCurveTable(shareProbability, least);
  const kinds = Array.from(law.noticed, (_, cell) => {
    const curve = buildShareCurveTable(shareProbability, cap, Math.min(cell, law.mostNoticed));
    return Array.from({ length: KINDS_OF_CELL }, (__, fromBrand): FriendKind => ({ fromBrand, curve }));
  }).flat();
  return {
    mix: createMix(cascade, law),
    kinds,
    noticedLeft: new Float64Array(law.cells),
    peopleLeft: 0,
    paidLeft: 0,
    paidStream: openStream('', 0, 'paidSeeds'),
    informedOfCellZero: 0,
  };
}

/** Everyone sees television as often as they do; who they are, and who is paid, is dealt to one bin after the other. */
export function beginMutualMix(
  started: MutualMix,
  { universe, paidSeeds = 0 }: ShareCascade,
  rngSeed: string,
  replicate: number,
): void {
  const { mix, noticedLeft } = started;
  mix.stream = openStream(rngSeed, replicate, 'television');
  mix.informed = 0;
  if (paidSeeds > 0) started.paidStream = openStream(rngSeed, replicate, 'paidSeeds');
  drawTelevision(mix.stream, universe, mix.people);
  noticedLeft.set(mix.people.noticed);
  started.peopleLeft = universe;
  started.paidLeft = paidSeeds;
  started.informedOfCellZero = 0;
}

/** People with the same number of friends in round 0. */
export interface BinAtStart {
  readonly people: number;
  /** Fans of it who see the brand's post, and those of them whom it makes share. */
  readonly seeing: number;
  readonly sharing: number;
  /** Where its kinds begin in a group. */
  readonly first: number;
}

/**
 * Deals cells of television and paid seeds to a bin, and has everyone decide.
 * @param state - Its groups `undecided` and `showing` are filled for this bin.
 * @returns Sharers.
 */
export function startBin(
  started: MutualMix,
  { people, seeing, sharing, first }: BinAtStart,
  { undecided, showing }: Pick<MutualState, 'undecided' | 'showing'>,
): number {
  const { mix, kinds, noticedLeft, paidStream } = started;
  const { stream } = mix;
  const width = kinds[0].curve.cap + 2;
  let paidLeft = drawHypergeometric(paidStream, started.peopleLeft, started.paidLeft, people);
  let everyone = started.peopleLeft;
  started.peopleLeft -= people;
  started.paidLeft -= paidLeft;
  let left = people;
  let seeingLeft = seeing;
  let sharingLeft = sharing;
  let sharers = 0;
  for (let cell = 0; cell < noticedLeft.length; cell += 1) {
    const these = drawHypergeometric(stream, everyone, noticedLeft[cell], left);
    const seen = drawHypergeometric(stream, left, seeingLeft, these);
    const shared = drawHypergeometric(stream, seeingLeft, sharingLeft, seen);
    const paid = drawHypergeometric(paidStream, left, paidLeft, these);
    everyone -= noticedLeft[cell];
    noticedLeft[cell] -= these;
    left -= these;
    seeingLeft -= seen;
    sharingLeft -= shared;
    paidLeft -= paid;

    const decided = decideInCell(mix, paidStream, cell, { people: these, seen, shared, paid });
    for (let posts = 0; posts < KINDS_OF_CELL; posts += 1) {
      const at = first + (cell * KINDS_OF_CELL + posts) * width + posts;
      undecided[at] = decided.undecided[posts];
      showing[at] = decided.sharing[posts];
      sharers += decided.sharing[posts];
    }
    mix.informed += cell === 0 ? decided.withPost : these;
    if (cell === 0) started.informedOfCellZero += decided.withPost;
  }
  return sharers;
}

/** People of round 0 with at least one impression, once all bins have started. */
export function reachOfMutualStart({ mix, informedOfCellZero }: MutualMix): number {
  const { stream, people } = mix;
  return informCellZero(stream, people, informedOfCellZero) + reachOfTelevision(people);
}

/**
 * Counts everyone by all exposures, in the end.
 * @param peopleByExposures - Shape [11], filled here.
 * @returns The columns of a mix.
 */
export function endMutualMix(
  { mix, kinds }: MutualMix,
  groups: readonly FriendGroup[],
  peopleByExposures: Float64Array,
): Readonly<Record<'informed' | 'televisionOnly' | 'postsOnly', number>> {
  const { byPosts, people, stream, informed } = mix;
  const { cap } = kinds[0].curve;
  byPosts.fill(0);
  for (const group of groups) {
    for (let at = 0; at * (cap + 2) < group.length; at += 1) {
      const cell = Math.floor((at % kinds.length) / KINDS_OF_CELL);
      for (let c = 0; c <= cap; c += 1) {
        byPosts[cell * EXPOSURES_TOLD_APART + Math.min(c, K_PLUS_LEVELS)] += group[at * (cap + 2) + c];
      }
    }
  }
  const televisionOnly = countAllExposures(stream, people, byPosts, peopleByExposures);
  return { informed, televisionOnly, postsOnly: people.postsOnly };
}
