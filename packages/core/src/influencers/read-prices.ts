import { checkArray, checkNumber, checkObject, checkOptions } from '../check.ts';
import { groupDigits, InvalidParameterError } from '../errors.ts';
import { limits } from '../schema/limits.ts';
import { checkGraph, type FollowerGraph } from '../graph/follower-graph.ts';

/** What people ask for their post by the followers they have. */
export interface PricePerFollowers {
  /** In the currency, for each thousand followers, at least 0, at most two decimals. */
  readonly perThousandFollowers: number;
  /** What nobody posts for less than, in the currency; default 0. */
  readonly atLeast?: number | undefined;
}

/**
 * What people ask for their post, in the currency, at most two decimals: the same for all, shape [people], or by their followers. In a typed
 * array NaN stands for a price that nobody knows: whoever has it cannot be asked.
 */
export type Prices = number | ArrayLike<number> | PricePerFollowers;

/** The largest price and the largest budget, in the currency: hundredths and their sums stay exact. */
export const MAX_PRICE: number = limits.price;

const HUNDREDTHS = 100;

/**
 * An amount of money in hundredths of the currency.
 * @param name - Of the amount, for the message.
 * @param amount - In the currency, from 0 to 10^12, at most two decimals.
 * @returns A whole number, at most 10^14.
 * @throws InvalidParameterError for anything else.
 */
export function toHundredths(name: string, amount: unknown): number {
  checkNumber(name, amount, 0, MAX_PRICE);
  // The nearest whole number gives the amount back only if it was written with two decimals.
  const hundredths = Math.round(amount * HUNDREDTHS);
  if (hundredths / HUNDREDTHS === amount) return hundredths;
  throw new InvalidParameterError(name, 'an amount with at most two decimals', amount);
}

/** Hundredths as an amount in the currency. */
export function toAmount(hundredths: number): number {
  return hundredths / HUNDREDTHS;
}

/**
 * What each person's post costs, in hundredths of the currency.
 * @returns Shape [people], whole numbers; 0 is free, NaN is not known. A price by followers is rounded to the nearest hundredth, halves up.
 * @throws InvalidParameterError where a price is negative, no number, above 10^12 or has more than two decimals, where there are not
 * as many as people, and where no price is known. O(people).
 */
export function readPrices(graph: FollowerGraph, prices: Prices): Float64Array {
  checkGraph(graph);
  const { people } = graph;
  if (typeof prices === 'number') return new Float64Array(people).fill(toHundredths('prices', prices));
  if (isPerFollowers(prices)) return pricesByFollowers(graph, prices);
  checkArray('prices', prices, people, 'person');
  const hundredths = new Float64Array(people);
  // In other arrays NaN is what became of something that was no number.
  const mayLack = ArrayBuffer.isView(prices);
  let known = 0;
  for (let person = 0; person < people; person += 1) {
    const isKnown = !mayLack || !Number.isNaN(prices[person]);
    hundredths[person] = isKnown ? toHundredths(`prices[${person}]`, prices[person]) : NaN;
    if (isKnown) known += 1;
  }
  if (known > 0 || people === 0) return hundredths;
  throw InvalidParameterError.saying('prices', 'prices must have a price of at least one person; got NaN for everyone');
}

function isPerFollowers(prices: unknown): prices is PricePerFollowers {
  return typeof prices === 'object' && prices !== null && !Array.isArray(prices) && !ArrayBuffer.isView(prices);
}

function pricesByFollowers({ people, offsets }: FollowerGraph, prices: PricePerFollowers): Float64Array {
  checkObject('prices', prices);
  checkOptions('prices', prices, ['perThousandFollowers', 'atLeast']);
  const perThousand = toHundredths('prices.perThousandFollowers', prices.perThousandFollowers);
  const least = toHundredths('prices.atLeast', prices.atLeast ?? 0);
  const hundredths = new Float64Array(people);
  for (let person = 0; person < people; person += 1) {
    const followers = offsets[person + 1] - offsets[person];
    const thousandfold = followers * perThousand + 500;
    if (thousandfold > Number.MAX_SAFE_INTEGER) {
      throw InvalidParameterError.saying(
        'prices.perThousandFollowers',
        `prices.perThousandFollowers must be smaller, so that the price of person ${person} with ${groupDigits(followers)} followers is exact; ` +
          `got ${groupDigits(prices.perThousandFollowers)}`,
      );
    }
    hundredths[person] = Math.max(least, Math.floor(thousandfold / 1000));
  }
  return hundredths;
}

/**
 * What some people's posts cost together, in hundredths.
 * @param prices - Shape [people], of {@link readPrices}.
 * @throws InvalidParameterError where the sum is no longer exact: beyond 2^53 hundredths.
 */
export function sumOfPrices(prices: Float64Array, people: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < people.length; i += 1) sum += prices[people[i]];
  if (sum <= Number.MAX_SAFE_INTEGER) return sum;
  throw InvalidParameterError.saying(
    'prices',
    `prices of ${groupDigits(people.length)} people must come to at most ${groupDigits(Math.floor(toAmount(Number.MAX_SAFE_INTEGER)))} together; got more`,
  );
}
