import {
  InvalidDocumentError,
  InvalidParameterError,
  NotAvailableError,
  RipplecastError,
  TooLargeError,
  type DocumentIssue,
} from '../errors.ts';

/** An error on its way from a worker to whoever asked, where it becomes one of the same class again. */
export type TravellingError =
  | { readonly code: 'invalidDocument'; readonly issues: readonly DocumentIssue[]; readonly more: number }
  | { readonly code: 'invalidParameter'; readonly parameter: string; readonly message: string }
  | { readonly code: 'notAvailable' | 'tooLarge'; readonly message: string }
  /** Any other: those of the language keep their class by themselves. */
  | { readonly code: null; readonly error: unknown };

/** Writes an error so that it can be sent. */
export function sendError(error: unknown): TravellingError {
  if (error instanceof InvalidDocumentError) {
    return { code: error.code, issues: error.issues, more: error.more };
  }
  if (error instanceof InvalidParameterError) {
    return { code: error.code, parameter: error.parameter, message: error.message };
  }
  if (error instanceof NotAvailableError || error instanceof TooLargeError) {
    return { code: error.code, message: error.message };
  }
  return { code: null, error: error instanceof RipplecastError ? new Error(error.message) : error };
}

/** The error that was sent, with its class, message and properties. */
export function receiveError(sent: TravellingError): unknown {
  switch (sent.code) {
    case 'invalidDocument':
      return new InvalidDocumentError(sent.issues, sent.more);
    case 'invalidParameter':
      return InvalidParameterError.saying(sent.parameter, sent.message);
    case 'notAvailable':
      return new NotAvailableError(sent.message);
    case 'tooLarge':
      return new TooLargeError(sent.message);
    case null:
      return sent.error;
  }
}
