import { msg } from '@lit/localize';
import { findCatalogueBuy, type CatalogueBuy } from 'ripplecast/broadcast';
import { namedBuy, type CompleteScenario, type ResultDocument } from 'ripplecast/scenario';
import type { BuyWords } from 'ripplecast/words';
import { pageWords } from './page-words.ts';

/** How the page speaks of a buy, and where its figures come from. */
export interface SourcedBuy extends BuyWords {
  readonly source: string | null;
}

/** What the page calls a spot whose figures somebody gave. */
function ownSpot(): BuyWords {
  return {
    name: msg('your TV spot'),
    heading: msg('Your TV spot'),
    audience: msg('the audience of your TV spot'),
    the: msg('your TV spot'),
    short: msg('TV spot'),
    dated: msg('your TV spot'),
    partOf: msg('of your TV spot'),
    ofAudience: msg('of your TV spot’s audience'),
    ofThe: msg('of your TV spot', { id: 'of-your-spot-in-short', desc: 'where there is little room' }),
    on: msg('with your TV spot'),
  };
}

/** Words for the scenario's buy; null where there is none. */
export function buyWords(scenario: CompleteScenario): SourcedBuy | null {
  const { broadcast } = scenario;
  if (broadcast === null) return null;
  const source = 'placements' in broadcast ? broadcast.source : (findCatalogueBuy(broadcast.buy)?.source ?? null);
  const named = namedBuy(scenario);
  return { ...(named === null ? ownSpot() : pageWords().buy(named)), source };
}

/** A buy of the catalogue, with its year: "Super Bowl XLV, 2011", "Academy Awards 2011". */
export function nameOfBuy({ id, year }: CatalogueBuy): string {
  const { heading } = pageWords().buy(namedBuy({ broadcast: { buy: id, production: 0 } }));
  return heading.includes(String(year)) ? heading : `${heading}, ${year}`;
}

/** People whom the buy reaches; null without one. */
export function broadcastReach(result: ResultDocument): number | null {
  return result.broadcast?.reach ?? null;
}
