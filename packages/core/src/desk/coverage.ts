import { checkNumber } from '../check.ts';
import { type DelayLaw, prepareDelay, type PreparedDelay } from '../delay/index.ts';
import { NotAvailableError } from '../errors.ts';
import { exp } from '../random/ported-functions/exponential.ts';
import { expm1 } from '../random/ported-functions/exponential-minus-one.ts';
import { type DeskLoad, type DeskRates, ratesOf } from './desk-load.ts';
import { erlangC } from './erlang-c.ts';
import { offeredWait } from './offered-wait.ts';

/** Rates nearer to each other than this, relative, count as equal: the derivative then stands for the difference. */
const NEARLY_EQUAL = 1e-5;

/**
 * Coverage c: fraction of the sights of a complaint that come after its answer, if answers change nothing.
 * @param load - With patience, only for exponential views.
 * @param views - Law of the delay from a complaint to each sight of it.
 * @returns In [0, 1]; 0 where nobody gives up and the desk cannot keep up: the wait grows without end.
 * @throws InvalidParameterError for a load or a law that is none; NotAvailableError for patience with views that are not
 * exponential.
 * @remarks An answer comes after wait and handling, and is before a sight with probability 1 − A·ĝ(μ) − B·ĝ(nμ − λ), ĝ being the
 * Laplace transform of the views, C Erlang's C, A = 1 − C + C·θ/(θ − μ), B = −C·μ/(θ − μ), θ = nμ − λ. With patience, an integral over
 * the wait that a complaint is offered. Absolute error below 1e-10. O(people).
 * @example
 * ```ts
 * import { coverage } from 'ripplecast/desk';
 * const load = { complaintsPerHour: 25, people: 3, handlingMinutes: 6 };
 * coverage(load, { law: 'exponential', halfLife: 80 / 60 }); // => 0.88771…
 * coverage(load, { law: 'lognormal', median: 80 / 60, sigma: 1.757 }); // => 0.8544…
 * ```
 */
export function coverage(load: DeskLoad, views: DelayLaw): number {
  const rates = ratesOf(load);
  const delay = prepareDelay(views);
  if (rates.givingUp === 0) return coverageWithoutPatience(rates, delay);
  if (views.law !== 'exponential')
    throw new NotAvailableError(
      `coverage with patience is known for exponential views only; got ${views.law}: leave out patienceHours, or choose exponential views`,
    );
  return coverageWithPatience(rates, 1 / delay.mean);
}

function coverageWithoutPatience({ arrival, people, handling }: DeskRates, views: PreparedDelay): number {
  const leaving = people * handling - arrival;
  if (leaving <= 0) return 0;
  const waits = erlangC(people, arrival / handling);
  return 1 - views.transform(handling) + waits * handling * slopeBetween(views, handling, leaving);
}

/** (ĝ(b) − ĝ(a))/(b − a). */
function slopeBetween(views: PreparedDelay, a: number, b: number): number {
  if (Math.abs(b - a) <= NEARLY_EQUAL * a) return views.transformSlope((a + b) / 2);
  return (views.transform(b) - views.transform(a)) / (b - a);
}

/** Whoever would have to wait is served if they do not give up and no sight comes before; then no sight may come in handling. */
function coverageWithPatience(rates: DeskRates, viewing: number): number {
  const { people, handling, givingUp } = rates;
  if (people === 0) return 0;
  const { someoneFree, expectation } = offeredWait(rates);
  const served = someoneFree + expectation((hours) => exp(-(givingUp + viewing) * hours));
  return (served * handling) / (handling + viewing);
}

/**
 * Probability that the handling of a complaint begins within so many hours.
 * @param hours - At least 0, at most 1e6.
 * @returns 0 where nobody gives up and the desk cannot keep up.
 * @throws InvalidParameterError for a load that is none, or wrong hours.
 * @remarks Without patience 1 − C·e^(−(nμ − λ)t). Absolute error below 1e-10. O(people).
 * @example
 * ```ts
 * import { begunWithin } from 'ripplecast/desk';
 * begunWithin({ complaintsPerHour: 50, people: 5, handlingMinutes: 5 }, 10 / 60); // => 0.88286…
 * ```
 */
export function begunWithin(load: DeskLoad, hours: number): number {
  checkNumber('hours', hours, 0, 1e6);
  const rates = ratesOf(load);
  const { arrival, people, handling, givingUp } = rates;
  if (people === 0) return 0;
  if (givingUp > 0) {
    const { someoneFree, expectation } = offeredWait(rates);
    return someoneFree + expectation((wait) => exp(-givingUp * wait), hours);
  }
  const leaving = people * handling - arrival;
  return leaving > 0 ? 1 - erlangC(people, arrival / handling) * exp(-leaving * hours) : 0;
}

/**
 * Probability that a complaint has its answer within so many hours, wait and handling.
 * @param hours - At least 0, at most 1e6.
 * @returns 0 where nobody gives up and the desk cannot keep up.
 * @throws InvalidParameterError for a load that is none, or wrong hours.
 * @remarks Without patience 1 − A·e^(−μt) − B·e^(−(nμ − λ)t), with A and B as in {@link coverage}; with patience an integral over
 * the wait that a complaint is offered. Absolute error below 1e-10. O(people).
 * @example
 * ```ts
 * import { answeredWithin } from 'ripplecast/desk';
 * answeredWithin({ complaintsPerHour: 25, people: 3, handlingMinutes: 6 }, 1); // => 0.99055…
 * answeredWithin({ complaintsPerHour: 50, people: 4, handlingMinutes: 5, patienceHours: 1 }, 1); // => 0.89…
 * ```
 */
export function answeredWithin(load: DeskLoad, hours: number): number {
  checkNumber('hours', hours, 0, 1e6);
  const rates = ratesOf(load);
  // Whoever looks after a fixed time sees the answer if it was there by then.
  if (rates.givingUp === 0) return coverageWithoutPatience(rates, prepareDelay({ law: 'fixed', hours }));
  const { people, handling, givingUp } = rates;
  if (people === 0) return 0;
  const handledWithin = (left: number): number => -expm1(-handling * left);
  const { someoneFree, expectation } = offeredWait(rates);
  const waited = expectation((wait) => exp(-givingUp * wait) * handledWithin(hours - wait), hours);
  return someoneFree * handledWithin(hours) + waited;
}
