import { drawBinomial, openStream } from '../../random/index.ts';
import { CascadeRowsBuilder } from '../cascade-rows.ts';
import type { CascadeRows, EnsembleRange } from '../cascade-rows.ts';
import { createPopulationState } from './create-population-state.ts';
import { endPopulationRound } from './population-state.ts';
import type { PopulationState } from './population-state.ts';
import type { ShareCascade } from '../share-cascade.ts';
import { showOneByOne } from './show-one-by-one.ts';
import { mayShowTogether, showTogether } from './show-together.ts';

/**
 * Replicates of rounds of praise: `spreadPopulation` of ties "follow" without a conversation.
 * @param cascade - As for `spreadPopulation`.
 */
export function spreadPopulationInRounds(cascade: ShareCascade, ensemble: EnsembleRange): CascadeRows {
  const state = createPopulationState(cascade, ensemble.rngSeed);
  const rows = new CascadeRowsBuilder(ensemble.first, ensemble.count);
  const people = new Float64Array(state.curve.cap + 1);
  for (let i = 0; i < ensemble.count; i += 1) {
    const truncated = spreadReplicate(state, cascade, ensemble.rngSeed, ensemble.first + i, rows);
    for (let c = 0; c < people.length; c += 1) people[c] = state.undecided[c] + state.pending[c] + state.done[c];
    rows.endRow(people, truncated);
  }
  return rows.finish();
}

/** One replicate from the brand's post to the end; true where maxGenerations ended it. */
function spreadReplicate(
  state: PopulationState,
  cascade: ShareCascade,
  rngSeed: string,
  replicate: number,
  rows: CascadeRowsBuilder,
): boolean {
  state.followerStream = openStream(rngSeed, replicate, 'followers');
  state.viewStream = openStream(rngSeed, replicate, 'views');
  state.shareStream = openStream(rngSeed, replicate, 'shares');
  showToFans(state, cascade);
  rows.addRound({ impressions: state.impressions, newReach: state.newReach, sharers: state.newSharers });
  for (let generation = 0; state.sharers > 0; generation += 1) {
    if (generation === cascade.maxGenerations) return true;
    if (mayShowTogether(state)) showTogether(state);
    else showOneByOne(state);
    endPopulationRound(state);
    rows.addRound({ impressions: state.impressions, newReach: state.newReach, sharers: state.newSharers });
  }
  return false;
}

/** Round 0: each fan sees the brand's post with probability `fanVisibility`, and decides. */
function showToFans(state: PopulationState, cascade: ShareCascade): void {
  const seeing = drawBinomial(state.viewStream, cascade.fans, cascade.fanVisibility);
  const sharing = drawBinomial(state.shareStream, seeing, state.curve.onExposure[1]);
  state.undecided.fill(0);
  state.pending.fill(0);
  state.next.fill(0);
  state.done.fill(0);
  state.undecided[0] = cascade.universe - seeing;
  (state.curve.settledFrom === 1 ? state.done : state.undecided)[1] = seeing - sharing;
  state.next[1] = sharing;
  state.impressions = seeing;
  state.newReach = seeing;
  state.newSharers = sharing;
  endPopulationRound(state);
}
