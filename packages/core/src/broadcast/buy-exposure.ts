import { checkArray, checkObject, checkWhole } from '../check.ts';
import { type DocumentIssue, groupDigits, Mistakes, NotAvailableError, throwIfAny, TooLargeError } from '../errors.ts';
import { addExposures } from './add-exposures.ts';
import type { Placement } from './broadcast.generated.ts';
import { checkWithinUniverse } from './buy-rules.ts';
import { repeatExposure, type RepeatAudience } from './repeat-exposure.ts';
import type { Buy } from './resolve-buy.ts';

/** Most insertions of all placements together whose distribution is laid out: its cost grows with their square. */
const MOST_INSERTIONS = 20_000;

/**
 * How often people see a buy. Insertions of a placement with a `secondReach` are seen by loyal viewers (beta-binomial);
 * all others, and those of different placements, are independent.
 * @param universe - People who could be reached, a whole number of at least 1.
 * @returns Shape [N + 1], N the insertions of all placements together: entry k is the fraction of the universe that sees
 * exactly k of them. Σf_k = 1, and Σk·f_k is the impressions for each person. Belongs to the caller.
 * @throws InvalidDocumentError with a path inside `broadcast` if an audience is larger than the universe, or a second reach
 * or a duplication is none that so many people allow.
 * @throws InvalidParameterError if the universe is not a whole number of at least 1.
 * @throws TooLargeError for more than 20,000 insertions.
 * @throws NotAvailableError for a buy with duplications.
 * @remarks O(N²) for several placements, O(N) for one.
 * @example
 * ```ts
 * import { buyExposure, resolveBuy } from 'ripplecast/broadcast';
 * const placements = [{ audience: 50, insertions: 2, costPerInsertion: 1, secondReach: 50 }];
 * const buy = resolveBuy({ placements, production: 0, universe: null, source: null });
 * buyExposure(buy, 100); // => Float64Array [0.5, 0, 0.5]
 * ```
 */
export function buyExposure(buy: Buy, universe: number): Float64Array {
  checkBuy(buy, universe);
  const insertions = buy.placements.reduce((sum, placement) => sum + placement.insertions, 0);
  if (insertions > MOST_INSERTIONS) {
    const most = groupDigits(MOST_INSERTIONS);
    throw new TooLargeError(
      `a buy must have at most ${most} insertions, or how often each of them is seen takes too long; got ${groupDigits(insertions)}`,
    );
  }
  if (buy.duplications.length > 0) {
    throw new NotAvailableError(
      'this version does not compute measured duplications; leave broadcast.duplications out',
    );
  }
  return buy.placements
    .map((placement) => repeatExposure(audienceOf(placement, universe), placement.insertions))
    .reduce(addExposures, Float64Array.of(1));
}

/** Throws unless the buy is one, and goes with so many people. */
export function checkBuy(buy: Buy, universe: number): void {
  checkObject('buy', buy, 'a buy as resolveBuy gives it');
  checkArray('buy.placements', buy.placements);
  checkArray('buy.duplications', buy.duplications);
  checkWhole('universe', universe, 1);
  const issues = new Mistakes<DocumentIssue>();
  checkWithinUniverse(buy, universe, issues);
  throwIfAny(issues);
}

/** A placement's viewers, in fractions of the universe; independent where no second reach is given. */
export function audienceOf({ audience, secondReach }: Placement, universe: number): RepeatAudience {
  const reach = audience / universe;
  if (secondReach === undefined) return { reach, added: reach * (1 - reach), short: 0 };
  // In whole numbers, so that both limits are exact.
  const [first, second, everyone] = [BigInt(audience), BigInt(secondReach), BigInt(universe)];
  const short = Number((2n * first - second) * everyone - first * first) / (universe * universe);
  return { reach, added: (secondReach - audience) / universe, short };
}
