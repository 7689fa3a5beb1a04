import { drawBinomial, drawHypergeometric, drawMultinomial, type RandomStream } from '../../random/index.ts';
import { EVERYONE_SEES_OFTEN, fillPoissonBinomialExposures } from './exposure-law.ts';
import type { PopulationState } from './population-state.ts';
import { drawCells, exposedForTheFirstTime, moveByCells } from './round-cells.ts';
import { showBinsOneByOne } from './show-one-by-one.ts';

/** With fewer sharers than this the round is drawn sharer by sharer … */
export const FEWEST_SHARERS_TOGETHER = 64;
/** … also with fewer than this fraction of the bins of the law of followers, each of which costs a draw. */
const SHARERS_PER_BIN = 0.5;
/** With fewer expected impressions the round is drawn sharer by sharer … */
export const FEWEST_IMPRESSIONS_TOGETHER = 512;
/** … unless so many sharers make that too slow. */
export const MAX_SHARERS_ONE_BY_ONE = 100_000;
/** A sharer who shows the message to more than this fraction of everyone is drawn alone. */
export const LARGEST_FRACTION_TOGETHER = 0.4;
/**
 * Sharers are drawn together as long as the variance of the fraction of everyone to whom they show it, weighted by
 * impressions, is at most this times the mean number of exposures (or times 1, if that is more): the correction knows one
 * average fraction.
 */
const MAX_VARIATION = 0.01;
/** Whole numbers of trials up to 2^53 can be drawn at once. */
const MAX_TRIALS = 2 ** 53;

/** Whether {@link showTogether} may stand in for {@link showOneByOne} in the coming round. */
export function mayShowTogether(state: PopulationState): boolean {
  const { sharers, bins, visibility, universe } = state;
  if (sharers < FEWEST_SHARERS_TOGETHER || sharers < SHARERS_PER_BIN * bins.coarse.followers.length) return false;
  if (bins.followers[0] * visibility > LARGEST_FRACTION_TOGETHER * (universe - 1)) return false;
  if (sharers >= MAX_SHARERS_ONE_BY_ONE) return true;
  return sharers * bins.mean * visibility >= FEWEST_IMPRESSIONS_TOGETHER;
}

/**
 * One round of many sharers, drawn as a whole. The impressions are exact. Given them, the people of each class and group
 * who see the message 0, 1, 2, … times are drawn as a multinomial (so that rare cells stay whole numbers with their own
 * law), and then moved by one linear correction that makes their covariances those of a round in which every sharer shows
 * it to distinct others: Cov(X_c, X_c′) = U(b_c·1[c = c′] − b_c·b_c′) − U·U′·κ·Δ_c·Δ_c′, where Δ_c is the change of b_c by
 * one exposure more. Without it the draws would be those of a round whose impressions vary freely. The sharers of the round
 * themselves see one share less than everybody else: not their own. Sharers with so large a part of everyone as followers
 * that an average would not do show it one by one, after the others.
 *
 * Precondition: {@link mayShowTogether}. Afterwards `pending` is empty and the round's impressions, new reach and new
 * sharers stand in the state. O(bins + classes²), whatever the number of sharers and people.
 */
export function showTogether(state: PopulationState): void {
  const { sharersIn } = state;
  state.impressions = 0;
  state.newReach = 0;
  state.newSharers = 0;
  drawSharersOfBins(state);
  const end = endOfBinsTogether(state);
  let together = 0;
  for (let bin = 0; bin < end; bin += 1) together += sharersIn[bin];
  if (together < FEWEST_SHARERS_TOGETHER) {
    showBinsOneByOne(state, sharersIn, 0);
    return;
  }
  takeFromPending(state, together);
  state.impressions = drawImpressions(state, sharersIn, end);
  spreadImpressions(state, end, together);
  showBinsOneByOne(state, sharersIn, end);
}

/**
 * Given the impressions, draws who sees them and moves everyone to the class of all that they have seen.
 * @param state - `impressions` are those of the `together` sharers in bins before `end`, who are in `showing`; they are done
 * afterwards.
 */
export function spreadImpressions(state: PopulationState, end: number, together: number): void {
  if (state.impressions > 0) {
    const coefficient = fillExposureLaw(state, end);
    leaveOneShareOut(state, end, together);
    drawCells(state, coefficient, state.impressions);
    state.newReach = exposedForTheFirstTime(state);
    moveByCells(state);
  }
  for (const { showing, done } of state.blocks) {
    for (let c = 0; c < done.length; c += 1) {
      done[c] += showing[c];
      showing[c] = 0;
    }
  }
}

/** Draws how many sharers have the followers of each bin. */
function drawSharersOfBins(state: PopulationState): void {
  const { bins, sharersIn, sharers } = state;
  if (sharersIn.length === 1) sharersIn[0] = sharers;
  else drawMultinomial(state.followerStream, sharers, bins.coarse.probabilities, sharersIn);
}

