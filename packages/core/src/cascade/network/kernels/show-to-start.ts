import { openStream } from '../../../random/index.ts';
import { decisionTraits } from './decision-traits.ts';
import { drawFans, drawPaidSeeds } from './draw-people.ts';
import { SHARED, decides, endNetworkRound } from './network-state.ts';
import type { NetworkState } from './network-state.ts';
import { showTelevision } from './show-television.ts';
import type { TelevisionWitness } from './show-television.ts';
import { televisionStateOf } from './television-state.ts';

/** Is told with whom a cascade begins. */
export interface StartWitness extends TelevisionWitness {
  /** Somebody sees the brand's post, is a seed, or is paid to share: once for each of these. */
  began(person: number): void;
  /** They share, which nobody made them do, after this exposure. */
  shared(person: number, madeBy: number, exposure: number): void;
}

/** Stands for the brand where a sharer would be. */
const BRAND = -1;

/**
 * Round 0: seeds and paid seeds share, the fans who see the brand's post decide, then those who notice television do.
 * @param rngSeed - As given to `beginReplicate`.
 * @param witness - May be null.
 */
export function showToStart(
  state: NetworkState,
  rngSeed: string,
  replicate: number,
  witness: StartWitness | null = null,
): void {
  showPosts(state, rngSeed, replicate);
  if (witness !== null) tellOfPosts(state, witness);
  const television = televisionStateOf(state);
  if (television !== null) {
    showTelevision(state, television, rngSeed, replicate, witness);
    state.impressions += television.impressions;
  }
  endNetworkRound(state);
}

function showPosts(state: NetworkState, rngSeed: string, replicate: number): void {
  const { cascade, cells, paid } = state;
  drawPaidSeeds(state, rngSeed, replicate);
  for (const seed of cascade.seeds) beginToShare(state, seed);
  if (cascade.fans > 0) {
    drawFans(state, openStream(rngSeed, replicate, 'fans'), (person) => showPost(state, person));
  }
  state.impressions = state.reachedEnd + paid.length;
  for (const person of paid) {
    // A seed, or a fan who has shared as they are paid to, has an impression more.
    if (cells[person] === 0) beginToShare(state, person);
    else cells[person] += 1;
  }
}

/** Somebody who was not reached shares for certain. */
function beginToShare(state: NetworkState, person: number): void {
  const { remembersSharing, drawsNeeded } = decisionTraits[state.cascade.decision.kind];
  state.cells[person] = remembersSharing ? 1 + SHARED : 1;
  if (drawsNeeded) state.needed[person] = 0;
  state.reached[state.reachedEnd++] = person;
  // The queue may be the list of the reached: then this writes the same entry again.
  state.queue[state.queueEnd++] = person;
}

/** A fan sees the brand's post, for the first time. */
function showPost(state: NetworkState, person: number): void {
  const { decision } = state.cascade;
  const { remembersSharing, drawsNeeded } = decisionTraits[decision.kind];
  // Under a threshold, those who begin share. Whoever is paid decides too, so that the others have the chance that they have without pay.
  const shares = drawsNeeded || decides(state, decision, person, 1) || isPaidToShare(state, person);
  if (drawsNeeded) state.needed[person] = 0;
  state.cells[person] = shares && remembersSharing ? 1 + SHARED : 1;
  state.reached[state.reachedEnd++] = person;
  if (!shares) return;
  // The queue may be the list of the reached: then this writes the same entry again.
  state.queue[state.queueEnd++] = person;
}

function isPaidToShare({ isPaid }: NetworkState, person: number): boolean {
  return isPaid.length > 0 && isPaid[person] === 1;
}

function tellOfPosts({ cells, reached, reachedEnd, queue, queueEnd }: NetworkState, witness: StartWitness): void {
  for (let i = 0; i < reachedEnd; i += 1) {
    const person = reached[i];
    for (let k = cells[person] & (SHARED - 1); k > 0; k -= 1) witness.began(person);
  }
  for (let i = 0; i < queueEnd; i += 1) witness.shared(queue[i], BRAND, 1);
}
