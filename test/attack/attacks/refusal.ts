import { InvalidDocumentError, RipplecastError } from 'ripplecast';
import { InvalidFileError } from 'ripplecast/graph';
import { BadInputError } from '@ripplecast/node';
import { Finding, hold } from '../machinery/attack.ts';

/** Words of the engine, which no message of ours has. */
const native = /\[object |is not (a function|iterable)|cannot read propert|maximum call stack|heap|out of memory/i;

/** Longest message: some twenty mistakes in sentences. */
const LONGEST = 20_000;

/**
 * Checks that an error is one of ours and names where the mistake is.
 * @throws Finding for any other.
 */
export function checkRefusal(error: unknown): void {
  if (error instanceof Finding) throw error;
  if (!(error instanceof RipplecastError || error instanceof BadInputError)) {
    throw new Finding(`not one of our errors: ${error instanceof Error ? error.stack : String(error)}`);
  }
  const { message } = error;
  hold(message.trim() !== '', () => `an error without words: ${error.name}`);
  hold(message.length <= LONGEST, () => `a message of ${message.length} characters: ${message.slice(0, 200)}…`);
  hold(!native.test(message), () => `a message of the engine: ${message}`);
  if (error instanceof InvalidDocumentError) checkIssues(error);
  if (error instanceof InvalidFileError && error.line !== null) {
    hold(message.startsWith(`line ${error.line}: `), () => `a message that does not name its line: ${message}`);
  }
}

function checkIssues({ issues, more, message }: InvalidDocumentError): void {
  hold(issues.length > 0, () => `no mistakes in: ${message}`);
  hold(issues.length <= 20, () => `${issues.length} mistakes told`);
  hold(more === 0 || issues.length === 20, () => `${more} more mistakes after ${issues.length}`);
  for (const issue of issues) {
    // A mistake of the whole document, or of a key: its path stands in the message.
    const names =
      issue.path === '' ? /^(the document|unknown key) /.test(issue.message) : issue.message.includes(issue.path);
    hold(names, () => `a mistake at “${issue.path}” that does not name it: ${issue.message}`);
  }
}

/** The value, or null where making it was refused as it should be. */
export function refusedOr<Value>(make: () => Value): Value | null {
  try {
    return make();
  } catch (error) {
    checkRefusal(error);
    return null;
  }
}

/** The same, of a promise. */
export async function refusedOrResolved<Value>(make: () => Promise<Value>): Promise<Value | null> {
  try {
    return await make();
  } catch (error) {
    checkRefusal(error);
    return null;
  }
}
