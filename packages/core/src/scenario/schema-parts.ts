import * as v from 'valibot';
import { limits } from './limits.ts';

/**
 * The kinds of value that documents are made of. The message of every check is what a value must be, so that a reader
 * of documents can say "PATH must be MESSAGE; got VALUE". What each key means is in
 * scripts/key-descriptions.ts, outside of what a page has to load.
 */

/** A schema whose output has type T, whatever its make. */
export type Part<T> = v.GenericSchema<T, T>;

/* @__NO_SIDE_EFFECTS__ */
export function wholeNumber(least: number, most: number): Part<number> {
  const expected = `a whole number from ${groupDigits(least)} to ${groupDigits(most)}`;
  return v.pipe(v.number(expected), v.integer(expected), v.minValue(least, expected), v.maxValue(most, expected));
}

/* @__NO_SIDE_EFFECTS__ */
export function numberWithin(
  least: number,
  most: number,
  expected: string = `a number in [${groupDigits(least)}, ${groupDigits(most)}]`,
): Part<number> {
  return v.pipe(v.number(expected), v.minValue(least, expected), v.maxValue(most, expected));
}

/* @__NO_SIDE_EFFECTS__ */
export function probability(): Part<number> {
  return numberWithin(0, 1, 'a probability in [0, 1]');
}

/* @__NO_SIDE_EFFECTS__ */
export function amount(): Part<number> {
  return numberWithin(0, limits.amount, `an amount of money from 0 to ${groupDigits(limits.amount)}`);
}

/** Text that survives any encoding: not empty, no half of a surrogate pair. */
/* @__NO_SIDE_EFFECTS__ */
export function text(): Part<string> {
  const expected = `text of 1 to ${groupDigits(limits.text)} characters`;
  return v.pipe(
    v.string(expected),
    v.minLength(1, expected),
    v.maxLength(limits.text, expected),
    v.check((value) => !/\p{Surrogate}/u.test(value), 'well-formed text'),
  );
}

/* @__NO_SIDE_EFFECTS__ */
export function oneOf<const T extends string>(...values: readonly T[]): Part<T> {
  const quoted = values.map((value) => `"${value}"`);
  return v.picklist(values, quoted.length === 1 ? `${quoted[0]}` : `one of ${quoted.join(', ')}`);
}

/* @__NO_SIDE_EFFECTS__ */
export function listOf<T>(item: Part<T>, most: number, items: string): v.GenericSchema<T[], T[]> {
  const expected = `a list of 1 to ${groupDigits(most)} ${items}`;
  return v.pipe(v.array(item, expected), v.minLength(1, expected), v.maxLength(most, expected));
}

/** A number with its thousands separated, as people read it. */
export function groupDigits(value: number): string {
  return String(value).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}
