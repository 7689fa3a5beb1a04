import { findCatalogueBuy } from 'ripplecast/broadcast';
import { presets, type CompleteScenario, type PlacementBroadcast, type ResultDocument } from 'ripplecast/scenario';
import type { BuyWords } from 'ripplecast/words';
import { pageWords } from './page-words.ts';

/** How the page speaks of a buy, and where its figures come from. */
export interface SourcedBuy extends BuyWords {
  readonly source: string | null;
}

/** Words for the scenario's buy; null where there is none. */
export function buyWords({ broadcast }: CompleteScenario): SourcedBuy | null {
  if (broadcast === null) return null;
  if ('placements' in broadcast) return { ...writtenOut(broadcast), source: broadcast.source };
  const buy = findCatalogueBuy(broadcast.buy);
  return { ...pageWords.buy(buy), source: buy?.source ?? null };
}

/** A buy that is written out has no name; only a preset's own is known. */
function writtenOut({ placements }: PlacementBroadcast): BuyWords {
  const known = presets.seedExampleRound.broadcast;
  const isKnown =
    known !== null && 'placements' in known && JSON.stringify(known.placements) === JSON.stringify(placements);
  if (!isKnown) return pageWords.buy(null);
  const superBowl = pageWords.buy({ name: 'Super Bowl', year: 2011 });
  const name = 'Super Bowl of 2011, in round numbers';
  return { ...superBowl, name, heading: name, audience: `${superBowl.audience} in round numbers` };
}

/** People whom the buy reaches; null without one. */
export function broadcastReach(result: ResultDocument): number | null {
  return result.broadcast?.reach ?? null;
}
