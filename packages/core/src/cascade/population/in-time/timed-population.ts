import { openStream, type RandomStream } from '../../../random/index.ts';
import type { ShareCascade } from '../../share-cascade.ts';
import { buildShareCurveTable, setShareProbability, type ShareCurveTable } from '../../share-curve.ts';
import { createPopulationState } from '../create-population-state.ts';
import type { PopulationState } from '../population-state.ts';
import type { RoleCounts } from './role-counts.ts';

/** Kinds of sights: praise, with the brand's post; criticism; … */
export const PRAISE = 0;
export const CRITICISM = 1;
/**
 * … and criticism that is passed on by whomever it reaches first. Where critics ask for answers it is drawn beforehand which sights these
 * would be, so that they can come in exact time; all other criticism is then passed on by nobody.
 */
export const SURE = 2;
/** Kinds without answers, and with them. */
const KINDS = 2;
const KINDS_WITH_PAGES = 3;

/**
 * A well-mixed population in the middle of a cascade in time: people are counted by the exposures that they have seen, those who
 * still may share apart from all others. The kernels change it in place.
 */
export interface TimedPopulation {
  readonly universe: number;
  /** Who they are, where that matters: then nobody is counted by exposures but the unreached. Null: all are alike. */
  readonly roles: RoleCounts | null;
  readonly curve: ShareCurveTable;
  /** Whether everyone decides on the first exposure. */
  readonly isOnce: boolean;
  /** Shape [kinds]: where everyone decides once, the probability of sharing after a sight of each kind. */
  readonly shareAfter: Float64Array;
  /** Shape [cap + 1]: people who have not shared and still may. Entry 0 is the unreached. */
  readonly undecided: Float64Array;
  /** Shape [cap + 1]: people who will not share any more: sharers, and who is past the last chance. */
  readonly done: Float64Array;

  /** Who is hit, and by what. */
  viewStream: RandomStream;
  /** Who shares. */
  shareStream: RandomStream;
  /** Which of two colours comes first, and what sharers say. */
  colourStream: RandomStream;

  /** Shape [kinds], counted up by the kernels: sights of each kind, people whom each reached first, and who of them shares. */
  readonly impressions: Float64Array;
  readonly newReach: Float64Array;
  readonly sharing: Float64Array;

  /** Space of the kernels. */
  readonly hits: Float64Array;
  readonly sightsOn: Float64Array;
  /** The reached, and the unreached, as populations of which a large batch is drawn as a whole. */
  readonly reached: PopulationState;
  readonly unreached: PopulationState;
}

/** Hits of one person in one batch that are told apart beyond the last class. */
const HITS_BEYOND = 22;

/**
 * How many kinds of sights there are.
 * @param hasPages - Whether criticism is answered, hidden or elsewhere.
 */
export function kindsOf(hasPages: boolean): number {
  return hasPages ? KINDS_WITH_PAGES : KINDS;
}

/**
 * Space for a population in time.
 * @param shareMultiplier - After criticism people share so many times as often; used where everyone decides once.
 * @param hasPages - Whether criticism is answered, hidden or elsewhere.
 * @param roles - Who they are; null: all are alike.
 */
export function createTimedPopulation(
  cascade: ShareCascade,
  shareMultiplier: number,
  hasPages: boolean,
  roles: RoleCounts | null = null,
): TimedPopulation {
  const curve = buildShareCurveTable(cascade.shareProbability);
  const share = curve.onExposure[1];
  const isOnce = curve.settledFrom === 1;
  // Where everyone decides once, who shares is drawn by colours: the kernel of large batches only counts.
  const counted = isOnce ? { ...cascade, shareProbability: 0 } : cascade;
  const reached = createPopulationState(counted, '');
  const classes = curve.cap + 1;
  const stream = openStream('', 0, 'views');
  const kinds = kindsOf(hasPages);
  const shareAfter = new Float64Array(kinds);
  shareAfter[PRAISE] = share;
  if (hasPages) shareAfter[SURE] = 1;
  else shareAfter[CRITICISM] = Math.min(1, share * shareMultiplier);
  return {
    universe: cascade.universe,
    roles,
    curve,
    isOnce,
    shareAfter,
    undecided: reached.undecided,
    done: reached.done,
    viewStream: stream,
    shareStream: stream,
    colourStream: stream,
    impressions: new Float64Array(kinds),
    newReach: new Float64Array(kinds),
    sharing: new Float64Array(kinds),
    hits: new Float64Array(classes + HITS_BEYOND),
    sightsOn: new Float64Array(2 * classes),
    reached,
    unreached: createPopulationState(counted, ''),
  };
}

/** Gives everyone, who decides once, another share probability; without criticism. */
export function setShareOfMessage({ curve, shareAfter }: TimedPopulation, shareProbability: number): void {
  setShareProbability(curve, shareProbability);
  shareAfter[PRAISE] = shareProbability;
}

/**
 * Everyone is unreached again; the streams of the replicate are opened.
 * @param suffix - Of their names, where a replicate has more than one conversation.
 */
export function beginTimedPopulation(
  state: TimedPopulation,
  rngSeed: string,
  replicate: number,
  suffix: string = '',
): void {
  state.viewStream = openStream(rngSeed, replicate, `views${suffix}`);
  state.shareStream = openStream(rngSeed, replicate, `shares${suffix}`);
  state.colourStream = openStream(rngSeed, replicate, `colours${suffix}`);
  for (const part of [state.reached, state.unreached]) {
    part.viewStream = state.viewStream;
    part.shareStream = state.shareStream;
  }
  state.undecided.fill(0);
  state.done.fill(0);
  state.undecided[0] = state.universe;
  state.impressions.fill(0);
  state.newReach.fill(0);
  state.sharing.fill(0);
}

/** Probability that someone with c exposures, who has not shared, shares within j more. */
export function shareWithin({ cap, within, later }: ShareCurveTable, c: number, j: number): number {
  const known = Math.min(j, cap - c);
  let probability = within[c * (cap + 1) + known];
  if (later > 0) for (let more = known; more < j; more += 1) probability += (1 - probability) * later;
  return probability;
}
