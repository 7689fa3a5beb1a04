import { checkNumber } from '../check.ts';
import { type DelayLaw, prepareDelay } from '../delay/index.ts';

/**
 * Coverage of a desk that is open for so many hours of every day and answers at once: at best, with people enough.
 * @param openHours - Hours in one piece, 0 to 24.
 * @param views - Law of the delay from a complaint to each sight of it.
 * @returns Fraction of the sights that come after the answer, in [0, 1].
 * @throws InvalidParameterError for hours out of bounds or a law that is none.
 * @remarks Complaints come evenly through the day. H/24 + (1/24)·∫ P(X > y) dy over the 24 − H closed hours. A desk that has to
 * work off what came at night covers less.
 * @example
 * ```ts
 * import { coverageOfOpeningHours } from 'ripplecast/desk';
 * coverageOfOpeningHours(8, { law: 'exponential', halfLife: 80 / 60 }); // => 0.41346…
 * ```
 */
export function coverageOfOpeningHours(openHours: number, views: DelayLaw): number {
  checkNumber('openHours', openHours, 0, 24);
  return 1 - prepareDelay(views).distributionIntegral(24 - openHours) / 24;
}
