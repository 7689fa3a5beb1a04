import { drawBinomial, drawMultinomial } from '../random/index.ts';
import { fillPoissonBinomialExposures, shareProbabilityInTail } from './exposure-law.ts';
import type { PopulationState } from './population-state.ts';

/** With fewer sharers than this the round is drawn sharer by sharer … */
export const FEWEST_SHARERS_TOGETHER = 64;
/** … also with fewer than this fraction of the bins of the law of followers, each of which costs a draw. */
const SHARERS_PER_BIN = 0.5;
/** With fewer expected impressions the round is drawn sharer by sharer … */
export const FEWEST_IMPRESSIONS_TOGETHER = 512;
/** … unless so many sharers make that too slow. */
export const MOST_SHARERS_ONE_BY_ONE = 100_000;
/** A sharer who shows the message to more than this fraction of everyone is drawn on his own. */
export const LARGEST_FRACTION_TOGETHER = 0.5;

/** Below this mean number of exposures in a round, people who see the message twice are rare enough to count singly. */
const FEW_EXPOSURES = 0.05;

/** Whether {@link showTogether} may stand in for {@link showOneByOne} in the coming round. */
export function mayShowTogether(state: PopulationState): boolean {
  const { sharers, bins, visibility, universe } = state;
  if (sharers < FEWEST_SHARERS_TOGETHER || sharers < SHARERS_PER_BIN * bins.followers.length) return false;
  if (bins.largest * visibility > LARGEST_FRACTION_TOGETHER * (universe - 1)) return false;
  if (sharers >= MOST_SHARERS_ONE_BY_ONE) return true;
  return sharers * bins.mean * visibility >= FEWEST_IMPRESSIONS_TOGETHER;
}

/**
 * One round of many sharers, drawn as a whole. The impressions are exact. Given them, the people of each class and group
 * who see the message 0, 1, 2, … times are drawn as a multinomial (so that rare cells stay whole numbers with their own
 * law), and then moved by one linear correction that makes their covariances those of a round in which every sharer shows
 * it to distinct others: Cov(X_c, X_c′) = U(b_c·1[c = c′] − b_c·b_c′) − U·U′·κ·Δ_c·Δ_c′, where Δ_c is the change of b_c by
 * one exposure more. Without it the draws would be those of a round whose impressions vary freely. The sharers of the round
 * themselves see one share less than everybody else: not their own.
 *
 * Precondition: {@link mayShowTogether}. Afterwards `pending` is empty and the round's impressions, new reach and new
 * sharers stand in the state. O(bins + classes²), whatever the number of sharers and people.
 */
export function showTogether(state: PopulationState): void {
  state.newReach = 0;
  state.newSharers = 0;
  const coefficient = drawImpressions(state);
  if (state.impressions > 0) {
    leaveOneShareOut(state);
    const { undecided, done, pending, arrivals, exposureLaw, ownTails } = state;
    const size = arrivals.length / 3;
    drawArrivals(state, undecided, exposureLaw.tails, 0);
    drawArrivals(state, done, exposureLaw.tails, size);
    drawArrivals(state, pending, ownTails, 2 * size);
    correctArrivals(state, coefficient);
    state.newReach = exposedForTheFirstTime(state);
    moveUndecided(state, size);
    moveSharers(state, done, 2 * size);
    moveSharers(state, pending, 3 * size);
  }
  for (let c = 0; c < state.pending.length; c += 1) {
    state.done[c] += state.pending[c];
    state.pending[c] = 0;
  }
}

/**
 * Draws the followers of all sharers, then the impressions, then fills the exposure law given both.
 * @returns κ: minus the covariance, summed over pairs of shares, of two people seeing them, given the impressions.
 */
function drawImpressions(state: PopulationState): number {
  const { bins, sharersIn, seenBy, sharers, visibility } = state;
  const others = state.universe - 1;
  if (bins.followers.length === 1) sharersIn[0] = sharers;
  else drawMultinomial(state.followerStream, sharers, bins.probabilities, sharersIn);
  let shown = 0;
  let squares = 0;
  for (let i = 0; i < sharersIn.length; i += 1) {
    shown += sharersIn[i] * bins.followers[i];
    squares += sharersIn[i] * bins.followers[i] * bins.followers[i];
  }
  state.impressions = drawBinomial(state.viewStream, shown, visibility);
  if (state.impressions === 0) return 0;
  const seen = state.impressions / shown;
  for (let i = 0; i < sharersIn.length; i += 1) seenBy[i] = (bins.followers[i] * seen) / others;
  fillPoissonBinomialExposures(state.exposureLaw, state.curve, sharersIn, seenBy, state.powerSums);

  const distinct = (seen * seen * (shown * others - squares)) / (others - 1);
  const thinned = shown === 1 ? 0 : seen * (1 - seen) * (shown + (squares - shown) / ((shown - 1) * (others - 1)));
  return (distinct + thinned) / (others * others);
}

