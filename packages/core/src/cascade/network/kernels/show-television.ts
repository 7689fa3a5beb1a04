import { drawGap } from '../../../random/geometric-gaps.ts';
import { drawHypergeometric, drawMultinomial, openStream } from '../../../random/index.ts';
import { K_PLUS_LEVELS } from '../../cascade-rows.ts';
import { decisionTraits } from './decision-traits.ts';
import { SHARED, decides } from './network-state.ts';
import type { NetworkState } from './network-state.ts';
import { drawNoticed, drawSeen } from './television-state.ts';
import type { TelevisionState } from './television-state.ts';

/** Is told who notices television. */
export interface TelevisionWitness {
  /**
   * @param times - How often they notice it.
   * @param sharesAfter - Number of the exposure that makes them share, posts counted; 0 where none of these does.
   */
  noticed(person: number, times: number, sharesAfter: number): void;
}

/**
 * Television in round 0, after the brand's post: whoever notices it is informed, and each noticed exposure is one of the model. Under a
 * threshold they begin, as fans do.
 *
 * @param state - Its fans, seeds and paid seeds are in the list of the reached; those of television are put behind them.
 * @param witness - May be null.
 */
export function showTelevision(
  state: NetworkState,
  shown: TelevisionState,
  rngSeed: string,
  replicate: number,
  witness: TelevisionWitness | null,
): void {
  const { people } = state.cascade.graph;
  const { viewers, seen, noticed, television } = shown;
  const stream = openStream(rngSeed, replicate, 'television');
  const countsAll = noticed.length > 0;
  const noticedStream = countsAll || witness !== null ? openStream(rngSeed, replicate, 'noticed') : stream;
  const informedByPosts = state.reachedEnd;
  let newlyInformed = 0;
  let impressions = 0;
  let end = 0;
  shown.stream = stream;
  for (let person = drawGap(stream, television.noticing, people); person < people;) {
    const times = drawSeen(shown);
    const timesNoticed = countsAll || witness !== null ? drawNoticed(noticedStream, television, times) : 1;
    if (state.cells[person] === 0) newlyInformed += 1;
    const sharesAfter = noticeTelevision(state, person, countsAll ? timesNoticed : 1);
    witness?.noticed(person, timesNoticed, sharesAfter);
    viewers[end] = person;
    seen[end] = Math.min(times, K_PLUS_LEVELS);
    if (countsAll) noticed[end] = timesNoticed;
    impressions += times;
    end += 1;
    person += 1 + drawGap(stream, television.noticing, people);
  }
  shown.viewersEnd = end;
  shown.impressions = impressions;
  shown.informed = state.reachedEnd;
  showToOthers(shown, people - end);
  shown.roundEnds.length = 0;
  shown.newInRounds.length = 0;
  // Of those whom posts informed, these noticed nothing.
  countNewlyReached(shown, informedByPosts - (end - newlyInformed), state.reachedEnd);
}

/** People of round 0 with at least one impression. */
export function reachOfStart({ viewersEnd, seenByOthers, newInRounds }: TelevisionState): number {
  let reach = viewersEnd + newInRounds[0];
  for (let k = 1; k <= K_PLUS_LEVELS; k += 1) reach += seenByOthers[k];
  return reach;
}

/**
 * How many of those whom posts have informed in a round are reached for the first time: the others have seen television.
 * @param informed - People whom posts have informed in the round; none of them noticed television.
 * @param reachedEnd - Where they end in the list of the reached.
 */
export function countNewlyReached(shown: TelevisionState, informed: number, reachedEnd: number): number {
  const newlyReached = drawHypergeometric(shown.stream, shown.uninformed, shown.unreached, informed);
  shown.uninformed -= informed;
  shown.unreached -= newlyReached;
  shown.roundEnds.push(reachedEnd);
  shown.newInRounds.push(newlyReached);
  return newlyReached;
}

/** Somebody notices television so many times; which exposure makes them share, or 0. */
function noticeTelevision(state: NetworkState, person: number, times: number): number {
  const { cells, cascade } = state;
  const { decision } = cascade;
  const { remembersSharing, drawsNeeded } = decisionTraits[decision.kind];
  const cell = cells[person];
  const before = cell & (SHARED - 1);
  let sharesAfter = 0;
  if (before === 0) state.reached[state.reachedEnd++] = person;
  if (drawsNeeded) {
    if (before === 0) {
      state.needed[person] = 0;
      sharesAfter = 1;
    }
  } else if (cell < SHARED) {
    for (let k = 1; k <= times && sharesAfter === 0; k += 1) {
      if (decides(state, decision, person, before + k)) sharesAfter = before + k;
    }
  }
  const shares = sharesAfter > 0;
  cells[person] = cell + times + (shares && remembersSharing ? SHARED : 0);
  // The queue may be the list of the reached: then this writes the same entry again.
  if (shares) state.queue[state.queueEnd++] = person;
  return sharesAfter;
}

/** How often the people see it who notice nothing. */
function showToOthers(shown: TelevisionState, others: number): void {
  const { seenByOthers, stream, television } = shown;
  seenByOthers.fill(0);
  if (others > 0) {
    const counts = new Float64Array(television.seenByOthers.length);
    drawMultinomial(stream, others, television.seenByOthers, counts);
    for (const [times, count] of counts.entries()) {
      seenByOthers[Math.min(times, K_PLUS_LEVELS)] += count;
      shown.impressions += times * count;
    }
  }
  shown.uninformed = others;
  shown.unreached = seenByOthers[0];
}
