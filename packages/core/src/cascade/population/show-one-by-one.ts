import { drawBinomial, drawFromAliasTable, drawHypergeometric } from '../../random/index.ts';
import type { PopulationBlock } from './population-block.ts';
import type { PopulationState } from './population-state.ts';

/**
 * One round, sharer by sharer: each shows the message to distinct others, drawn uniformly when they share. Exact.
 *
 * Precondition: `next` is empty, `pending` holds `sharers` people. Afterwards `pending` is empty and the round's
 * impressions, new reach and new sharers stand in the state. O(sharers × classes that are hit).
 */
export function showOneByOne(state: PopulationState): void {
  const { bins, blocks } = state;
  state.impressions = 0;
  state.newReach = 0;
  state.newSharers = 0;
  let left = state.sharers;
  for (let b = 0; left > 0; b += 1) {
    const { pending } = blocks[b];
    // Others only ever move up, so that the search goes on upwards.
    for (let own = 0; own < pending.length && left > 0; own += 1) {
      while (pending[own] > 0) {
        const bin = bins.alias === null ? 0 : drawFromAliasTable(state.followerStream, bins.alias);
        showAs(state, blocks[b], own, bins.followers[bin]);
        left -= 1;
      }
    }
  }
}

/**
 * Pending sharers with known numbers of followers show the message, one by one; what it brings is added to the round's.
 * @param sharersIn - Shape [bins]: how many of them have the followers of each coarse bin. They are any of those pending, whatever
 * they have seen.
 * @param firstBin - Only bins from this one on.
 */
export function showBinsOneByOne(state: PopulationState, sharersIn: Float64Array, firstBin: number): void {
  const { bins, blocks, followerStream } = state;
  let pendingLeft = 0;
  for (const { pending } of blocks) for (let c = 0; c < pending.length; c += 1) pendingLeft += pending[c];
  for (let bin = firstBin; bin < sharersIn.length; bin += 1) {
    for (let left = sharersIn[bin]; left > 0; left -= 1) {
      let rank = Math.floor(followerStream.nextUniform() * pendingLeft);
      let b = 0;
      let own = 0;
      while (rank >= blocks[b].pending[own]) {
        rank -= blocks[b].pending[own];
        own += 1;
        if (own < blocks[b].pending.length) continue;
        own = 0;
        b += 1;
      }
      showAs(state, blocks[b], own, bins.coarse.followers[bin]);
      pendingLeft -= 1;
    }
  }
}

/** A pending sharer of class `own` of a block shows the message; they are not among those to whom they show it. */
function showAs(state: PopulationState, block: PopulationBlock, own: number, followers: number): void {
  block.pending[own] -= 1;
  const views = drawBinomial(state.viewStream, followers, state.visibility);
  if (views > 0) showToPeople(state, views);
  block.done[own] += 1;
}

/** `views` distinct people, uniform among all but the current sharer, see the message once. */
function showToPeople(state: PopulationState, views: number): void {
  const { blocks, hits, viewStream } = state;
  const cap = hits.length - 1;
  const lastBlock = blocks.length - 1;
  state.impressions += views;

  let others = state.universe - 1;
  let left = views;
  for (let b = 0; left > 0; b += 1) {
    const { undecided, pending, next, done } = blocks[b];
    // How many of them fall on each class.
    let highest = 0;
    hits[0] = 0;
    for (let c = 0; c <= cap && left > 0; c += 1) {
      const people = undecided[c] + pending[c] + next[c] + done[c];
      const isLast = c === cap && b === lastBlock;
      const hit = isLast ? left : drawHypergeometric(viewStream, others, people, left);
      hits[c] = hit;
      others -= people;
      left -= hit;
      highest = c;
    }
    if (b === 0) state.newReach += hits[0];
    showToBlock(state, blocks[b], highest);
  }
}

/** People of a block see the message once: so many of each class as `hits` says, up to the highest. */
function showToBlock(state: PopulationState, block: PopulationBlock, highest: number): void {
  const { hits, viewStream } = state;
  const { undecided, pending, next, done } = block;
  const cap = hits.length - 1;
  // From the top down, so that nobody moves twice.
  for (let c = highest; c >= 0; c -= 1) {
    let hit = hits[c];
    if (hit === 0) continue;
    const to = c === cap ? cap : c + 1;
    let people = undecided[c] + pending[c] + next[c] + done[c];
    const onUndecided = drawHypergeometric(viewStream, people, undecided[c], hit);
    people -= undecided[c];
    hit -= onUndecided;
    if (hit > 0 && to !== c) {
      const onPending = drawHypergeometric(viewStream, people, pending[c], hit);
      people -= pending[c];
      hit -= onPending;
      const onNext = drawHypergeometric(viewStream, people, next[c], hit);
      hit -= onNext;
      pending[c] -= onPending;
      pending[to] += onPending;
      next[c] -= onNext;
      next[to] += onNext;
      done[c] -= hit;
      done[to] += hit;
    }
    if (onUndecided > 0) decide(state, block, c, to, onUndecided);
  }
}

/** People of class c who have not shared see the message once more: some share, the others move on. */
function decide(state: PopulationState, block: PopulationBlock, c: number, to: number, people: number): void {
  const { curve, undecided, done, next } = block;
  const probability = to === c ? curve.later : curve.onExposure[to];
  const sharing = drawBinomial(state.shareStream, people, probability);
  undecided[c] -= people;
  if (to >= curve.settledFrom) done[to] += people - sharing;
  else undecided[to] += people - sharing;
  next[to] += sharing;
  state.newSharers += sharing;
}
