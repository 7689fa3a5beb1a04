/**
 * The most that can be bought for some money where parts can be bought too: an upper bound of what can be bought whole.
 *
 * @param values - Shape [items], whole numbers above 0.
 * @param prices - Shape [items], whole numbers of at least 0.
 * @param budget - A whole number of at least 0.
 * @remarks The items of the best ratio of value to price are taken, and of the first that does not fit the part that does (Dantzig 1957).
 * Found by partition, as a median is; the arrays are reordered. O(items) for nearly all orders.
 */
export function fractionalKnapsack(values: Float64Array, prices: Float64Array, budget: number): number {
  let taken = 0;
  let left = budget;
  let [first, end] = [0, values.length];
  // Everything before `first` is taken, and everything from `end` on has a worse ratio than the item that does not fit.
  while (first < end) {
    const middle = first + ((end - first) >> 1);
    const [pivotValue, pivotPrice] = [values[middle], prices[middle]];
    let [better, worse] = [first, end];
    let [betterValue, betterPrice] = [0, 0];
    let [equalValue, equalPrice] = [0, 0];
    for (let item = first; item < worse;) {
      const order = compareRatios(values[item], prices[item], pivotValue, pivotPrice);
      if (order > 0) {
        betterValue += values[item];
        betterPrice += prices[item];
        swap(values, prices, item, better);
        better += 1;
        item += 1;
      } else if (order < 0) {
        worse -= 1;
        swap(values, prices, item, worse);
      } else {
        equalValue += values[item];
        equalPrice += prices[item];
        item += 1;
      }
    }
    if (betterPrice > left) {
      end = better;
      continue;
    }
    taken += betterValue;
    left -= betterPrice;
    if (equalPrice > left) return taken + (left * pivotValue) / pivotPrice;
    taken += equalValue;
    left -= equalPrice;
    first = worse;
  }
  return taken;
}

/**
 * Which of two ratios is larger: above 0 for the first, below 0 for the second, 0 where they are equal.
 * @param a - Its value, a whole number above 0; of the price whole and at least 0. What is free has the largest ratio.
 * @remarks Exact: products beyond 2^53 that are near each other are compared as whole numbers of any size.
 */
export function compareRatios(a: number, priceOfA: number, b: number, priceOfB: number): number {
  const left = a * priceOfB;
  const right = b * priceOfA;
  if (left <= Number.MAX_SAFE_INTEGER && right <= Number.MAX_SAFE_INTEGER) return left - right;
  // Each product is off by at most 2^−53 of itself.
  if (Math.abs(left - right) > 1e-15 * (left + right)) return left - right;
  return Number(BigInt(a) * BigInt(priceOfB) - BigInt(b) * BigInt(priceOfA));
}

function swap(values: Float64Array, prices: Float64Array, one: number, other: number): void {
  const [value, price] = [values[one], prices[one]];
  values[one] = values[other];
  prices[one] = prices[other];
  values[other] = value;
  prices[other] = price;
}
