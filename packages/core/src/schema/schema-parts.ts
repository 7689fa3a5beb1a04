import { groupDigits } from '../errors.ts';
import type { ObjectNode, SchemaNode } from './schema-node.ts';

/**
 * The kinds of value that documents are made of. What each of them expects is the end of a sentence, so that a reader of
 * documents can say "PATH must be EXPECTED; got VALUE". What each key means is in scripts/key-descriptions.ts, outside of
 * what a page has to load.
 */

/* @__NO_SIDE_EFFECTS__ */
export function wholeNumber(
  least: number,
  most: number,
  expected: string = `a whole number from ${groupDigits(least)} to ${groupDigits(most)}`,
): SchemaNode {
  return { type: 'number', expected, least, most, whole: true };
}

/* @__NO_SIDE_EFFECTS__ */
export function numberWithin(
  least: number,
  most: number,
  expected: string = `a number in [${groupDigits(least)}, ${groupDigits(most)}]`,
): SchemaNode {
  return { type: 'number', expected, least, most, whole: false };
}

/* @__NO_SIDE_EFFECTS__ */
export function anyNumber(expected: string): SchemaNode {
  return numberWithin(-Number.MAX_VALUE, Number.MAX_VALUE, expected);
}

/* @__NO_SIDE_EFFECTS__ */
export function probability(): SchemaNode {
  return numberWithin(0, 1, 'a probability in [0, 1]');
}

/** Characters of any text in a document. */
export const maxTextLength = 1000;

/** Text that survives any encoding: not empty, no half of a surrogate pair. */
/* @__NO_SIDE_EFFECTS__ */
export function text(expected: string = `text of 1 to ${groupDigits(maxTextLength)} characters`): SchemaNode {
  return { type: 'string', expected, most: maxTextLength };
}

/* @__NO_SIDE_EFFECTS__ */
export function textLike(pattern: RegExp, expected: string): SchemaNode {
  return { type: 'string', expected, most: maxTextLength, pattern };
}

/* @__NO_SIDE_EFFECTS__ */
export function oneOf(...words: readonly string[]): SchemaNode {
  return { type: 'choice', words };
}

/* @__NO_SIDE_EFFECTS__ */
export function trueOrFalse(): SchemaNode {
  return { type: 'boolean' };
}

/* @__NO_SIDE_EFFECTS__ */
export function listOf(item: SchemaNode, most: number, items: string): SchemaNode {
  return { type: 'array', expected: `a list of 1 to ${groupDigits(most)} ${items}`, item, most };
}

/** An object with these keys and no others. */
/* @__NO_SIDE_EFFECTS__ */
export function object(entries: Readonly<Record<string, SchemaNode>>): ObjectNode {
  return { type: 'object', entries, open: false };
}

/** An object with these keys and any others. */
/* @__NO_SIDE_EFFECTS__ */
export function openObject(entries: Readonly<Record<string, SchemaNode>>): ObjectNode {
  return { type: 'object', entries, open: true };
}

/* @__NO_SIDE_EFFECTS__ */
export function union(options: readonly SchemaNode[], expected?: string): SchemaNode {
  return expected === undefined ? { type: 'union', options } : { type: 'union', options, expected };
}

/* @__NO_SIDE_EFFECTS__ */
export function variant(options: readonly [ObjectNode, ...ObjectNode[]]): SchemaNode {
  return { type: 'variant', options };
}

/* @__NO_SIDE_EFFECTS__ */
export function nullable(node: SchemaNode): SchemaNode {
  return { ...node, nullable: true };
}

/** A value that may be left out, which means the default. */
/* @__NO_SIDE_EFFECTS__ */
export function optional(node: SchemaNode, value: unknown): SchemaNode {
  return { ...node, default: value };
}

/** What one of these words is, in messages. */
export function anyOfWords(words: readonly string[]): string {
  const quoted = words.map((word) => `"${word}"`).join(', ');
  return words.length === 1 ? quoted : `one of ${quoted}`;
}

export { groupDigits };
