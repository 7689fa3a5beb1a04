import { findCatalogueBuy } from 'ripplecast/broadcast';
import type { ResultDocument, Scenario } from 'ripplecast/scenario';

/** How the page speaks of a buy. */
export interface BuyWords {
  /** "Super Bowl XLV", for panels and labels. */
  readonly name: string;
  /** "the Super Bowl audience of 2011", for sentences. */
  readonly audience: string;
  /** "Super Bowl", where there is little room. */
  readonly short: string;
  readonly source: string | null;
}

/** Words for the scenario's buy; null where there is none. */
export function buyWords(scenario: Scenario): BuyWords | null {
  const { broadcast } = scenario;
  if (broadcast === null) return null;
  if ('buy' in broadcast) {
    const buy = findCatalogueBuy(broadcast.buy);
    if (buy === null)
      return { name: broadcast.buy, audience: `the audience of ${broadcast.buy}`, short: 'Broadcast', source: null };
    const short = buy.name.startsWith('Super Bowl') ? 'Super Bowl' : buy.name.replace(/\s+\d{4}$/u, '');
    return {
      name: buy.name,
      audience: short === 'Super Bowl' ? `the Super Bowl audience of ${buy.year}` : `the audience of the ${buy.name}`,
      short,
      source: buy.source,
    };
  }
  return { name: 'The broadcast', audience: 'the broadcast audience', short: 'Broadcast', source: broadcast.source };
}

/** People whom the buy reaches; null without one. */
export function broadcastReach(result: ResultDocument): number | null {
  return result.broadcast?.reach ?? null;
}
