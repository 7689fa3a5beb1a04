import { openStream } from '../../../random/index.ts';
import { CRITICISM, PRAISE } from '../colours.ts';
import { drawColour, drawFirstGaps } from './coloured-state.ts';
import type { ColouredState } from './coloured-state.ts';
import { gatherSeen } from './gather-seen.ts';
import { drawFans } from './draw-people.ts';
import { decides, endNetworkRound } from './network-state.ts';
import type { NetworkState } from './network-state.ts';
import type { CascadeWitness } from './show-reference.ts';

/** Is told what is decided at the end of a round, too. */
export interface ColourWitness extends CascadeWitness {
  /**
   * After a round's exposures: which of the exposures that someone newly reached had in it is the first, counted from 0 in the order in
   * which they were told, what colour it has, and with what colour they share after it, or null.
   */
  decided(person: number, first: number, colour: number, shares: number | null): void;
}

/** Stands for the brand where a sharer would be. */
const BRAND = -1;

/**
 * Round 0: seeds share, the fans who see the brand's post decide, complainers criticise.
 * @param coloured - Of the state; both begun.
 * @param witness - May be null.
 */
export function startInColours(
  state: NetworkState,
  coloured: ColouredState,
  rngSeed: string,
  replicate: number,
  witness: ColourWitness | null,
): void {
  const { cells, reached, cascade } = state;
  const { complainers, isCriticalFromStart } = coloured;
  const { seeds, fans } = cascade;
  const reach = (person: number): void => {
    cells[person] = 1;
    reached[state.reachedEnd++] = person;
    witness?.exposed(BRAND, person, 1, false);
  };
  for (const seed of seeds) reach(seed);
  if (fans > 0) drawFans(state, openStream(rngSeed, replicate, 'fans'), reach);
  const seeing = state.reachedEnd;
  const colourOfStart = isCriticalFromStart ? CRITICISM : PRAISE;
  for (let i = 0; i < seeing; i += 1) {
    const person = reached[i];
    const shares = fans === 0 || decides(state, cascade.decision, person, 1);
    decideColour(state, coloured, person, 0, colourOfStart, shares, witness);
    complainers?.setApart(person);
  }
  if (complainers !== null) {
    complainers.setOtherFansApart(seeing);
    for (let left = complainers.countAtOnce(); left > 0; left -= 1) {
      const person = complainers.draw();
      reach(person);
      decideColour(state, coloured, person, 0, CRITICISM, true, witness);
    }
  }
  state.impressions = state.reachedEnd;
  coloured.impressionsOfCriticism = coloured.newReachByCriticism;
  endRound(state, coloured);
}

/**
 * One round with praise and criticism: supporters show it to their followers, then critics do. Whoever is newly reached decides after the
 * round: each of their exposures in it is the first with equal chance. Later exposures decide nothing.
 *
 * @param state - Its `queue` has the supporters of the round, that of `coloured.critical` the critics; those of the next are queued
 * behind them. Cells count all exposures.
 * @param coloured - Of the state.
 * @param witness - Told of every impression, and of what was decided; may be null.
 */
export function showInColours(state: NetworkState, coloured: ColouredState, witness: ColourWitness | null): void {
  const { cells, reached } = state;
  const { critical, praiseSights, colourStream } = coloured;
  const from = state.reachedEnd;
  coloured.newReachByCriticism = 0;
  state.impressions = showSide(state, state, witness);
  const reachedByPraise = state.reachedEnd;
  for (let i = from; i < reachedByPraise; i += 1) praiseSights[i - from] = cells[reached[i]];
  coloured.impressionsOfCriticism = 0;
  if (critical.roundStart < critical.roundEnd) {
    drawFirstGaps(coloured);
    coloured.impressionsOfCriticism = showSide(state, critical, witness);
    state.impressions += coloured.impressionsOfCriticism;
  }
  for (let i = from; i < state.reachedEnd; i += 1) {
    const person = reached[i];
    const exposures = cells[person];
    const first = exposures === 1 ? 0 : Math.floor(colourStream.nextUniform() * exposures);
    // Those of praise came before.
    const isPraise = i < reachedByPraise && first < praiseSights[i - from];
    const side = isPraise ? state : critical;
    const shares = decides(side, side.cascade.decision, person, 1);
    decideColour(state, coloured, person, first, isPraise ? PRAISE : CRITICISM, shares, witness);
  }
  endRound(state, coloured);
}

/** Whether anybody shows anything in the next round. */
export function goesOn({ roundStart, roundEnd }: NetworkState, { critical }: ColouredState): boolean {
  return roundStart < roundEnd || critical.roundStart < critical.roundEnd;
}

/** The sharers of one colour show it to their followers; how many impressions that makes. */
function showSide(state: NetworkState, side: NetworkState, witness: ColourWitness | null): number {
  const { cells, reached, seen } = state;
  let impressions = 0;
  let { reachedEnd } = state;
  for (let i = side.roundStart; i < side.roundEnd; i += 1) {
    const sharer = side.queue[i];
    const count = gatherSeen(side, sharer, seen);
    for (let k = 0; k < count; k += 1) {
      const follower = seen[k];
      const exposures = cells[follower] + 1;
      if (exposures === 1) reached[reachedEnd++] = follower;
      cells[follower] = exposures;
      if (witness !== null) witness.exposed(sharer, follower, exposures, false);
    }
    impressions += count;
  }
  state.reachedEnd = reachedEnd;
  return impressions;
}

/** Queues someone newly reached, if they share, with the colour of their share. */
function decideColour(
  state: NetworkState,
  coloured: ColouredState,
  person: number,
  first: number,
  colour: number,
  shares: boolean,
  witness: ColourWitness | null,
): void {
  if (colour === CRITICISM) coloured.newReachByCriticism += 1;
  const ofShare = shares ? drawColour(coloured, colour) : null;
  const { critical } = coloured;
  if (ofShare === PRAISE) state.queue[state.queueEnd++] = person;
  else if (ofShare === CRITICISM) critical.queue[critical.queueEnd++] = person;
  witness?.decided(person, first, colour, ofShare);
}

function endRound(state: NetworkState, { critical }: ColouredState): void {
  endNetworkRound(state);
  endNetworkRound(critical);
}
