import { checkArray, checkObject, checkWhole } from '../check.ts';
import { type DocumentIssue, groupDigits, Mistakes, throwIfAny, TooLargeError } from '../errors.ts';
import type { Placement } from './broadcast.generated.ts';
import { checkWithinUniverse } from './universe-rules.ts';
import type { Buy } from './resolve-buy.ts';
import { exposureOfViewers } from './viewers/exposure-of-viewers.ts';
import { layOutViewers, modelOf, type Viewers } from './viewers/viewers.ts';

/** Most insertions of all placements together whose distribution is laid out: its cost grows with their square. */
export const MOST_INSERTIONS = 20_000;

/**
 * How often people see a buy, by the model that it asks for: pairs of placements share an audience as measured where it has
 * `duplications`; viewers of a placement with a `secondReach` come back (beta-binomial); all else is independent.
 * @param universe - People who could be reached, a whole number of at least 1.
 * @returns Shape [N + 1], N the insertions of all placements together: entry k is the fraction of the universe that sees
 * exactly k of them. Σf_k = 1, and Σk·f_k is the impressions for each person. Belongs to the caller.
 * @throws InvalidDocumentError with a path inside `broadcast` if an audience is larger than the universe, or a second reach
 * or a duplication is none that so many people allow.
 * @throws InvalidParameterError if the universe is not a whole number of at least 1.
 * @throws TooLargeError for more than 20,000 insertions, and for duplications that join more than 20 placements.
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
  const viewers = viewersOfBuy(buy, universe);
  checkInsertions(buy.placements);
  return exposureOfViewers(viewers);
}

/** The viewers of a buy by the model that it asks for. */
export function viewersOfBuy(buy: Buy, universe: number): Viewers {
  checkObject('buy', buy, 'a buy as resolveBuy gives it');
  checkArray('buy.placements', buy.placements);
  checkArray('buy.duplications', buy.duplications);
  checkWhole('universe', universe, 1);
  const issues = new Mistakes<DocumentIssue>();
  checkWithinUniverse(buy, universe, issues, 'broadcast');
  throwIfAny(issues);
  return layOutViewers(buy.placements, buy.duplications, universe, modelOf(buy.placements, buy.duplications));
}

/** Throws TooLargeError where how often each insertion is seen would take too long. */
export function checkInsertions(placements: readonly Pick<Placement, 'insertions'>[]): void {
  const insertions = placements.reduce((sum, placement) => sum + placement.insertions, 0);
  if (insertions <= MOST_INSERTIONS) return;
  const most = groupDigits(MOST_INSERTIONS);
  throw new TooLargeError(
    `a buy must have at most ${most} insertions, or how often each of them is seen takes too long; got ${groupDigits(insertions)}`,
  );
}
