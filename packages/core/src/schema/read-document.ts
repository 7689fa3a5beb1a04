import { describeValue, type DocumentIssue, type Mistakes } from '../errors.ts';
import { nearestName } from '../nearest-name.ts';
import {
  entryOf,
  joinPath,
  keysOf,
  requiredKeysOf,
  wordsOf,
  type ListNode,
  type NumberNode,
  type ObjectNode,
  type SchemaNode,
  type TextNode,
  type UnionNode,
  type VariantNode,
} from './schema-node.ts';
import { anyOfWords } from './schema-parts.ts';
import { hintOfReadings } from './readings-of.ts';
import { unknownKeyIssue } from './unknown-key.ts';
import { isValues, type Values } from './values.ts';

/**
 * Reads a document against its schema: fills in defaults, keeps the order of the schema's keys, and adds everything
 * that is wrong to `issues`, each with path, what, got and expected, and the nearest valid key or value.
 * @param input - Any value; read once, never changed. Getters that throw and objects that pretend become issues.
 * @param issues - Grows by what is wrong.
 * @param path - Of the input in messages; empty for a document.
 * @returns A new plain value; undefined where something is wrong. O(size of the input).
 * @remarks Parsers of schemas stop at the first unknown key, cannot say which form of a union was meant, and skip a key
 * named `__proto__`; hence this reader of our own.
 */
export function readDocument(
  schema: SchemaNode,
  input: unknown,
  issues: Mistakes<DocumentIssue>,
  path: string = '',
): unknown {
  return new DocumentReader(schema, issues).read(schema, input, path);
}

class DocumentReader {
  readonly #root: SchemaNode;
  readonly #issues: Mistakes<DocumentIssue>;

  constructor(root: SchemaNode, issues: Mistakes<DocumentIssue>) {
    this.#root = root;
    this.#issues = issues;
  }

  read(node: SchemaNode, given: unknown, path: string): unknown {
    const value = given === undefined ? node.default : given;
    if (value === null && node.nullable === true) return null;
    const before = this.#issues.count;
    const read = this.#readPresent(node, value, path);
    return node.completed === undefined || this.#issues.count > before ? read : node.completed(read);
  }