/** The bins (ascending by followers) that can be drawn together are those before the returned one. */
export function endOfBinsTogether(state: PopulationState): number {
  const { sharersIn, visibility, universe } = state;
  const { followers } = state.bins.coarse;
  let exposures = 0;
  let squares = 0;
  let cubes = 0;
  let end = 0;
  for (let bin = 0; bin < sharersIn.length; bin += 1) {
    const seenBy = (followers[bin] * visibility) / (universe - 1);
    if (seenBy > LARGEST_FRACTION_TOGETHER) break;
    const weight = sharersIn[bin] * seenBy;
    exposures += weight;
    squares += weight * seenBy;
    cubes += weight * seenBy * seenBy;
    const average = exposures === 0 ? 0 : squares / exposures;
    const variance = exposures === 0 ? 0 : cubes / exposures - average * average;
    // Where everyone sees it more often than is counted, nothing depends on who shows it.
    if (variance <= MAX_VARIATION * Math.min(1, exposures) || exposures > EVERYONE_SEES_OFTEN) end = bin + 1;
  }
  return end;
}

/** Moves so many of those pending, whatever they have seen, to those who show it together. */
function takeFromPending(state: PopulationState, together: number): void {
  let people = state.sharers;
  let left = together;
  for (const { pending, showing } of state.blocks) {
    for (let c = 0; c < pending.length; c += 1) {
      const taken = drawHypergeometric(state.followerStream, people, pending[c], left);
      people -= pending[c];
      left -= taken;
      pending[c] -= taken;
      showing[c] = taken;
    }
  }
}

/**
 * Draws the impressions of sharers.
 * @param sharersIn - Shape [bins]: how many of them have the followers of each coarse bin; those of bins before `end` count.
 */
export function drawImpressions(state: PopulationState, sharersIn: Float64Array, end: number): number {
  const { followers } = state.bins.coarse;
  let shown = 0;
  for (let bin = 0; bin < end; bin += 1) shown += sharersIn[bin] * followers[bin];
  return drawViews(state.viewStream, shown, state.visibility);
}

/**
 * Fills the exposure law, given the impressions of the sharers of bins before `end`.
 * @returns κ: minus the covariance, summed over pairs of shares, of two people seeing them, given the impressions.
 */
function fillExposureLaw(state: PopulationState, end: number): number {
  const { sharersIn, seenBy } = state;
  const { followers } = state.bins.coarse;
  const others = state.universe - 1;
  let shown = 0;
  let squares = 0;
  for (let bin = 0; bin < end; bin += 1) {
    shown += sharersIn[bin] * followers[bin];
    squares += sharersIn[bin] * followers[bin] * followers[bin];
  }
  const seen = state.impressions / shown;
  for (let bin = 0; bin < end; bin += 1) seenBy[bin] = (followers[bin] * seen) / others;
  fillPoissonBinomialExposures(state.exposureLaw, state.curve, sharersIn, seenBy, end, state.powerSums);
  const distinct = (seen * seen * (shown * others - squares)) / (others - 1);
  const thinned = shown === 1 ? 0 : seen * (1 - seen) * (shown + (squares - shown) / ((shown - 1) * (others - 1)));
  return (distinct + thinned) / (others * others);
}

/** Binomial(shown, visibility), also where `shown` is beyond the whole numbers that a double can count. */
export function drawViews(stream: RandomStream, shown: number, visibility: number): number {
  if (shown <= MAX_TRIALS) return drawBinomial(stream, shown, visibility);
  const half = Math.floor(shown / 2);
  return drawBinomial(stream, half, visibility) + drawBinomial(stream, shown - half, visibility);
}

/**
 * Fills `response`: entry j is H_j, the probability of j exposures when one share is left out (that of any impression, so
 * that large ones count more), by which one exposure more changes b_j: Δ_j = H_{j−1} − H_j, and the tail from J on by
 * H_{J−1}. Fills `ownProbabilities` and `ownTails` with the law of one of the sharers, who does not see their own.
 */
function leaveOneShareOut(state: PopulationState, end: number, together: number): void {
  const { response, ownProbabilities, ownTails, exposureLaw, sharersIn, seenBy } = state;
  let exposures = 0;
  let squares = 0;
  for (let bin = 0; bin < end; bin += 1) {
    exposures += sharersIn[bin] * seenBy[bin];
    squares += sharersIn[bin] * seenBy[bin] * seenBy[bin];
  }
  const share = squares / exposures;
  const own = exposures / together;
  let left = 0;
  let ownLeft = 0;
  ownTails[0] = 1;
  for (let j = 0; j < response.length; j += 1) {
    const probability = j <= exposureLaw.last ? exposureLaw.probabilities[j] : 0;
    left = Math.max(0, (probability - share * left) / (1 - share));
    ownLeft = Math.max(0, (probability - own * ownLeft) / (1 - own));
    response[j] = left;
    ownProbabilities[j] = ownLeft;
    if (j > 0) ownTails[j] = Math.max(0, (exposureLaw.tails[j] - own * ownTails[j - 1]) / (1 - own));
  }
}
