import * as v from 'valibot';
import { limits } from './limits.ts';

/**
 * The kinds of value that documents are made of. The message of every check is what a value must be, so that a reader
 * of documents can say "PATH must be MESSAGE; got VALUE"; title and description go into the published JSON Schema.
 */

/** A schema whose output has type T, whatever its make. */
export type Part<T> = v.GenericSchema<T, T>;

/* @__NO_SIDE_EFFECTS__ */
export function wholeNumber(least: number, most: number, title: string, description: string): Part<number> {
  const expected = `a whole number from ${group(least)} to ${group(most)}`;
  return v.pipe(
    v.number(expected),
    v.integer(expected),
    v.minValue(least, expected),
    v.maxValue(most, expected),
    v.title(title),
    v.description(description),
  );
}

/* @__NO_SIDE_EFFECTS__ */
export function numberWithin(
  least: number,
  most: number,
  title: string,
  description: string,
  expected: string = `a number in [${group(least)}, ${group(most)}]`,
): Part<number> {
  return v.pipe(
    v.number(expected),
    v.minValue(least, expected),
    v.maxValue(most, expected),
    v.title(title),
    v.description(description),
  );
}

/* @__NO_SIDE_EFFECTS__ */
export function probability(title: string, description: string): Part<number> {
  return numberWithin(0, 1, title, description, 'a probability in [0, 1]');
}

/* @__NO_SIDE_EFFECTS__ */
export function amount(title: string, description: string): Part<number> {
  const expected = `an amount of money from 0 to ${group(limits.amount)}`;
  return numberWithin(0, limits.amount, title, description, expected);
}

/** Text that survives any encoding: not empty, no half of a surrogate pair. */
/* @__NO_SIDE_EFFECTS__ */
export function text(title: string, description: string): Part<string> {
  const expected = `text of 1 to ${group(limits.text)} characters`;
  return v.pipe(
    v.string(expected),
    v.minLength(1, expected),
    v.maxLength(limits.text, expected),
    v.check((value) => !/\p{Surrogate}/u.test(value), 'well-formed text'),
    v.title(title),
    v.description(description),
  );
}

/* @__NO_SIDE_EFFECTS__ */
export function oneOf<const T extends string>(values: readonly T[], title: string, description: string): Part<T> {
  const quoted = values.map((value) => `"${value}"`);
  const expected = quoted.length === 1 ? `${quoted[0]}` : `one of ${quoted.join(', ')}`;
  return v.pipe(v.picklist(values, expected), v.title(title), v.description(description));
}

/* @__NO_SIDE_EFFECTS__ */
export function listOf<T>(
  item: Part<T>,
  most: number,
  items: string,
  title: string,
  description: string,
): v.GenericSchema<T[], T[]> {
  const expected = `a list of 1 to ${group(most)} ${items}`;
  return v.pipe(
    v.array(item, expected),
    v.minLength(1, expected),
    v.maxLength(most, expected),
    v.title(title),
    v.description(description),
  );
}

/** A number with its thousands separated, as people read it. */
function group(value: number): string {
  return String(value).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}
