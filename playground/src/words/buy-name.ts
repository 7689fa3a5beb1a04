import { findCatalogueBuy } from 'ripplecast/broadcast';
import { namedBuy, type CompleteScenario, type ResultDocument } from 'ripplecast/scenario';
import type { BuyWords } from 'ripplecast/words';
import { pageWords } from './page-words.ts';

/** How the page speaks of a buy, and where its figures come from. */
export interface SourcedBuy extends BuyWords {
  /** With its year, in a sentence: "the 2011 Super Bowl". */
  readonly dated: string;
  /** Those who saw it, where its year is clear: "the Super Bowl audience". */
  readonly viewers: string;
  /** Where money is spent: "on the Super Bowl", "with your TV spot". */
  readonly on: string;
  readonly source: string | null;
}

/** What the page calls a spot whose figures somebody gave. */
const ownSpot: Omit<SourcedBuy, 'source'> = {
  name: 'your TV spot',
  heading: 'Your TV spot',
  audience: 'the audience of your TV spot',
  the: 'your TV spot',
  dated: 'your TV spot',
  viewers: 'your TV spot’s audience',
  on: 'with your TV spot',
  short: 'TV spot',
};

/** Words for the scenario's buy; null where there is none. */
export function buyWords(scenario: CompleteScenario): SourcedBuy | null {
  const { broadcast } = scenario;
  if (broadcast === null) return null;
  const source = 'placements' in broadcast ? broadcast.source : (findCatalogueBuy(broadcast.buy)?.source ?? null);
  const named = namedBuy(scenario);
  if (named === null) return { ...ownSpot, source };
  const words = pageWords().buy(named);
  return {
    ...words,
    dated: `the ${named.year} ${words.short}`,
    viewers: `${words.the} audience`,
    on: `on ${words.the}`,
    source,
  };
}

/** People whom the buy reaches; null without one. */
export function broadcastReach(result: ResultDocument): number | null {
  return result.broadcast?.reach ?? null;
}
