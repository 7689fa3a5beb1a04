/**
 * Checks of the arguments and the options of functions. Each throws InvalidParameterError, whose message says the name,
 * what was expected and what was given; a number written as a text is no number. Documents are checked elsewhere, against
 * their schema, and every fault of theirs is listed at once.
 *
 * @packageDocumentation
 * @internal
 */
import { groupDigits, InvalidParameterError } from './errors.ts';
import { nearestName } from './nearest-name.ts';

export { escapeHidden } from './escape-hidden.ts';
export { InvalidParameterError };

/** Throws InvalidParameterError unless the value is a finite number in [min, max]. */
export function checkNumber(
  name: string,
  value: unknown,
  min: number = -Infinity,
  max: number = Infinity,
): asserts value is number {
  if (typeof value === 'number' && value >= min && value <= max && Number.isFinite(value)) return;
  throw new InvalidParameterError(name, describeNumber(min, max), value);
}

function describeNumber(min: number, max: number): string {
  if (max !== Infinity)
    return min === -Infinity
      ? `a number of at most ${groupDigits(max)}`
      : `a number in [${groupDigits(min)}, ${groupDigits(max)}]`;
  return min === -Infinity ? 'a finite number' : `a finite number of at least ${groupDigits(min)}`;
}

/** Throws InvalidParameterError unless the value is a number above 0 and at most `max`, and finite. */
export function checkPositive(name: string, value: unknown, max: number = Infinity): asserts value is number {
  if (typeof value === 'number' && value > 0 && value <= max && value < Infinity) return;
  throw new InvalidParameterError(
    name,
    max === Infinity ? 'a finite number above 0' : `a number in (0, ${groupDigits(max)}]`,
    value,
  );
}

/** Throws InvalidParameterError unless the value is a whole number from `min` to `max`; without `max`, to 2^53 − 1. */
export function checkWhole(
  name: string,
  value: unknown,
  min: number = 0,
  max: number = Number.MAX_SAFE_INTEGER,
): asserts value is number {
  if (Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max) return;
  const range =
    max === Number.MAX_SAFE_INTEGER
      ? `of at least ${groupDigits(min)}`
      : `from ${groupDigits(min)} to ${groupDigits(max)}`;
  throw new InvalidParameterError(name, `a whole number ${range}`, value);
}

/**
 * Throws InvalidParameterError unless the value is a number in [0, 1].
 * @param expected - For the message, where something else is allowed too.
 */
export function checkProbability(
  name: string,
  value: unknown,
  expected: string = 'a probability in [0, 1]',
): asserts value is number {
  if (typeof value === 'number' && value >= 0 && value <= 1) return;
  throw new InvalidParameterError(name, expected, value);
}

/**
 * Throws InvalidParameterError unless the array has so many entries, all in [0, 1].
 * @param each - What an entry belongs to, for the message: `edge`, `person`.
 */
export function checkProbabilities(name: string, values: ArrayLike<number>, length: number, each: string): void {
  checkArray(name, values, length, each);
  for (let i = 0; i < length; i += 1) {
    const value: unknown = values[i];
    if (!(typeof value === 'number' && value >= 0 && value <= 1)) checkProbability(`${name}[${i}]`, value);
  }
}

/**
 * Throws InvalidParameterError unless the value is an array or a typed array.
 * @param length - Number of entries that it must have; null allows any.
 * @param each - What an entry belongs to, for the message.
 */
export function checkArray(
  name: string,
  value: unknown,
  length: number | null = null,
  each: string | null = null,
): asserts value is ArrayLike<unknown> {
  const expected = length === null ? 'an array' : `an array of ${length} entries`;
  const entries = each === null ? expected : `${expected}, one for each ${each}`;
  if (!Array.isArray(value) && !(ArrayBuffer.isView(value) && 'length' in value)) {
    throw new InvalidParameterError(name, entries, value);
  }
  const given = (value as ArrayLike<unknown>).length;
  if (length === null || given === length) return;
  const found = given === 1 ? 'one entry' : `${given} entries`;
  throw InvalidParameterError.saying(name, `${name} must be ${entries}; got ${found}`);
}

/** Throws InvalidParameterError unless the value is a text. */
export function checkText(name: string, value: unknown): asserts value is string {
  if (typeof value !== 'string') throw new InvalidParameterError(name, 'a text', value);
}

/** Throws InvalidParameterError unless the value is true or false. */
export function checkBoolean(name: string, value: unknown): asserts value is boolean {
  if (typeof value !== 'boolean') throw new InvalidParameterError(name, 'true or false', value);
}

/** Throws InvalidParameterError unless the value is a function. */
export function checkFunction(name: string, value: unknown): void {
  if (typeof value !== 'function') throw new InvalidParameterError(name, 'a function', value);
}

/** Throws InvalidParameterError unless the value is an AbortSignal, or does what one does. */
export function checkSignal(name: string, value: unknown): void {
  const { throwIfAborted, addEventListener } = Object(value) as Partial<Record<string, unknown>>;
  if (typeof throwIfAborted === 'function' && typeof addEventListener === 'function') return;
  throw new InvalidParameterError(name, 'an AbortSignal', value);
}

/** Throws InvalidParameterError, which names the nearest word, unless the value is one of the words. */
export function checkChoice<Word extends string>(
  name: string,
  value: unknown,
  words: readonly Word[],
): asserts value is Word {
  if (words.includes(value as Word)) return;
  const nearest = typeof value === 'string' ? nearestName(value, words) : null;
  const hint = nearest === null ? '' : ` (did you mean "${nearest}"?)`;
  const quoted = words.map((word) => `"${word}"`).join(', ');
  throw new InvalidParameterError(name, `${words.length === 1 ? quoted : `one of ${quoted}`}${hint}`, value);
}

/**
 * Throws InvalidParameterError unless the value is an object: no array, not null.
 * @param expected - For the message, what kind of object.
 */
export function checkObject(name: string, value: unknown, expected: string = 'an object'): asserts value is object {
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value)) return;
  throw new InvalidParameterError(name, expected, value);
}

/**
 * Throws InvalidParameterError unless the value is an object that has no keys but the known ones; the message names the
 * nearest. A key that is undefined counts as left out.
 * @param name - Of the object, for the message.
 * @param elsewhere - Where other keys belong, for the message.
 */
export function checkOptions(name: string, options: unknown, known: readonly string[], elsewhere?: string): void {
  checkObject(name, options, `an object with ${known.join(', ')}`);
  for (const [key, value] of Object.entries(options)) {
    if (value === undefined || known.includes(key)) continue;
    const nearest = nearestName(key, known);
    const expected = [`expected one of ${known.join(', ')}`, elsewhere ?? []].flat().join('; ');
    const hint = nearest === null ? expected : `did you mean ${nearest}?`;
    throw InvalidParameterError.saying(`${name}.${key}`, `unknown key ${name}.${key}; ${hint}`);
  }
}
