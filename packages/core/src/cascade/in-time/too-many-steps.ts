import { groupDigits, NotAvailableError } from '../../errors.ts';

/** The error for a cascade that cannot be followed in so many steps. */
export function tooManySteps(most: number): NotAvailableError {
  return new NotAvailableError(
    `this cascade in time needs more than ${groupDigits(most)} steps; ask for fewer hours, for delays that vary more, or for delays that are all the same (law "fixed")`,
  );
}
