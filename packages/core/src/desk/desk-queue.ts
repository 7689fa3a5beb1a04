import { exp } from '../random/ported-functions/exponential.ts';
import { expm1 } from '../random/ported-functions/exponential-minus-one.ts';
import { type DeskLoad, type DeskRates, ratesOf } from './desk-load.ts';
import { erlangC } from './erlang-c.ts';
import { offeredWait } from './offered-wait.ts';

/** A desk in the long run. */
export interface DeskQueue {
  /** Fraction of the people's time that answers take; 1 of nobody's time. */
  readonly utilisation: number;
  /** Probability that a complaint waits before its handling begins. */
  readonly probabilityWait: number;
  /** Mean wait of all complaints in minutes, until handling begins or they give up; null where the queue grows without end. */
  readonly meanWaitMinutes: number | null;
  /** Fraction of the complaints that give up. */
  readonly gaveUp: number;
}

/**
 * A desk in the long run: Erlang's C where nobody gives up, Erlang's A where people lose patience.
 * @throws InvalidParameterError for a load that is none.
 * @remarks Poisson arrivals; handling and patience exponential; first come, first served. A: C. Palm (1957); O. Garnett, A.
 * Mandelbaum, M. Reiman, "Designing a call center with impatient customers", M&SOM 4 (2002). Relative error below 1e-10. O(people).
 * @example
 * ```ts
 * import { deskQueue } from 'ripplecast/desk';
 * deskQueue({ complaintsPerHour: 50, people: 4, handlingMinutes: 5, patienceHours: 1 }).gaveUp; // => 0.10508…
 * deskQueue({ complaintsPerHour: 50, people: 5, handlingMinutes: 5 }).meanWaitMinutes; // => 3.7208…
 * ```
 */
export function deskQueue(load: DeskLoad): DeskQueue {
  const rates = ratesOf(load);
  if (rates.givingUp === 0) return withoutPatience(rates);
  return rates.people === 0 ? withoutPeople(rates) : withPatience(rates);
}

function withoutPatience({ arrival, people, handling }: DeskRates): DeskQueue {
  const capacity = people * handling;
  const keepsUp = arrival < capacity;
  const probabilityWait = erlangC(people, arrival / handling);
  return {
    utilisation: keepsUp ? arrival / capacity : 1,
    probabilityWait,
    meanWaitMinutes: keepsUp ? (60 * probabilityWait) / (capacity - arrival) : null,
    gaveUp: 0,
  };
}

function withoutPeople({ givingUp }: DeskRates): DeskQueue {
  return { utilisation: 1, probabilityWait: 1, meanWaitMinutes: 60 / givingUp, gaveUp: 1 };
}

function withPatience(rates: DeskRates): DeskQueue {
  const { arrival, people, handling, givingUp } = rates;
  const { someoneFree, expectation } = offeredWait(rates);
  // Whoever would have to wait so long gives up before with this probability, and waits on average its part of the patience.
  const gaveUp = expectation((hours) => -expm1(-givingUp * hours));
  // Not 1 − gaveUp, of which no digits are left where nearly everyone gives up.
  const served = someoneFree + expectation((hours) => exp(-givingUp * hours));
  return {
    // Rounding must not make it more than all.
    utilisation: Math.min(1, (arrival * served) / (people * handling)),
    probabilityWait: 1 - someoneFree,
    meanWaitMinutes: (60 * gaveUp) / givingUp,
    gaveUp,
  };
}
