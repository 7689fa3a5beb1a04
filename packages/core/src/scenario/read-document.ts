import * as v from 'valibot';
import { describeValue, type DocumentIssue } from '../errors.ts';
import { nearestName } from '../nearest-name.ts';
import { alternativesOf, entryOf, joinPath, type SchemaNode } from './schema-node.ts';
import { unknownKeyIssue } from './unknown-key.ts';

/**
 * Reads a document against its schema: fills in defaults, keeps the order of the schema's keys, and adds everything
 * that is wrong to `issues`, each with path, what, got and expected, and the nearest valid key or value.
 * @param input - Any value; read once, never changed. Getters that throw and objects that pretend become issues.
 * @param issues - Grows by what is wrong.
 * @returns A new plain value; undefined where something is wrong.
 * @remarks valibot's own parser stops at the first unknown key, cannot say which form of a union was meant, and skips
 * a key named `__proto__`; hence only values without parts are left to it.
 */
export function readDocument(schema: v.GenericSchema, input: unknown, issues: DocumentIssue[]): unknown {
  return new DocumentReader(schema, issues).read(schema, input, '');
}

type Values = Readonly<Record<string, unknown>>;

/** Objects and lists inside one another, in a part that may have any keys. */
const mostLevels = 8;

class DocumentReader {
  private readonly root: SchemaNode;
  private readonly issues: DocumentIssue[];

  constructor(root: SchemaNode, issues: DocumentIssue[]) {
    this.root = root;
    this.issues = issues;
  }

  read(node: SchemaNode, value: unknown, path: string): unknown {
    switch (node.type) {
      case 'optional':
        return this.read(node.wrapped ?? node, value === undefined ? node.default : value, path);
      case 'nullable':
        return value === null ? null : this.read(node.wrapped ?? node, value, path);
      case 'union':
        return this.readUnion(node, value, path);
      case 'variant':
        return this.readVariant(node, value, path);
      case 'strict_object':
      case 'loose_object':
        return this.readObject(node, value, path);
      case 'array':
        return this.readList(node, value, path);
      default:
        return this.readLeaf(node, value, path);
    }
  }

  private refuse(path: string, expected: string, got: unknown, hint: string = ''): undefined {
    const subject = path === '' ? 'the document' : path;
    this.issues.push({ path, message: `${subject} must be ${expected}; got ${describeValue(got)}${hint}` });
  }

  private readLeaf(node: SchemaNode, value: unknown, path: string): unknown {
    // No leaf is an object, and valibot looks into those that it refuses, where a hostile one may throw.
    const scalar = typeof value === 'object' ? null : value;
    const result = v.safeParse(node, scalar, { abortPipeEarly: true });
    if (result.success) return typeof result.output === 'number' ? result.output + 0 : result.output;
    const names = (node.options ?? []).filter((option) => typeof option === 'string');
    const nearest = typeof value === 'string' ? nearestName(value, names) : null;
    return this.refuse(path, result.issues[0].message, value, nearest === null ? '' : `; did you mean "${nearest}"?`);
  }

  private readList(node: SchemaNode, value: unknown, path: string): unknown {
    const bound = (type: string, otherwise: number): number => {
      const requirement = node.pipe?.find((action) => action.type === type)?.requirement;
      return typeof requirement === 'number' ? requirement : otherwise;
    };
    if (!isList(value)) return this.refuse(path, String(node.message), value);
    const { length } = value;
    if (length < bound('min_length', 0) || length > bound('max_length', Infinity)) {
      return this.refuse(path, String(node.message), value);
    }
    const list: unknown[] = [];
    for (let index = 0; index < length; index++) {
      const at = joinPath(path, index);
      list.push(this.read(node.item ?? node, this.property(value, index, at), at));
    }
    return list;
  }

  private readObject(node: SchemaNode, value: unknown, path: string): unknown {
    const known = Object.keys(node.entries ?? {});
    if (!isReadableObject(value)) return this.refuse(path, `an object with ${requiredKeysOf(node).join(', ')}`, value);
    if (node.type === 'strict_object') this.refuseUnknownKeys(Object.keys(value), known, path);
    const object: Record<string, unknown> = {};
    for (const key of known) {
      const entry = entryOf(node, key);
      const at = joinPath(path, key);
      if (entry !== undefined) object[key] = this.read(entry, this.property(value, key, at), at);
    }
    if (node.type === 'loose_object') this.copyOthers(value, object, path, 0);
    return object;
  }

  /** Keys that the schema does not list are kept as they are, as JSON. */
  private copyOthers(value: Values, object: Record<string, unknown>, path: string, depth: number): void {
    for (const key of Object.keys(value)) {
      const at = joinPath(path, key);
      if (key === '__proto__') this.refuse(at, 'left out', this.property(value, key, at));
      else if (!Object.hasOwn(object, key)) object[key] = this.copyJson(this.property(value, key, at), at, depth);
    }
  }