/**
 * Fills `response`: entry j is H_j, the probability of j exposures when one share is left out (any of the impressions'
 * share, so that large ones count more), by which one exposure more changes b_j: Δ_j = H_{j−1} − H_j, and the tail from J
 * on by H_{J−1}. Fills `ownProbabilities` and `ownTails` with the law of a sharer of the round, who does not see his own.
 */
function leaveOneShareOut(state: PopulationState): void {
  const { response, ownProbabilities, ownTails, exposureLaw, sharersIn, seenBy, sharers } = state;
  let exposures = 0;
  let squares = 0;
  for (let i = 0; i < sharersIn.length; i += 1) {
    exposures += sharersIn[i] * seenBy[i];
    squares += sharersIn[i] * seenBy[i] * seenBy[i];
  }
  const share = squares / exposures;
  const own = exposures / sharers;
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

/**
 * Multinomial numbers of people of each class who see the message 0, 1, … times in this round.
 * @param people - Shape [cap + 1]: a group by class.
 * @param tails - Entry j: probability that one of them sees it at least j times.
 * @param start - Where the group's cells start in `arrivals`; class c has cells 0 … cap − c, the last for that or more.
 */
function drawArrivals(state: PopulationState, people: Float64Array, tails: Float64Array, start: number): void {
  const { arrivals, viewStream } = state;
  const cap = people.length - 1;
  let cell = start;
  for (let c = 0; c <= cap; c += 1) {
    const last = cap - c;
    let left = people[c];
    for (let j = 0; j < last; j += 1) {
      // Those with at least j exposures either have more or stay in this cell.
      let more = left;
      if (left > 0 && tails[j] > 0) more = drawBinomial(viewStream, left, Math.min(1, tails[j + 1] / tails[j]));
      arrivals[cell + j] = left - more;
      left = more;
    }
    arrivals[cell + last] = left;
    cell += last + 1;
  }
}

/**
 * Moves the multinomial cells so that their covariances become those of distinct followers: X − α·κ·W·U·Δ with
 * W = Σ (Δ/b)·X, α = (1 − √(1 − q))/q, q = κ·Σ U·Δ²/b (the square root of a rank-one change of a covariance). Cells stay
 * whole numbers ≥ 0 and every class keeps its people.
 */
function correctArrivals(state: PopulationState, coefficient: number): void {
  const { arrivals, exposureLaw, ownProbabilities, ownTails } = state;
  const cap = state.undecided.length - 1;
  let explained = 0;
  let deviation = 0;
  let cell = 0;
  for (let group = 0; group < 3; group += 1) {
    const people = groupOf(state, group);
    const probabilities = group === 2 ? ownProbabilities : exposureLaw.probabilities;
    const tails = group === 2 ? ownTails : exposureLaw.tails;
    for (let c = 0; c <= cap; c += 1) {
      const last = cap - c;
      for (let j = 0; j <= last && people[c] > 0; j += 1) {
        const probability = j === last ? tails[j] : probabilities[j];
        if (probability <= 0) continue;
        const change = changeByOneExposure(state, j, last);
        explained += (people[c] * change * change) / probability;
        deviation += (arrivals[cell + j] * change) / probability;
      }
      cell += last + 1;
    }
  }
  const q = Math.min(1, coefficient * explained);
  if (q <= 0) return;
  const factor = ((1 - Math.sqrt(1 - q)) / q) * coefficient * deviation;

  cell = 0;
  for (let group = 0; group < 3; group += 1) {
    const people = groupOf(state, group);
    for (let c = 0; c <= cap; c += 1) {
      if (people[c] > 0) shiftCells(state, cell, cap - c, -factor * people[c]);
      cell += cap - c + 1;
    }
  }
  settleImpressions(state);
}

/** The groups in the order of their cells in `arrivals`. */
function groupOf(state: PopulationState, group: number): Float64Array {
  if (group === 0) return state.undecided;
  return group === 1 ? state.done : state.pending;
}

/** Δ_j of cell j, where cell `last` stands for `last` or more exposures. */
function changeByOneExposure(state: PopulationState, j: number, last: number): number {
  const before = j === 0 ? 0 : state.response[j - 1];
  return j === last ? before : before - state.response[j];
}

/** Adds amount·Δ_j to the cells of one class: rounded so that they sum to nothing, and never below zero. */
function shiftCells(state: PopulationState, cell: number, last: number, amount: number): void {
  const { arrivals } = state;
  let wanted = 0;
  let given = 0;
  let fullest = cell;
  for (let j = 0; j <= last; j += 1) {
    wanted = j === last ? 0 : wanted + amount * changeByOneExposure(state, j, last);
    const shift = Math.max(-arrivals[cell + j], Math.round(wanted) - given);
    arrivals[cell + j] += shift;
    given += shift;
    if (arrivals[cell + j] > arrivals[fullest]) fullest = cell + j;
  }
  // What an empty cell could not give, the fullest one does.
  arrivals[fullest] -= given;
}

/**
 * While hardly anybody sees the message twice, overlaps are so few that rounding would show in them: there the exposures
 * of all cells are made the round's impressions, to the last one, by moving people of the largest class between those who
 * see the message once and those who do not. New people are never more than impressions.
 */
function settleImpressions(state: PopulationState): void {
  const { arrivals, undecided, done, pending, impressions } = state;
  const cap = undecided.length - 1;
  let counted = 0;
  let uncounted = undecided[cap] + done[cap] + pending[cap];
  let largest = 0;
  let largestCell = 0;
  let cell = 0;
  for (let group = 0; group < 3; group += 1) {
    const people = groupOf(state, group);
    for (let c = 0; c <= cap; c += 1) {
      const last = cap - c;
      for (let j = 1; j <= last; j += 1) counted += j * arrivals[cell + j];
      if (last > 0) uncounted += arrivals[cell + last];
      if (last > 1 && people[c] > largest) {
        largest = people[c];
        largestCell = cell;
      }
      cell += last + 1;
    }
  }
  if (state.exposureLaw.mean < FEW_EXPOSURES && uncounted === 0)
    moveToSeen(arrivals, largestCell, impressions - counted);
  const excess = exposedForTheFirstTime(state) - impressions;
  if (excess > 0) moveToSeen(arrivals, 0, -excess);
}

/** Moves people of one class from not seeing the message to seeing it once (or back, if negative), as far as there are any. */
function moveToSeen(arrivals: Float64Array, cell: number, people: number): void {
  const moved = Math.max(-arrivals[cell + 1], Math.min(arrivals[cell], people));
  arrivals[cell] -= moved;
  arrivals[cell + 1] += moved;
}

/** Moves a group of sharers, whose cells end at `end`, to the classes of all that they have seen now. */
function moveSharers(state: PopulationState, sharers: Float64Array, end: number): void {
  const { arrivals } = state;
  const cap = sharers.length - 1;
  let cell = end;
  for (let c = cap; c >= 0; c -= 1) {
    const last = cap - c;
    cell -= last + 1;
    for (let j = 1; j <= last; j += 1) {
      sharers[c] -= arrivals[cell + j];
      sharers[c + j] += arrivals[cell + j];
    }
  }
}

/** Moves those who had not shared, whose cells end at `end`: some share, the others join their new class. */
function moveUndecided(state: PopulationState, end: number): void {
  const { arrivals, undecided, next, curve, exposureLaw, shareStream } = state;
  const cap = undecided.length - 1;
  let cell = end;
  for (let c = cap; c >= 0; c -= 1) {
    const last = cap - c;
    cell -= last + 1;
    // Those who stay in the last class decide anew; elsewhere cell 0 saw nothing.
    for (let j = last === 0 ? 0 : 1; j <= last; j += 1) {
      const people = arrivals[cell + j];
      if (people === 0) continue;
      const probability = j === last ? shareProbabilityInTail(exposureLaw, curve, c) : curve.within[c * (cap + 1) + j];
      const sharing = drawBinomial(shareStream, people, probability);
      undecided[c] -= people;
      undecided[c + j] += people - sharing;
      next[c + j] += sharing;
      state.newSharers += sharing;
    }
  }
}

/** People of class 0 who saw the message in this round. Their cells are the first ones. */
function exposedForTheFirstTime(state: PopulationState): number {
  let people = 0;
  for (let j = 1; j < state.undecided.length; j += 1) people += state.arrivals[j];
  return people;
}
