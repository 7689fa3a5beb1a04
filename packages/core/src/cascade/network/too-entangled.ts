import { NotAvailableError } from '../../errors.ts';

/** What an exact computation throws that has outgrown its limit. */
export function tooEntangled(mostStates: number): NotAvailableError {
  return new NotAvailableError(
    `the exact spread takes more than ${mostStates} states on this graph; estimate it with simulateNetwork, or raise mostStates`,
  );
}
