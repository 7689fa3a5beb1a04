import { NotAvailableError } from '../../../errors.ts';

/** What an exact computation throws that has outgrown its limit. */
export function tooEntangled(maxStates: number): NotAvailableError {
  return new NotAvailableError(
    `the exact spread takes more than ${maxStates} states on this graph; estimate it with simulateNetwork, or raise maxStates`,
  );
}

/** Refuses a graph of more people than sets of sharers are gone through for. */
export function checkFewEnough(people: number, most: number): void {
  if (people <= most) return;
  throw new NotAvailableError(
    `the exact spread by sets of sharers takes at most ${most} people, and this graph has ${people}; estimate it with simulateNetwork`,
  );
}
