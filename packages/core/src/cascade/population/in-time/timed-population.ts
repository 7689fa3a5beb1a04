import { openStream, type RandomStream } from '../../../random/index.ts';
import type { ShareCascade } from '../../share-cascade.ts';
import { buildShareCurveTable, type ShareCurveTable } from '../../share-curve.ts';
import { createPopulationState } from '../create-population-state.ts';
import type { PopulationState } from '../population-state.ts';

/** The two channels: praise, with the brand's post, and criticism. */
export const PRAISE = 0;
export const CRITICISM = 1;

/**
 * A well-mixed population in the middle of a cascade in time: people are counted by the exposures that they have seen, those who
 * still may share apart from all others. The kernels change it in place.
 */
export interface TimedPopulation {
  readonly universe: number;
  readonly curve: ShareCurveTable;
  /** Whether everyone decides on the first exposure. */
  readonly isOnce: boolean;
  /** Shape [2]: where everyone decides once, the probability of sharing after praise and after criticism. */
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

  /** Shape [2], counted up by the kernels: sights of each colour, people whom each reached first, and who of them shares. */
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
 * Space for a population in time.
 * @param shareMultiplier - After criticism people share so many times as often; used where everyone decides once.
 */
export function createTimedPopulation(cascade: ShareCascade, shareMultiplier: number): TimedPopulation {
  const curve = buildShareCurveTable(cascade.shareProbability);
  const share = curve.onExposure[1];
  const isOnce = curve.settledFrom === 1;
  // Where everyone decides once, who shares is drawn by colours: the kernel of large batches only counts.
  const counted = isOnce ? { ...cascade, shareProbability: 0 } : cascade;
  const reached = createPopulationState(counted, '');
  const classes = curve.cap + 1;
  const stream = openStream('', 0, 'views');
  return {
    universe: cascade.universe,
    curve,
    isOnce,
    shareAfter: Float64Array.of(share, Math.min(1, share * shareMultiplier)),
    undecided: reached.undecided,
    done: reached.done,
    viewStream: stream,
    shareStream: stream,
    colourStream: stream,
    impressions: new Float64Array(2),
    newReach: new Float64Array(2),
    sharing: new Float64Array(2),
    hits: new Float64Array(classes + HITS_BEYOND),
    sightsOn: new Float64Array(2 * classes),
    reached,
    unreached: createPopulationState(counted, ''),
  };
}

/** Everyone is unreached again; the streams of the replicate are opened. */
export function beginTimedPopulation(state: TimedPopulation, rngSeed: string, replicate: number): void {
  state.viewStream = openStream(rngSeed, replicate, 'views');
  state.shareStream = openStream(rngSeed, replicate, 'shares');
  state.colourStream = openStream(rngSeed, replicate, 'colours');
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