  #readPresent(node: SchemaNode, value: unknown, path: string): unknown {
    switch (node.kind) {
      case 'number':
        return isNumberOf(node, value)
          ? value + 0
          : this.refuse(path, node.expected, value, () => hintOfReadings(value, node));
      case 'text':
        return this.#readText(node, value, path);
      case 'choice':
        return this.#readChoice(node.words, value, path);
      case 'flag':
        return typeof value === 'boolean' ? value : this.refuse(path, 'true or false', value);
      case 'list':
        return this.#readList(node, value, path);
      case 'object':
        return this.#readObject(node, value, path);
      case 'record':
        return node.readBy(node, value, path, this);
      case 'union':
        return this.#readUnion(node, value, path);
      case 'variant':
        return this.#readVariant(node, value, path);
    }
  }

  /** Reports what a value must be. */
  refuse(path: string, expected: string, got: unknown, hint: () => string = () => ''): undefined {
    const subject = path === '' ? 'the document' : path;
    this.#issues.add(() => ({ path, message: `${subject} must be ${expected}; got ${describeValue(got)}${hint()}` }));
  }

  #readText(node: TextNode, value: unknown, path: string): unknown {
    const isText = typeof value === 'string' && hasLength(value, node);
    if (!isText || node.pattern?.test(value) === false) return this.refuse(path, node.expected, value);
    // Half of a surrogate pair survives no encoding.
    return /\p{Surrogate}/u.test(value) ? this.refuse(path, 'well-formed text', value) : value;
  }

  #readChoice(words: readonly string[], value: unknown, path: string): unknown {
    if (words.some((word) => word === value)) return value;
    return this.refuse(path, anyOfWords(words), value, () => {
      const nearest = typeof value === 'string' ? nearestName(value, words) : null;
      return nearest === null ? '' : `; did you mean "${nearest}"?`;
    });
  }

  #readList(node: ListNode, value: unknown, path: string): unknown {
    if (!isList(value)) return this.refuse(path, node.expected, value);
    const { length } = value;
    if (length < node.min || length > node.max) return this.refuse(path, node.expected, value);
    const list: unknown[] = [];
    for (let index = 0; index < length; index++) {
      const at = joinPath(path, index);
      list.push(this.read(node.item, this.property(value, index, at), at));
    }
    return list;
  }

  #readObject(node: ObjectNode, value: unknown, path: string): unknown {
    if (!isReadableObject(value)) return this.refuse(path, `an object with ${mainKeysOf(node).join(', ')}`, value);
    this.#refuseUnknownKeys(Object.keys(value), keysOf(node), path);
    const object: Record<string, unknown> = {};
    for (const [key, entry] of Object.entries(node.entries)) {
      const at = joinPath(path, key);
      const given = this.property(value, key, at);
      if (isLeftOut(entry, given)) continue;
      const read =
        given === undefined && entry.sameAs !== undefined ? object[entry.sameAs] : this.read(entry, given, at);
      if (entry.dropped !== true) object[key] = read;
    }
    return object;
  }

  /** Of a union, at most one form is a number, one text, one a list; objects are told apart by their first key; the first form that has it is meant, and others' first keys may be keys of it. */
  #readUnion(node: UnionNode, value: unknown, path: string): unknown {
    const objects = node.options.filter((option) => formOf(option) === 'object');
    const forms = (): string => `an object with ${wordsJoined(objects.map(firstKeyOf))}`;
    const [first, second] = objects;
    if (!isReadableObject(value) || first === undefined) {
      const form = isList(value) ? 'list' : typeof value;
      const option = form === 'object' ? undefined : node.options.find((candidate) => formOf(candidate) === form);
      if (option === undefined) {
        return this.refuse(path, node.expected ?? forms(), value, () => hintOfReadings(value, node));
      }
      return this.read(option, value, path);
    }
    if (second === undefined) return this.read(first, value, path);
    const keys = Object.keys(value);
    const [meant, ...alike] = objects.filter((option) => keys.includes(firstKeyOf(option)));
    if (meant === undefined) {
      this.#refuseUnknownKeys(keys, [...new Set(objects.flatMap(keysOf))], path);
      return this.refuse(path, forms(), value);
    }
    const others = alike.filter((option) => entryOf(meant, firstKeyOf(option)) === undefined);
    if (others.length === 0) return this.read(meant, value, path);
    const both = [meant, ...others].map(firstKeyOf);
    this.#issues.add(() => ({
      path,
      message: `${path} must be an object with either ${wordsJoined(both)}; got ${both.join(' and ')}`,
    }));
    return undefined;
  }

  #readVariant(node: VariantNode, value: unknown, path: string): unknown {
    const [first] = node.options;
    if (!isReadableObject(value)) return this.refuse(path, `an object with ${mainKeysOf(first).join(', ')}`, value);
    const key = firstKeyOf(first);
    const at = joinPath(path, key);
    const given = this.property(value, key, at);
    const kinds: string[] = [];
    for (const option of node.options) {
      const entry = entryOf(option, key);
      const words = wordsOf(entry);
      const name = given === undefined ? entry?.default : given;
      if (words.some((word) => word === name)) return this.read(option, value, path);
      kinds.push(...words);
    }
    return this.#readChoice(kinds, given, at);
  }

  #refuseUnknownKeys(keys: readonly string[], known: readonly string[], path: string): void {
    for (const key of keys) {
      if (!known.includes(key)) this.#issues.add(() => unknownKeyIssue(this.#root, path, key, known));
    }
  }

  /** An own property, which may throw. */
  property(value: object, key: string | number, path: string): unknown {
    try {
      return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
    } catch {
      this.#issues.add(() => ({ path, message: `${path} cannot be read: its getter throws` }));
      return undefined;
    }
  }
}

function isNumberOf(node: NumberNode, value: unknown): value is number {
  const isWithin = typeof value === 'number' && value >= node.min && value <= node.max;
  return isWithin && (!node.whole || Number.isInteger(value));
}

/** Whether a key stays away. */
function isLeftOut({ optional, awayWhereNull }: SchemaNode, given: unknown): boolean {
  return optional === true && (given === undefined || (given === null && awayWhereNull === true));
}

/** An object that is no list and lets its keys be read. */
function isReadableObject(value: unknown): value is Values {
  try {
    return isValues(value) && Object.keys(value).length >= 0;
  } catch {
    return false;
  }
}

/** Whether a text has `min` to `max` characters, counted as JSON Schema counts them: a surrogate pair is one. */
function hasLength(text: string, { min, max }: TextNode): boolean {
  const { length: units } = text;
  if (units >= 2 * min && units <= max) return true;
  if (units < min || units > 2 * max) return false;
  const pairs = text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0;
  const characters = units - pairs;
  return characters >= min && characters <= max;
}

/** A list; a revoked proxy is none. */
function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** Keys that must be there; all keys where none must. */
function mainKeysOf(node: ObjectNode): readonly string[] {
  const required = requiredKeysOf(node);
  return required.length > 0 ? required : keysOf(node);
}

/** Words as an English sentence lists what may be: `a, b or c`. */
function wordsJoined(words: readonly string[]): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' or ');
}

function firstKeyOf(node: SchemaNode): string {
  return keysOf(node)[0] ?? '';
}

/** What `typeof` gives for values of this node ('list' for lists). */
function formOf({ kind }: SchemaNode): string {
  return kind === 'choice' || kind === 'text'
    ? 'string'
    : kind === 'variant'
      ? 'object'
      : kind === 'flag'
        ? 'boolean'
        : kind;
}
