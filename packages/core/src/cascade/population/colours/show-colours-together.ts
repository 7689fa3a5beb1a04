import { drawBinomial, drawHypergeometric, drawMultinomial } from '../../../random/index.ts';
import { MAX_POPULATION } from '../../../random/limits.ts';
import { drawImpressions, endOfBinsTogether, FEWEST_SHARERS_TOGETHER, spreadImpressions } from '../show-together.ts';
import type { ColouredState } from './coloured-state.ts';
import { clearCounts, showColouredBins } from './show-colours-one-by-one.ts';

/**
 * One round of many sharers who praise or criticise, drawn as a whole. Who sees how much is drawn as if all were alike. The first
 * sights of those who are new are a sample of all sights of the round, each as likely as any other: how many of them are criticism is
 * hypergeometric, and so is how these divide among those who saw one share, two, and so on.
 *
 * Precondition: `mayShowTogether` of the people, and `fresh` is empty. Afterwards `pending` and `pendingCritics` are empty, and those
 * first reached stand in `fresh`. O(bins + classes²), whatever the number of sharers and people.
 */
export function showColoursTogether(state: ColouredState): void {
  const { people, supportersIn, criticsIn, pendingCritics } = state;
  const { sharersIn } = people;
  clearCounts(state);
  let critics = 0;
  for (let c = 0; c < pendingCritics.length; c += 1) critics += pendingCritics[c];
  drawBins(state, people.sharers - critics, supportersIn);
  drawBins(state, critics, criticsIn);
  for (let bin = 0; bin < sharersIn.length; bin += 1) sharersIn[bin] = supportersIn[bin] + criticsIn[bin];
  const end = endOfBinsTogether(people);
  let supportersTogether = 0;
  let criticsTogether = 0;
  for (let bin = 0; bin < end; bin += 1) {
    supportersTogether += supportersIn[bin];
    criticsTogether += criticsIn[bin];
  }
  if (supportersTogether + criticsTogether < FEWEST_SHARERS_TOGETHER) {
    showColouredBins(state, 0);
    return;
  }
  takeFromPending(state, supportersTogether, criticsTogether);
  const ofPraise = drawImpressions(people, supportersIn, end);
  const ofCriticism = drawImpressions(people, criticsIn, end);
  people.impressions = ofPraise + ofCriticism;
  state.impressionsOfCriticism = ofCriticism;
  spreadImpressions(people, end, supportersTogether + criticsTogether);
  followPending(state);
  if (people.newReach > 0) divideNewPeople(state, ofPraise + ofCriticism, ofCriticism);
  showColouredBins(state, end);
}

/** Draws how many of these sharers have the followers of each bin. */
function drawBins({ people }: ColouredState, sharers: number, into: Float64Array): void {
  if (into.length === 1) into[0] = sharers;
  else drawMultinomial(people.followerStream, sharers, people.bins.coarse.probabilities, into);
}

/** Moves so many supporters and critics of those pending, whatever they have seen, to those who show it together. */
function takeFromPending({ people, pendingCritics }: ColouredState, supporters: number, critics: number): void {
  const { pending, showing, followerStream } = people;
  let allCritics = 0;
  for (let c = 0; c < pending.length; c += 1) allCritics += pendingCritics[c];
  let allSupporters = people.sharers - allCritics;
  for (let c = 0; c < pending.length; c += 1) {
    const criticsHere = pendingCritics[c];
    const supportersHere = pending[c] - criticsHere;
    const takenCritics = drawHypergeometric(followerStream, allCritics, criticsHere, critics);
    const takenSupporters = drawHypergeometric(followerStream, allSupporters, supportersHere, supporters);
    allCritics -= criticsHere;
    allSupporters -= supportersHere;
    critics -= takenCritics;
    supporters -= takenSupporters;
    pendingCritics[c] -= takenCritics;
    pending[c] -= takenCritics + takenSupporters;
    showing[c] = takenCritics + takenSupporters;
  }
}

/** Sharers still to come have moved up as they saw the others, whether they praise or criticise: critics are any of them. */
function followPending({ people, pendingCritics }: ColouredState): void {
  const { pending, followerStream } = people;
  let critics = 0;
  let sharers = 0;
  for (let c = 0; c < pending.length; c += 1) {
    critics += pendingCritics[c];
    sharers += pending[c];
  }
  for (let c = 0; c < pending.length; c += 1) {
    pendingCritics[c] = drawHypergeometric(followerStream, sharers, pending[c], critics);
    sharers -= pending[c];
    critics -= pendingCritics[c];
  }
}

/** Those first reached, who are done as far as `people` knows, are divided by the colour of their first sight. */
function divideNewPeople(
  { people, fresh, colourStream }: ColouredState,
  impressions: number,
  ofCriticism: number,
): void {
  const { arrivals, done, newReach } = people;
  const cap = done.length - 1;
  let criticised =
    impressions > MAX_POPULATION
      ? drawBinomial(colourStream, newReach, ofCriticism / impressions)
      : drawHypergeometric(colourStream, impressions, ofCriticism, newReach);
  let left = newReach;
  // Entry j of the first cells: people of class 0 who saw j shares, the last one that or more.
  for (let j = 1; j <= cap; j += 1) {
    const reached = arrivals[j];
    const byCriticism = drawHypergeometric(colourStream, left, criticised, reached);
    left -= reached;
    criticised -= byCriticism;
    done[j] -= reached;
    fresh.criticised[j] = byCriticism;
    fresh.praised[j] = reached - byCriticism;
    if (reached > 0) fresh.last = j;
  }
}
