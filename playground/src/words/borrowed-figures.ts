import { msg, str } from '@lit/localize';
import { broadcastCatalogue } from 'ripplecast/broadcast';
import { namedBuy, type CompleteScenario } from 'ripplecast/scenario';
import { hasOwnSpot } from '../state/own-spot.ts';
import { readValue } from '../state/scenario-values.ts';
import { pageWords } from './page-words.ts';

/** Whose figures a spot of the reader's own still has, which nobody has typed; null where they are the reader's. */
export function borrowedFigures(scenario: CompleteScenario): string | null {
  if (!hasOwnSpot(scenario)) return null;
  const [viewers, price] = [readValue(scenario, 'viewers'), readValue(scenario, 'price')];
  const buy = broadcastCatalogue.find((each) => each.audience === viewers && each.costPerInsertion === price);
  if (buy === undefined) return null;
  const { heading } = pageWords().buy(namedBuy({ broadcast: { buy: buy.id, production: 0 } }));
  return readValue(scenario, 'production') === 0
    ? msg(str`These are still the figures of ${heading}, without its production. Type your own.`)
    : msg(str`These are still the figures of ${heading}. Type your own.`);
}
