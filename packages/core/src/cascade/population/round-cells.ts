import { drawBinomial } from '../../random/index.ts';
import { shareProbabilityInTail } from './exposure-law.ts';
import type { PopulationBlock } from './population-block.ts';
import type { PopulationState } from './population-state.ts';

/*
 * The cells of a round that is drawn as a whole: for every group of every block and every class c, how many people see the message 0, 1, …,
 * cap − c times in it, the last cell for that or more. They lie one after the other in `arrivals`, group by group in the
 * order of `groups`, class by class.
 */

/** Groups of people of a block in a round: who may still share, who will not any more, sharers still to come in this round, who shows it. */
const GROUPS = 4;
const SHOWING = 3;

/** Number of cells in which people of classes 0 … cap of one block are counted. */
export function cellsOfBlock(cap: number): number {
  return GROUPS * cellsOfGroup(cap);
}

function isShowing(group: number): boolean {
  return group % GROUPS === SHOWING;
}

function cellsOfGroup(cap: number): number {
  return ((cap + 1) * (cap + 2)) / 2;
}

/**
 * Draws all cells of a round, given its exposure law and the law of those who show it (who do not see their own share).
 * @param coefficient - κ: minus the covariance of two people seeing it, summed over pairs of shares, given the impressions.
 * @param impressions - Of the round.
 */
export function drawCells(state: PopulationState, coefficient: number, impressions: number): void {
  const size = cellsOfGroup(state.curve.cap);
  for (let group = 0; group < state.groups.length; group += 1) {
    const tails = isShowing(group) ? state.ownTails : state.exposureLaw.tails;
    drawArrivals(state, state.groups[group], tails, group * size);
  }
  correctArrivals(state, coefficient);
  settleImpressions(state, impressions);
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
  for (let group = 0; group < state.groups.length; group += 1) {
    const people = state.groups[group];
    const probabilities = isShowing(group) ? ownProbabilities : exposureLaw.probabilities;
    const tails = isShowing(group) ? ownTails : exposureLaw.tails;
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
  for (let group = 0; group < state.groups.length; group += 1) {
    const people = state.groups[group];
    for (let c = 0; c <= cap; c += 1) {
      if (people[c] > 0) shiftCells(state, cell, cap - c, -factor * people[c]);
      cell += cap - c + 1;
    }
  }
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
 * Makes the exposures of all cells the round's impressions, to the last one, where every exposure is counted; where people
 * in the last class see more than is counted, no more than these. The few that rounding has left over go to people of the
 * largest class, between those who see the message once and those who do not. New people are never more than impressions.
 */
function settleImpressions(state: PopulationState, impressions: number): void {
  const { arrivals } = state;
  const cap = state.undecided.length - 1;
  let counted = 0;
  let uncounted = 0;
  let largest = 0;
  let largestCell = 0;
  let cell = 0;
  for (let group = 0; group < state.groups.length; group += 1) {
    const people = state.groups[group];
    for (let c = 0; c <= cap; c += 1) {
      const last = cap - c;
      for (let j = 1; j <= last; j += 1) counted += j * arrivals[cell + j];
      uncounted += arrivals[cell + last];
      if (last > 1 && people[c] > largest) {
        largest = people[c];
        largestCell = cell;
      }
      cell += last + 1;
    }
  }
  const missing = impressions - counted;
  if (uncounted === 0 || missing < 0) moveToSeen(arrivals, largestCell, missing);
  const excess = exposedForTheFirstTime(state) - impressions;
  if (excess > 0) moveToSeen(arrivals, 0, -excess);
}

/** Moves people of one class from not seeing the message to seeing it once (or back, if negative), as far as there are any. */
function moveToSeen(arrivals: Float64Array, cell: number, people: number): void {
  const moved = Math.max(-arrivals[cell + 1], Math.min(arrivals[cell], people));
  arrivals[cell] -= moved;
  arrivals[cell + 1] += moved;
}

/** People of class 0 of the first block who saw the message in this round. Their cells are the first ones. */
export function exposedForTheFirstTime(state: PopulationState): number {
  let people = 0;
  for (let j = 1; j < state.undecided.length; j += 1) people += state.arrivals[j];
  return people;
}

/**
 * Moves everyone to the class of all that they have seen after the round: those who had not shared decide, and those who
 * share now join `next`; the others only move.
 */
export function moveByCells(state: PopulationState): void {
  const size = cellsOfGroup(state.curve.cap);
  for (let b = 0; b < state.blocks.length; b += 1) {
    const first = b * GROUPS;
    for (let group = first + 1; group < first + GROUPS; group += 1) {
      moveDecided(state, state.groups[group], (group + 1) * size);
    }
    moveUndecided(state, state.blocks[b], (first + 1) * size);
  }
}

/** Moves a group of people who have decided, whose cells end at `end`, to the classes of all that they have seen now. */
function moveDecided(state: PopulationState, decided: Float64Array, end: number): void {
  const { arrivals } = state;
  const cap = decided.length - 1;
  let cell = end;
  for (let c = cap; c >= 0; c -= 1) {
    const last = cap - c;
    cell -= last + 1;
    for (let j = 1; j <= last; j += 1) {
      decided[c] -= arrivals[cell + j];
      decided[c + j] += arrivals[cell + j];
    }
  }
}

/** Moves those who had not shared, whose cells end at `end`: some share, the others join their new class. */
function moveUndecided(state: PopulationState, block: PopulationBlock, end: number): void {
  const { arrivals, exposureLaw, shareStream } = state;
  const { undecided, done, next, curve } = block;
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
      if (c + j >= curve.settledFrom) done[c + j] += people - sharing;
      else undecided[c + j] += people - sharing;
      next[c + j] += sharing;
      state.newSharers += sharing;
    }
  }
}
