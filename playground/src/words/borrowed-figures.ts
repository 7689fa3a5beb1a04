import { broadcastCatalogue } from 'ripplecast/broadcast';
import type { CompleteScenario } from 'ripplecast/scenario';
import { hasOwnSpot } from '../state/own-spot.ts';
import { readValue } from '../state/scenario-values.ts';

/** Whose figures a spot of the reader's own still has, which nobody has typed; null where they are the reader's. */
export function borrowedFigures(scenario: CompleteScenario): string | null {
  if (!hasOwnSpot(scenario)) return null;
  const [viewers, price] = [readValue(scenario, 'viewers'), readValue(scenario, 'price')];
  const buy = broadcastCatalogue.find((each) => each.audience === viewers && each.costPerInsertion === price);
  if (buy === undefined) return null;
  const production = readValue(scenario, 'production') === 0 ? ', without its production' : '';
  return `These are still the figures of ${buy.name}${production}. Type your own.`;
}
