/**
 * Errors that every part of Ripplecast throws. Each has a literal `code`, so that a program can tell them apart
 * without reading the message; each message says what was wrong, what was given and what was expected.
 */

/** Base class of every error that Ripplecast throws on purpose. */
export abstract class RipplecastError extends Error {
  /** Stable, machine-readable name of the kind of error. */
  abstract readonly code: string;
}

/** A parameter of a function lies outside what the function is defined for. */
export class InvalidParameterError extends RipplecastError {
  /** `invalidParameter`. */
  readonly code = 'invalidParameter';
  /** Name of the class. */
  override readonly name = 'InvalidParameterError';
  /** Name of the parameter, as written in the signature. */
  readonly parameter: string;

  constructor(
    parameter: string,
    expected: string,
    got: unknown,
    message: string = `${parameter} must be ${expected}; got ${describeValue(got)}`,
  ) {
    super(message);
    this.parameter = parameter;
  }

  /** An error with another message than "must be": an unknown option, a wrong length, or what another thread has sent. */
  static saying(parameter: string, message: string): InvalidParameterError {
    return new InvalidParameterError(parameter, '', undefined, message);
  }
}

/** One thing that is wrong with a document. */
export interface DocumentIssue {
  /** Dotted path of the key, for example `model.shareProbability` or `followers.classes.1.share`. Empty for the whole document. */
  readonly path: string;
  /** What, got, expected, in one sentence. */
  readonly message: string;
}

/** Mistakes in one input that are told; the others are counted. */
export const MISTAKES_TOLD = 20;

/** What is wrong with an input: the first mistakes, and how many more there are. */
export class Mistakes<Told> {
  #count = 0;
  readonly #told: Told[] = [];

  /**
   * Takes one more mistake.
   * @param tell - Says what it is; called at once, and not at all where enough are told, so that a mistake costs no more
   * than counting it.
   */
  add(tell: () => Told): void {
    this.#count += 1;
    if (this.#count <= MISTAKES_TOLD) this.#told.push(tell());
  }

  /** How many there are. */
  get count(): number {
    return this.#count;
  }

  /** The first of them, at most {@link MISTAKES_TOLD}. */
  get told(): readonly Told[] {
    return this.#told;
  }

  /** How many there are beyond those told. */
  get more(): number {
    return this.#count - this.#told.length;
  }
}

/** A scenario (or another document) that cannot be used; lists what is wrong with it. */
export class InvalidDocumentError extends RipplecastError {
  /** `invalidDocument`. */
  readonly code = 'invalidDocument';
  /** Name of the class. */
  override readonly name = 'InvalidDocumentError';
  /** The first mistakes, in the order of the format; at most {@link MISTAKES_TOLD} from a check of this library. */
  readonly issues: readonly DocumentIssue[];
  /** How many more mistakes there are than `issues` has. */
  readonly more: number;
  /** The same in words, `and 4,980 more`; empty where there are none. */
  readonly rest: string;

  constructor(issues: readonly DocumentIssue[], more: number = 0) {
    const rest = more > 0 ? `and ${groupDigits(more)} more` : '';
    super([...issues.map((issue) => issue.message), rest].filter((line) => line !== '').join('\n'));
    this.issues = issues;
    this.more = more;
    this.rest = rest;
  }

  /** An error about one key: its path and the rest of the sentence, such as `must be at least 1; got 0`. */
  static at(path: string, rest: string): InvalidDocumentError {
    return new InvalidDocumentError([{ path, message: `${path} ${rest}` }]);
  }
}

/** Throws InvalidDocumentError with the mistakes in a document, where there are any. */
export function throwIfAny(mistakes: Mistakes<DocumentIssue>): void {
  if (mistakes.count > 0) throw new InvalidDocumentError(mistakes.told, mistakes.more);
}

/** Something valid that this version does not compute yet; the message says what to use instead. */
export class NotAvailableError extends RipplecastError {
  /** `notAvailable`. */
  readonly code = 'notAvailable';
  /** Name of the class. */
  override readonly name = 'NotAvailableError';
}

/** An ensemble whose rows would not fit into the memory that one result may use; states the size. */
export class TooLargeError extends RipplecastError {
  /** `tooLarge`. */
  readonly code = 'tooLarge';
  /** Name of the class. */
  override readonly name = 'TooLargeError';
}

/** A whole number with its thousands separated, as people read it; any other number as it is. */
export function groupDigits(value: number): string {
  return Number.isInteger(value) ? String(value).replaceAll(/\B(?=(\d{3})+$)/g, ',') : String(value);
}

/** Characters of a value that a message shows. */
const MAX_SHOWN = 60;

/** Arrays of millions of entries are not written out for a message. */
function shorten(_key: string, value: unknown): unknown {
  if (ArrayBuffer.isView(value)) return `${value.constructor.name} of ${value.byteLength} bytes`;
  return Array.isArray(value) && value.length > MAX_SHOWN ? value.slice(0, MAX_SHOWN) : value;
}

/** A value as it should appear in a message: JSON where that is possible, shortened where it is long. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'function' || typeof value === 'symbol') return typeof value;
  let text: string;
  try {
    text = JSON.stringify(value, shorten) ?? typeof value;
  } catch {
    text = typeof value;
  }
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN - 3)}…` : text;
}
