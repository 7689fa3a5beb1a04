import { groupDigits } from '../errors.ts';
import { limits } from './limits.ts';
import type { KeyFacts, NamedType, ObjectNode, SchemaNode, VariantNode } from './schema-node.ts';

/**
 * The kinds of value that documents are made of. What each of them expects is the end of a sentence, so that a reader of
 * documents can say "PATH must be EXPECTED; got VALUE".
 */

/** A whole number from min to max. */
/* @__NO_SIDE_EFFECTS__ */
export function wholeNumber(
  min: number,
  max: number,
  expected: string = `a whole number from ${groupDigits(min)} to ${groupDigits(max)}`,
): SchemaNode {
  return { kind: 'number', expected, min, max, whole: true };
}

/** A number in [min, max]. */
/* @__NO_SIDE_EFFECTS__ */
export function numberWithin(
  min: number,
  max: number,
  expected: string = `a number in [${groupDigits(min)}, ${groupDigits(max)}]`,
): SchemaNode {
  return { kind: 'number', expected, min, max, whole: false };
}

/** Any finite number. */
/* @__NO_SIDE_EFFECTS__ */
export function anyNumber(expected: string): SchemaNode {
  return numberWithin(-Number.MAX_VALUE, Number.MAX_VALUE, expected);
}

/** Any finite number that is not negative. */
/* @__NO_SIDE_EFFECTS__ */
export function numberFromZero(): SchemaNode {
  return numberWithin(0, Number.MAX_VALUE, 'a finite number of at least 0');
}

/** Any whole number of at least min. */
/* @__NO_SIDE_EFFECTS__ */
export function wholeNumberFrom(min: number): SchemaNode {
  return wholeNumber(min, Number.MAX_VALUE, `a whole number of at least ${min}`);
}

/** A probability in [0, 1]. */
/* @__NO_SIDE_EFFECTS__ */
export function probability(): SchemaNode {
  return key(numberWithin(0, 1, 'a probability in [0, 1]'), { unit: 'probability' });
}

/** A fraction in [0, 1]. */
/* @__NO_SIDE_EFFECTS__ */
export function fraction(): SchemaNode {
  return key(numberWithin(0, 1, 'a fraction in [0, 1]'), { unit: 'fraction' });
}

/** An amount of money, in the currency of the document. */
/* @__NO_SIDE_EFFECTS__ */
export function amount(): SchemaNode {
  const expected = `an amount of money from 0 to ${groupDigits(limits.amount)}`;
  return key(numberWithin(0, limits.amount, expected), { unit: 'money' });
}

/** Text that survives any encoding: not empty, no half of a surrogate pair. */
/* @__NO_SIDE_EFFECTS__ */
export function text(expected: string = `text of 1 to ${groupDigits(limits.text)} characters`): SchemaNode {
  return { kind: 'text', expected, min: 1, max: limits.text };
}

/** Text that may be empty, and of any length. */
/* @__NO_SIDE_EFFECTS__ */
export function anyText(): SchemaNode {
  return { kind: 'text', expected: 'text', min: 0, max: Number.MAX_VALUE };
}

/** Text of a form that a pattern describes. */
/* @__NO_SIDE_EFFECTS__ */
export function textLike(pattern: RegExp, expected: string): SchemaNode {
  return { kind: 'text', expected, min: 1, max: limits.text, pattern };
}

/** One of a few words. */
/* @__NO_SIDE_EFFECTS__ */
export function oneOf(...words: readonly string[]): SchemaNode {
  return { kind: 'choice', words };
}

/** True or false. */
/* @__NO_SIDE_EFFECTS__ */
export function trueOrFalse(): SchemaNode {
  return { kind: 'flag' };
}

/** A list of 1 to max values; `items` is what messages call them. */
/* @__NO_SIDE_EFFECTS__ */
export function listOf(item: SchemaNode, max: number, items: string): SchemaNode {
  return { kind: 'list', expected: `a list of 1 to ${groupDigits(max)} ${items}`, item, min: 1, max };
}

/** A list of any length, also of none. */
/* @__NO_SIDE_EFFECTS__ */
export function anyListOf(item: SchemaNode): SchemaNode {
  return { kind: 'list', expected: 'a list', item, min: 0, max: Number.MAX_VALUE };
}

/** A list of so many values. */
/* @__NO_SIDE_EFFECTS__ */
export function tupleOf(item: SchemaNode, length: number): SchemaNode {
  return { kind: 'list', expected: `a list of ${length}`, item, min: length, max: length };
}

/** A list of 1 to max pairs of people of a network; links and people who type write it as `3-7.12-20`. */
/* @__NO_SIDE_EFFECTS__ */
export function pairsOf(person: SchemaNode, max: number): SchemaNode {
  const item: SchemaNode = { kind: 'list', expected: 'a pair of people, such as [3, 7]', item: person, min: 2, max: 2 };
  const expected = `a list of 1 to ${groupDigits(max)} pairs of people, such as [[3, 7], [12, 20]], typed 3-7.12-20`;
  return { kind: 'list', expected, item, min: 1, max, typedAsPairs: true };
}

/** An object with these keys and no others. */
/* @__NO_SIDE_EFFECTS__ */
export function object(entries: Readonly<Record<string, SchemaNode>>): ObjectNode {
  return { kind: 'object', entries };
}

/** An object with keys of its own before those of another. */
/* @__NO_SIDE_EFFECTS__ */
export function extend(base: ObjectNode, entries: Readonly<Record<string, SchemaNode>>): ObjectNode {
  return { kind: 'object', entries: { ...entries, ...base.entries }, base };
}

/** One of several kinds of value; without `expected`, messages list what each of them expects. */
/* @__NO_SIDE_EFFECTS__ */
export function union(options: readonly SchemaNode[], expected?: string): SchemaNode {
  return expected === undefined ? { kind: 'union', options } : { kind: 'union', options, expected };
}

/** One of several forms of an object, told apart by the word at their first key. */
/* @__NO_SIDE_EFFECTS__ */
export function variant(options: VariantNode['options']): VariantNode {
  return { kind: 'variant', options };
}

/** A node as a key: with what it means, its default, how links write it. */
/* @__NO_SIDE_EFFECTS__ */
export function key<Node extends SchemaNode>(node: Node, facts: KeyFacts): Node {
  return { ...node, ...facts };
}

/** A key that links write as an entry with this name. */
/* @__NO_SIDE_EFFECTS__ */
export function linked<Node extends SchemaNode>(name: string, node: Node, facts: KeyFacts): Node {
  return key(node, { link: { name }, ...facts });
}

/** A node whose values have a type with a name. */
/* @__NO_SIDE_EFFECTS__ */
export function named<Node extends SchemaNode>(name: string, node: Node, says?: string): Node {
  const type: NamedType = says === undefined ? { name } : { name, says };
  return { ...node, type };
}

/** What one of these words is, in messages. */
export function anyOfWords(words: readonly string[]): string {
  const quoted = words.map((word) => `"${word}"`).join(', ');
  return words.length === 1 ? quoted : `one of ${quoted}`;
}