  private copyJson(value: unknown, path: string, depth: number): unknown {
    const isScalar = typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
    if (isScalar || value === null) return value;
    if (depth === mostLevels) return this.refuse(path, `at most ${mostLevels} levels deep`, value);
    if (isList(value)) return value.map((item, index) => this.copyJson(item, joinPath(path, index), depth + 1));
    if (!isReadableObject(value)) return this.refuse(path, 'a value that JSON has', value);
    const copy = {};
    this.copyOthers(value, copy, path, depth + 1);
    return copy;
  }

  /** Of a union, at most one form is a number, one text, one a list; objects are told apart by their first key. */
  private readUnion(node: SchemaNode, value: unknown, path: string): unknown {
    const options = (node.options ?? []).filter((option) => typeof option !== 'string');
    if (!isReadableObject(value)) {
      const form = isList(value) ? 'array' : typeof value;
      const option = form === 'object' ? undefined : options.find((candidate) => formOf(candidate) === form);
      return option === undefined ? this.refuse(path, messageOf(node, options), value) : this.read(option, value, path);
    }
    const keys = Object.keys(value);
    const objects = options.filter((option) => formOf(option) === 'object');
    const [first, second] = objects;
    if (first === undefined) return this.refuse(path, messageOf(node, options), value);
    if (second === undefined) return this.read(first, value, path);
    const meant = objects.filter((option) => keys.includes(firstKeyOf(option)));
    if (meant.length === 1 && meant[0] !== undefined) return this.read(meant[0], value, path);
    const alternatives = objects.map(firstKeyOf);
    const expected = `an object with ${meant.length > 1 ? 'either ' : ''}${alternatives.join(' or ')}`;
    if (meant.length > 1) {
      this.issues.push({ path, message: `${path} must be ${expected}; got ${meant.map(firstKeyOf).join(' and ')}` });
      return undefined;
    }
    this.refuseUnknownKeys(keys, [...new Set(objects.flatMap((option) => Object.keys(option.entries ?? {})))], path);
    return this.refuse(path, expected, value);
  }

  private readVariant(node: SchemaNode, value: unknown, path: string): unknown {
    const key = node.key ?? '';
    const options = alternativesOf(node);
    const at = joinPath(path, key);
    const [firstOption] = options;
    if (!isReadableObject(value)) {
      const keys = firstOption === undefined ? [] : requiredKeysOf(firstOption);
      return this.refuse(path, `an object with ${keys.join(', ')}`, value);
    }
    const given = this.property(value, key, at);
    const kinds: string[] = [];
    for (const option of options) {
      const entry = entryOf(option, key);
      if (entry === undefined) continue;
      if (given === undefined ? entry.type === 'optional' : namesOf(entry).some((name) => name === given)) {
        return this.readObject(option, value, path);
      }
      kinds.push(...namesOf(entry));
    }
    const nearest = typeof given === 'string' ? nearestName(given, kinds) : null;
    const hint = nearest === null ? '' : `; did you mean "${nearest}"?`;
    return this.refuse(at, `one of ${kinds.map((kind) => `"${kind}"`).join(', ')}`, given, hint);
  }

  private refuseUnknownKeys(keys: readonly string[], known: readonly string[], path: string): void {
    for (const key of keys) {
      if (!known.includes(key)) this.issues.push(unknownKeyIssue(this.root, path, key, known));
    }
  }

  private property(value: Values | readonly unknown[], key: string | number, path: string): unknown {
    try {
      return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
    } catch {
      this.issues.push({ path, message: `${path} cannot be read: its getter throws` });
      return undefined;
    }
  }
}

/** An object that is no list and lets its keys be read. */
function isReadableObject(value: unknown): value is Values {
  if (typeof value !== 'object' || value === null) return false;
  try {
    return !Array.isArray(value) && Object.keys(value).length >= 0;
  } catch {
    return false;
  }
}

/** A list; a revoked proxy is none. */
function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

function messageOf(node: SchemaNode, options: readonly SchemaNode[]): string {
  return typeof node.message === 'string' ? node.message : `an object with ${options.map(firstKeyOf).join(' or ')}`;
}

/** Keys that must be there; all keys where none must. */
function requiredKeysOf(node: SchemaNode): readonly string[] {
  const keys = Object.keys(node.entries ?? {});
  const required = keys.filter((key) => entryOf(node, key)?.type !== 'optional');
  return required.length > 0 ? required : keys;
}

function firstKeyOf(node: SchemaNode): string {
  return Object.keys(node.entries ?? {})[0] ?? '';
}

function namesOf(node: SchemaNode): readonly string[] {
  return (node.wrapped ?? node).options?.filter((option) => typeof option === 'string') ?? [];
}

/** What `typeof` gives for values of this schema ('array' for lists). */
function formOf(node: SchemaNode): string {
  if (node.entries !== undefined || node.type === 'variant') return 'object';
  return node.type === 'picklist' ? 'string' : node.type;
}
