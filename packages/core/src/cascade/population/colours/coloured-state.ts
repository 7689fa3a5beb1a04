import { growArray } from '../../../graph/grow-array.ts';
import { drawBinomial } from '../../../random/index.ts';
import type { RandomStream } from '../../../random/index.ts';
import type { PopulationState } from '../population-state.ts';

/**
 * A population in the middle of a conversation in which some praise and some criticise. Nobody decides before the end of the round
 * in which they are first reached: only then is it known which of their sights in it was the first.
 */
export interface ColouredState {
  /**
   * Everyone by exposures. Nobody in it decides (its share curve is 0): `undecided` are the unreached, `pending` the sharers of the
   * round, of both kinds, and who was reached in earlier rounds is `done`. Counts of the round stand here too.
   */
  readonly people: PopulationState;
  /** Shape [cap + 1]: how many of `pending` criticise. */
  readonly pendingCritics: Float64Array;
  /** People first reached in this round. */
  readonly fresh: FreshPeople;

  /** Probability of sharing after praise, or the brand's post. */
  shareAfterPraise: number;
  /** Probability of sharing after criticism. */
  shareAfterCriticism: number;
  /** Probability that who shares after praise, praises. */
  readonly quality: number;

  /** Chance of which sight is the first, and of who praises. */
  colourStream: RandomStream;

  /** Of the round's impressions, those of criticism. */
  impressionsOfCriticism: number;
  /** Of the people first reached, those whom criticism reached. */
  newReachByCriticism: number;
  /** Of the new sharers, those who criticise. */
  newCritics: number;

  /** Shape [coarse bins]: critics of the round by their number of followers; and the same for supporters. Space of a kernel. */
  readonly criticsIn: Float64Array;
  readonly supportersIn: Float64Array;
}

/** People who are first reached in a round, counted by their exposures in it and by the colour of their first sight so far. */
export interface FreshPeople {
  /** Shape [room]: entry j has j exposures, of which the first is praise. Entry 0 is unused. */
  praised: Float64Array;
  /** Shape [room]: the same where the first is criticism. */
  criticised: Float64Array;
  /** Most exposures that anybody may have. */
  last: number;
  /** Shape [room]: how many of each see one share more. Space of a kernel. */
  praisedHits: Float64Array;
  criticisedHits: Float64Array;
}

const FIRST_ROOM = 16;

/** Nobody yet, and room for some exposures. */
export function createFreshPeople(): FreshPeople {
  return {
    praised: new Float64Array(FIRST_ROOM),
    criticised: new Float64Array(FIRST_ROOM),
    last: 0,
    praisedHits: new Float64Array(FIRST_ROOM),
    criticisedHits: new Float64Array(FIRST_ROOM),
  };
}

/** Makes room for so many exposures. */
export function makeRoom(fresh: FreshPeople, exposures: number): void {
  if (exposures < fresh.praised.length) return;
  const room = 2 * Math.max(exposures, fresh.praised.length);
  fresh.praised = growArray(fresh.praised, room);
  fresh.criticised = growArray(fresh.criticised, room);
  fresh.praisedHits = growArray(fresh.praisedHits, room);
  fresh.criticisedHits = growArray(fresh.criticisedHits, room);
}

/**
 * Ends a round: everybody who was first reached in it decides by the colour of their first sight. Who shares is pending in the next
 * round; all others are done.
 *
 * Precondition: `pending` and `pendingCritics` are empty.
 */
export function endColouredRound(state: ColouredState): void {
  const { people, pendingCritics, fresh, shareAfterPraise, shareAfterCriticism, quality, colourStream } = state;
  const { done, pending, shareStream } = people;
  const cap = done.length - 1;
  let [reached, sharers, critics] = [0, 0, 0];
  for (let j = 1; j <= fresh.last; j += 1) {
    const [praised, criticised] = [fresh.praised[j], fresh.criticised[j]];
    if (praised + criticised === 0) continue;
    const sharing = drawBinomial(shareStream, praised, shareAfterPraise);
    const criticising = drawBinomial(shareStream, criticised, shareAfterCriticism);
    const turning = drawBinomial(colourStream, sharing, 1 - quality);
    const c = Math.min(j, cap);
    pending[c] += sharing + criticising;
    pendingCritics[c] += turning + criticising;
    done[c] += praised + criticised - sharing - criticising;
    reached += criticised;
    sharers += sharing + criticising;
    critics += turning + criticising;
    fresh.praised[j] = 0;
    fresh.criticised[j] = 0;
  }
  fresh.last = 0;
  state.newReachByCriticism = reached;
  state.newCritics = critics;
  people.newSharers = sharers;
  people.sharers = sharers;
}
