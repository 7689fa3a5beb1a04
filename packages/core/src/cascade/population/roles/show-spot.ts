import { drawBinomial, drawHypergeometric, type RandomStream } from '../../../random/index.ts';
import type { ColouredState } from '../colours/coloured-state.ts';
import type { PopulationState } from '../population-state.ts';

/** A spot at the beginning: so many distinct people, any of the universe, notice it. */
export interface Spot {
  readonly sights: number;
  /** Chance of who notices it. */
  readonly stream: RandomStream;
}

/**
 * Round 0 goes on after the post: whoever has noticed the spot and not seen the post decides; the others only have one exposure more.
 * @param state - Of people without roles; those who share are pending.
 * @param fans - To whom the post was shown.
 * @returns How many people who are no fans have noticed it.
 */
export function showSpot(state: PopulationState, spot: Spot, fans: number): number {
  const { onStrangers, fresh } = drawSights(state, spot, fans);
  decide(state, fresh, drawBinomial(state.shareStream, fresh, state.curve.onExposure[1]));
  return onStrangers;
}

/** The same where some criticise: after the spot, as after the post, people praise with probability `quality`. */
export function showSpotInColours(state: ColouredState, spot: Spot, fans: number): number {
  const { people, pendingCritics, shareAfterPraise, quality } = state;
  const sharers = people.pending[1];
  const { onStrangers, fresh, onSharers } = drawSights(people, spot, fans);
  const onCritics = drawHypergeometric(spot.stream, sharers, pendingCritics[1], onSharers);
  pendingCritics[1] -= onCritics;
  pendingCritics[2] += onCritics;
  const sharing = drawBinomial(people.shareStream, fresh, shareAfterPraise);
  const turning = drawBinomial(state.colourStream, sharing, 1 - quality);
  decide(people, fresh, sharing);
  pendingCritics[1] += turning;
  state.newCritics += turning;
  return onStrangers;
}

/** Who notices it: those who have seen the post move up a class; the others are fresh. */
function drawSights(
  state: PopulationState,
  { sights, stream }: Spot,
  fans: number,
): { readonly onStrangers: number; readonly fresh: number; readonly onSharers: number } {
  const { universe, pending, done, newReach: seeing } = state;
  const onStrangers = drawHypergeometric(stream, universe, universe - fans, sights);
  const again = drawHypergeometric(stream, fans, seeing, sights - onStrangers);
  const onSharers = drawHypergeometric(stream, seeing, pending[1], again);
  pending[1] -= onSharers;
  pending[2] += onSharers;
  done[1] -= again - onSharers;
  done[2] += again - onSharers;
  state.impressions += sights;
  return { onStrangers, fresh: sights - again, onSharers };
}

/** People who see the message first share, or do not. */
function decide(state: PopulationState, fresh: number, sharing: number): void {
  state.undecided[0] -= fresh;
  state.pending[1] += sharing;
  state.done[1] += fresh - sharing;
  state.sharers += sharing;
  state.newSharers += sharing;
  state.newReach += fresh;
}
