import { exp } from '../random/ported-functions/exponential.ts';
import { expm1 } from '../random/ported-functions/exponential-minus-one.ts';
import { log } from '../random/ported-functions/logarithm.ts';
import type { DeskRates } from './desk-load.ts';
import { erlangB } from './erlang-c.ts';
import { integrateBetween } from './integrate-between.ts';

/** Waits whose density is below this power of e, of the largest, are left out. */
const LEAST_LOG_DENSITY = -45;

/** How long complaints would have to wait if they did not give up, at a desk where people do, in the long run. */
export interface OfferedWait {
  /** Probability that somebody is free, and the wait 0. */
  readonly someoneFree: number;
  /**
   * Expectation of a function of the wait in hours, over waits above 0 and at most `longest`. It must be smooth except at both ends
   * of these waits.
   */
  readonly expectation: (f: (hours: number) => number, longest?: number) => number;
}

/**
 * The offered wait of a desk with people whose patience is exponential.
 * @param rates - With `people` and `givingUp` above 0.
 * @remarks F. Baccelli and G. Hébuterne, "On queues with impatient customers" (1981): the density is in proportion to exp((λ/φ)(1 −
 * e^(−φx)) − nμx), and λ·p(n − 1) at 0. It is written from its largest value on, so that nothing overflows.
 */
export function offeredWait({ arrival, people, handling, givingUp }: DeskRates): OfferedWait {
  const capacity = people * handling;
  const isOverloaded = arrival > capacity;
  const rate = Math.min(arrival, capacity);
  const likeliest = isOverloaded ? log(arrival / capacity) / givingUp : 0;
  /** Logarithm of the density at likeliest + u, less that at likeliest. */
  const logDensity = (u: number): number =>
    -(rate / givingUp) * (givingUp * u + expm1(-givingUp * u)) - (capacity - rate) * u;
  const low = logDensity(-likeliest) >= LEAST_LOG_DENSITY ? -likeliest : edgeOf(logDensity, -likeliest, 0);
  let far = 1 / capacity;
  while (logDensity(far) > LEAST_LOG_DENSITY) far *= 2;
  const high = edgeOf(logDensity, far, 0);

  const integral = (f: (hours: number) => number, longest: number): number =>
    integrateBetween((u) => exp(logDensity(u)) * f(likeliest + u), low, Math.min(high, longest - likeliest));

  const all = integral(() => 1, Infinity);
  const logHighest = isOverloaded ? (arrival - capacity) / givingUp - capacity * likeliest : 0;
  // Both in units of p(n − 1), the probability that all but one are busy.
  const free = 1 / erlangB(people - 1, arrival / handling);
  const busy = arrival * exp(logHighest) * all;
  const someoneFree = free === Infinity ? 1 : busy === Infinity ? 0 : free / (free + busy);
  return {
    someoneFree,
    expectation: (f, longest = Infinity) => ((1 - someoneFree) * integral(f, longest)) / all,
  };
}

/** Where the logarithm crosses {@link LEAST_LOG_DENSITY}, between a place beyond and one within. */
function edgeOf(logDensity: (u: number) => number, beyond: number, within: number): number {
  let [out, inside] = [beyond, within];
  for (let step = 0; step < 60; step += 1) {
    const middle = (out + inside) / 2;
    if (logDensity(middle) > LEAST_LOG_DENSITY) inside = middle;
    else out = middle;
  }
  return out;
}
