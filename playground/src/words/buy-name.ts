import { findCatalogueBuy } from 'ripplecast/broadcast';
import { namedBuy, type CompleteScenario, type ResultDocument } from 'ripplecast/scenario';
import type { BuyWords } from 'ripplecast/words';
import { pageWords } from './page-words.ts';

/** How the page speaks of a buy, and where its figures come from. */
export interface SourcedBuy extends BuyWords {
  readonly source: string | null;
}

/** Words for the scenario's buy; null where there is none. */
export function buyWords(scenario: CompleteScenario): SourcedBuy | null {
  const { broadcast } = scenario;
  if (broadcast === null) return null;
  const source = 'placements' in broadcast ? broadcast.source : (findCatalogueBuy(broadcast.buy)?.source ?? null);
  return { ...pageWords.buy(namedBuy(scenario)), source };
}

/** People whom the buy reaches; null without one. */
export function broadcastReach(result: ResultDocument): number | null {
  return result.broadcast?.reach ?? null;
}
