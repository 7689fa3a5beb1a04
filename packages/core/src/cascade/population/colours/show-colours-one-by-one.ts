import { drawBinomial, drawFromAliasTable, drawHypergeometric } from '../../../random/index.ts';
import { type ColouredState, makeRoom } from './coloured-state.ts';

/**
 * One round of praise and criticism, sharer by sharer: each shows the message to distinct others, drawn uniformly. Exact. Of
 * several sights of one person in the round each is the first with equal chance, whoever shows it in which order: the j-th of them
 * takes the place of the first with probability 1/j.
 *
 * Precondition: `fresh` is empty, `pending` holds the round's sharers, of whom `pendingCritics` criticise. Afterwards both are
 * empty, and those first reached stand in `fresh`. O(sharers × classes that are hit).
 */
export function showColoursOneByOne(state: ColouredState): void {
  const { people, pendingCritics } = state;
  const { bins, pending } = people;
  clearCounts(state);
  let own = 0;
  for (let left = people.sharers; left > 0; left -= 1) {
    // Others only ever move up, so that the search goes on upwards.
    while (pending[own] === 0) own += 1;
    const bin = bins.alias === null ? 0 : drawFromAliasTable(people.followerStream, bins.alias);
    showAs(state, own, pendingCritics[own] > 0, bins.followers[bin]);
  }
}

/**
 * Pending sharers with known numbers of followers show the message, one by one; what it brings is added to the round's.
 * @param firstBin - Of `supportersIn` and `criticsIn` of the state, who are all that are pending, only bins from this one on.
 */
export function showColouredBins(state: ColouredState, firstBin: number): void {
  const { people, supportersIn, criticsIn, pendingCritics } = state;
  const { bins, pending, followerStream } = people;
  let critics = 0;
  let supporters = 0;
  for (let c = 0; c < pending.length; c += 1) {
    critics += pendingCritics[c];
    supporters += pending[c] - pendingCritics[c];
  }
  for (let bin = firstBin; bin < criticsIn.length; bin += 1) {
    for (let left = criticsIn[bin]; left > 0; left -= 1) {
      let rank = Math.floor(followerStream.nextUniform() * critics);
      let own = 0;
      for (; rank >= pendingCritics[own]; own += 1) rank -= pendingCritics[own];
      showAs(state, own, true, bins.coarse.followers[bin]);
      critics -= 1;
    }
    for (let left = supportersIn[bin]; left > 0; left -= 1) {
      let rank = Math.floor(followerStream.nextUniform() * supporters);
      let own = 0;
      for (; rank >= pending[own] - pendingCritics[own]; own += 1) rank -= pending[own] - pendingCritics[own];
      showAs(state, own, false, bins.coarse.followers[bin]);
      supporters -= 1;
    }
  }
}

/** Nothing has been seen in this round yet. */
export function clearCounts(state: ColouredState): void {
  state.people.impressions = 0;
  state.people.newReach = 0;
  state.impressionsOfCriticism = 0;
}

/** A pending sharer of class `own` shows the message; they are not among those to whom they show it. */
function showAs(state: ColouredState, own: number, isCritic: boolean, followers: number): void {
  const { people, pendingCritics } = state;
  people.pending[own] -= 1;
  if (isCritic) pendingCritics[own] -= 1;
  const views = drawBinomial(people.viewStream, followers, people.visibility);
  if (views > 0) showToPeople(state, views, isCritic);
  people.done[own] += 1;
}

/** `views` distinct people, uniform among all but the current sharer, see the message once. */
function showToPeople(state: ColouredState, views: number, isCriticism: boolean): void {
  const { people, fresh } = state;
  const { undecided, viewStream } = people;
  people.impressions += views;
  if (isCriticism) state.impressionsOfCriticism += views;

  let others = people.universe - 1;
  const first = drawHypergeometric(viewStream, others, undecided[0], views);
  others -= undecided[0];
  let left = views - first;
  let highest = 0;
  for (let j = 1; left > 0 && j <= fresh.last; j += 1) {
    const { praised, criticised, praisedHits, criticisedHits } = fresh;
    praisedHits[j] = drawHypergeometric(viewStream, others, praised[j], left);
    others -= praised[j];
    left -= praisedHits[j];
    criticisedHits[j] = drawHypergeometric(viewStream, others, criticised[j], left);
    others -= criticised[j];
    left -= criticisedHits[j];
    highest = j;
  }
  if (left > 0) showToReached(state, others, left);
  for (let j = highest; j >= 1; j -= 1) raiseFresh(state, j, isCriticism);

  undecided[0] -= first;
  people.newReach += first;
  if (first === 0) return;
  (isCriticism ? fresh.criticised : fresh.praised)[1] += first;
  if (fresh.last === 0) fresh.last = 1;
}

/** Those first reached in this round with j exposures who see one more, which may turn out to be the first. */
function raiseFresh(state: ColouredState, j: number, isCriticism: boolean): void {
  const { fresh, colourStream } = state;
  const praisedHits = fresh.praisedHits[j];
  const criticisedHits = fresh.criticisedHits[j];
  if (praisedHits + criticisedHits === 0) return;
  if (j === fresh.last) {
    makeRoom(fresh, j + 1);
    fresh.last = j + 1;
  }
  const others = isCriticism ? praisedHits : criticisedHits;
  const turning = drawBinomial(colourStream, others, 1 / (j + 1));
  fresh.praised[j] -= praisedHits;
  fresh.criticised[j] -= criticisedHits;
  fresh.praised[j + 1] += praisedHits + (isCriticism ? -turning : turning);
  fresh.criticised[j + 1] += criticisedHits + (isCriticism ? turning : -turning);
}

/** `left` of `others` people who were reached in earlier rounds see the message once more: they only move up a class. */
function showToReached(state: ColouredState, others: number, left: number): void {
  const { people, pendingCritics } = state;
  const { pending, done, hits, viewStream } = people;
  const cap = hits.length - 1;
  let highest = 0;
  for (let c = 1; left > 0; c += 1) {
    const inClass = pending[c] + done[c];
    const hit = c === cap ? left : drawHypergeometric(viewStream, others, inClass, left);
    hits[c] = hit;
    others -= inClass;
    left -= hit;
    highest = c;
  }
  // From the top down, so that nobody moves twice; the last class stays.
  for (let c = Math.min(highest, cap - 1); c >= 1; c -= 1) {
    const hit = hits[c];
    if (hit === 0) continue;
    const onPending = drawHypergeometric(viewStream, pending[c] + done[c], pending[c], hit);
    const onCritics = drawHypergeometric(viewStream, pending[c], pendingCritics[c], onPending);
    done[c] -= hit - onPending;
    done[c + 1] += hit - onPending;
    pending[c] -= onPending;
    pending[c + 1] += onPending;
    pendingCritics[c] -= onCritics;
    pendingCritics[c + 1] += onCritics;
  }
}
