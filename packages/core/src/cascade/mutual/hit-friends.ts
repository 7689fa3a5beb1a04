import { drawBinomial, drawHypergeometric, expm1 } from '../../random/index.ts';
import { openStubs } from './mutual-state.ts';
import type { FriendGroup, MutualState } from './mutual-state.ts';
import { splitHits } from './split-hits.ts';

/**
 * Impressions come through so many open stubs of a group, uniformly. Everyone moves to the class of all that they have seen;
 * of those who had not shared some do, and move on to `next`.
 *
 * @param hits - 0 … open stubs of the group.
 * @remarks Classes get their hits by a multivariate hypergeometric law. O(classes), and O(`state.maxOneByOne`) at most for each.
 */
export function hitFriends(state: MutualState, group: FriendGroup, hits: number): void {
  const { bins, curve, kinds, counts } = state;
  const { cap } = curve;
  let open = openStubs(state, group);
  let left = hits;
  for (let at = 0; left > 0; at += 1) {
    const start = at * (cap + 2);
    const most = bins.followers[Math.floor(at / kinds.length)] + kinds[at % kinds.length].fromBrand;
    // From the top down, so that nobody moves twice.
    for (let c = cap; c >= 0 && left > 0; c -= 1) {
      const people = group[start + c];
      const each = most - c;
      const ofClass = c === cap ? group[start + c + 1] : people * each;
      if (people === 0 || ofClass === 0) continue;
      const onClass = drawHypergeometric(state.viewStream, open, ofClass, left);
      open -= ofClass;
      left -= onClass;
      // Nobody leaves the last class; in the others these are the people with 1, 2, …, `last` hits or more.
      const last = c === cap ? 0 : Math.min(cap - c, each);
      counts[0] = people;
      const onLast = last === 0 ? onClass : splitHits(state, people, each, onClass, last);
      for (let j = last; j > 0; j -= 1) moveUp(state, group, at, c, j, j === last ? onLast : j * counts[j]);
      if (last === 0) moveUp(state, group, at, c, 0, onLast);
    }
  }
}

/**
 * `counts[j]` people of class c have got j hits each, or j or more if class c + j is the last; `hits` in all.
 *
 * In the last class only sums are known: further hits count as a Poisson law for each of its people, and those who share
 * have their proportional part of hits and open stubs.
 */
function moveUp(state: MutualState, group: FriendGroup, at: number, c: number, j: number, hits: number): void {
  const { bins, kinds, counts, next } = state;
  const ofBin = at % kinds.length;
  const { fromBrand, curve } = kinds[ofBin];
  const { cap } = curve;
  const people = counts[j];
  if (people === 0 || hits === 0) return;
  const friends = bins.followers[Math.floor(at / kinds.length)];
  const openAt = at * (cap + 2) + cap + 1;
  const to = openAt - cap - 1 + c + j;
  const open = (c === cap ? group[openAt] : people * (friends + fromBrand - c)) - hits;
  group[to - j] -= people;
  group[to] += people;
  if (c === cap) group[openAt] = open;
  else if (c + j === cap) group[openAt] += open;
  if (group !== state.undecided) return;

  if (c === 0 && ofBin === 0) state.newReach += people;
  const within = curve.within[c * (cap + 1) + j];
  const later = -expm1((-curve.later * (hits - j * people)) / people);
  const sharing = drawBinomial(state.shareStream, people, within + (1 - within) * later);
  const openOfSharing = Math.round((open * sharing) / people);
  const before = Math.round(((people * friends - open - hits) * sharing) / people);
  group[to] -= sharing;
  next[to] += sharing;
  if (c + j === cap) {
    group[openAt] -= openOfSharing;
    next[openAt] += openOfSharing;
  }
  state.newSharers += sharing;
  state.matchedBefore += before;
  state.matchedNow += sharing * friends - openOfSharing - before;
}
