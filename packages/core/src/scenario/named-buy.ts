import { findBuyFigures } from '../broadcast/buy-figures.ts';
import { type PresetBuy, presetBuys } from './preset-buys.ts';
import { presets, type Presets } from './presets.ts';
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
  for (const [key, buy] of Object.entries(presetBuys)) {
    const { broadcast: ofPreset } = presets[key as keyof Presets];
    if (ofPreset === null || !('placements' in ofPreset)) continue;
    if (JSON.stringify(ofPreset.placements) === written) return buy;
  }
  return null;
}
