import { checkNumber, checkObject } from '../check.ts';
import type { CascadeCost } from './cost.generated.ts';
import { noCost } from './cost-schema.ts';

const rateNames = /* @__PURE__ */ Object.keys(noCost) as readonly (keyof CascadeCost)[];

/** What a cascade came to: whatever rates can be asked for. */
export interface CascadeTotals {
  /** Followers of the brand, at least 0: all of them, whether or not they see the post. */
  readonly fans: number;
  /** People who share, at least 0; a mean over replicates may be fractional. */
  readonly sharers: number;
  /** Views in all, at least 0; may be fractional, too. */
  readonly impressions: number;
  /** People paid to begin, at least 0; default none. */
  readonly paidSeeds?: number | undefined;
}

/**
 * Cost of a cascade, in the currency of the rates.
 * @param rates - As a scenario has them in `cost`; what is left out costs nothing.
 * @throws InvalidParameterError if a rate or a count is negative or not finite.
 * @example
 * ```ts
 * import { cascadeCost } from 'ripplecast/economics';
 * const rates = { fixed: 50_000, perThousandFans: 10, perSharer: 0.5 };
 * cascadeCost(rates, { fans: 2000, sharers: 40, impressions: 9000 }); // => 50040
 * ```
 */
export function cascadeCost(rates: Partial<CascadeCost>, totals: CascadeTotals): number {
  checkObject('rates', rates);
  checkObject('totals', totals);
  const all = { ...noCost, ...rates };
  for (const name of rateNames) checkNumber(name, all[name], 0);
  checkNumber('fans', totals.fans, 0);
  checkNumber('sharers', totals.sharers, 0);
  checkNumber('impressions', totals.impressions, 0);
  const { paidSeeds = 0 } = totals;
  const { perPaidSeed = 0 } = rates;
  checkNumber('paidSeeds', paidSeeds, 0);
  checkNumber('perPaidSeed', perPaidSeed, 0);
  return all.fixed + costOfFans(all, totals.fans) + all.perSharer * totals.sharers + perPaidSeed * paidSeeds;
}

/**
 * What the fans alone cost, in the currency of the rates.
 * @param rates - As a scenario has them in `cost`; what is left out costs nothing.
 * @throws InvalidParameterError if the rate or the count is negative or not finite.
 * @example
 * ```ts
 * import { costOfFans } from 'ripplecast/economics';
 * costOfFans({ perThousandFans: 10 }, 2000); // => 20
 * ```
 */
export function costOfFans(rates: Partial<CascadeCost>, fans: number): number {
  checkObject('rates', rates);
  const { perThousandFans = noCost.perThousandFans } = rates;
  checkNumber('perThousandFans', perThousandFans, 0);
  checkNumber('fans', fans, 0);
  return (perThousandFans * fans) / 1000;
}

/**
 * Whether a cascade costs the same whatever chance makes of it: no rate is paid for anything that chance decides.
 * @example
 * ```ts
 * import { costIsCertain } from 'ripplecast/economics';
 * costIsCertain({ fixed: 50_000, perThousandFans: 10, perSharer: 0 }); // => true
 * costIsCertain({ fixed: 50_000, perThousandFans: 10, perSharer: 0.5 }); // => false
 * ```
 */
export function costIsCertain(rates: Partial<CascadeCost>): boolean {
  const most = Number.MAX_VALUE;
  const atBest = cascadeCost(rates, { fans: 0, sharers: most, impressions: most });
  return atBest === cascadeCost(rates, { fans: 0, sharers: 0, impressions: 0 });
}
