import { findBuyFigures } from '../broadcast/buy-figures.ts';
import { presetCatalogue, type PresetBuy } from './preset-catalogue.ts';
import type { CompleteScenario } from './scenario.generated.ts';

/**
 * How a scenario's buy is called: by the catalogue of buys, or by the preset that writes the same placements out.
 * @returns Null for a buy without a name, and where nothing is bought.
 * @example
 * ```ts
 * import { namedBuy, presets } from 'ripplecast/scenario';
 * namedBuy(presets.seedExample)?.name; // => 'Super Bowl XLV'
 * ```
 */
export function namedBuy({ broadcast }: Pick<CompleteScenario, 'broadcast'>): PresetBuy | null {
  if (broadcast === null) return null;
  if ('buy' in broadcast) {
    const buy = findBuyFigures(broadcast.buy);
    return buy === null ? null : { name: buy.name, year: buy.year };
  }
  const written = JSON.stringify(broadcast.placements);
  const preset = presetCatalogue.find(
    ({ buy, scenario }) =>
      buy !== null &&
      scenario.broadcast !== null &&
      'placements' in scenario.broadcast &&
      JSON.stringify(scenario.broadcast.placements) === written,
  );
  return preset?.buy ?? null;
}
