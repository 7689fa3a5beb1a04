import { audienceOf, buyExposure } from './buy-exposure.ts';
import { independentReach } from './independent-exposure.ts';
import { repeatExposure } from './repeat-exposure.ts';
import type { Buy } from './resolve-buy.ts';

/**
 * Fraction of the universe that sees at least one insertion of a buy that was checked.
 * @remarks Tails are sums of what is seen once or more, which keeps the digits of small reaches.
 */
export function buyReach(buy: Buy, universe: number): number {
  if (buy.duplications.length > 0) return fractionReached(buyExposure(buy, universe));
  let reach = 0;
  for (const placement of buy.placements) {
    const { insertions, secondReach } = placement;
    const audience = audienceOf(placement, universe);
    const own =
      secondReach === undefined
        ? independentReach([{ reach: audience.reach, insertions }])
        : fractionReached(repeatExposure(audience, insertions));
    reach += own * (1 - reach);
  }
  return reach;
}

/** Everything but f₀. */
function fractionReached(exactly: Float64Array): number {
  let reach = 0;
  for (let k = exactly.length - 1; k > 0; k--) reach += exactly[k];
  return reach;
}
