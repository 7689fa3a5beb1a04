import { describeValue, InvalidDocumentError } from '../errors.ts';
import { alternativesOf, entryOf, joinPath, keysOf, type SchemaNode } from '../schema/schema-node.ts';
import { unknownKeyIssue } from '../schema/unknown-key.ts';
import type { FormAt } from './nodes-at.ts';
import { asValues, isValues, type Values } from '../schema/values.ts';

/**
 * A document with the value at a path replaced; parts that are missing or null are made, without defaults.
 * @param root - What the document is.
 * @param document - Never changed.
 * @param path - Dotted path of a key of the document; places in lists are numbers from 0.
 * @param valueFor - What stands there from now on, given the forms that the key may have.
 * @param formAt - Forms of keys; without it, those that objects are declared with.
 * @returns A new document, not checked as a whole.
 * @throws InvalidDocumentError for a key that the format does not know, a place that the list does not have, and a path inside a
 * number or text.
 */
export function replaceValue(
  root: SchemaNode,
  document: Values,
  path: string,
  valueFor: (nodes: readonly SchemaNode[]) => unknown,
  formAt: FormAt = entryOf,
): unknown {
  return replaceInside({ root, valueFor, formAt, keys: path.split('.') }, [root], document, 0);
}

interface Replacement {
  readonly root: SchemaNode;
  readonly keys: readonly string[];
  readonly valueFor: (nodes: readonly SchemaNode[]) => unknown;
  readonly formAt: FormAt;
}

function replaceInside(
  replacement: Replacement,
  nodes: readonly SchemaNode[],
  current: unknown,
  depth: number,
): unknown {
  const { root, keys, valueFor, formAt } = replacement;
  const key = keys[depth];
  if (key === undefined) return valueFor(nodes);
  const at = keys.slice(0, depth).join('.');
  const isMissing = current === null || current === undefined;
  const item = listItemOf(nodes, current, key);
  if (item !== undefined) {
    const list: unknown[] = Array.isArray(current) ? [...current] : [];
    const index = placePattern.test(key) ? Number(key) : -1;
    if (index < 0 || index > list.length) {
      refuse(joinPath(at, key), `${at} must be given a place from 0 to ${list.length}; got ${describeValue(key)}`);
    }
    list[index] = replaceInside(replacement, alternativesOf(item), list[index], depth + 1);
    return list;
  }
  if (!isMissing && !isValues(current)) {
    const kind =
      typeof current === 'number' ? 'a number' : typeof current === 'string' ? 'text' : 'a value without keys';
    const path = keys.join('.');
    refuse(path, `${path} cannot be set inside ${kind}: ${at} is ${describeValue(current)}; set ${at} as a whole`);
  }
  const inner = nodes.flatMap((node) => formAt(node, key) ?? []);
  if (inner.length === 0) {
    const known = [...new Set(nodes.flatMap(keysOf))];
    throw new InvalidDocumentError([unknownKeyIssue(root, at, key, known)]);
  }
  const values = asValues(current);
  const before = Object.hasOwn(values, key) ? values[key] : undefined;
  return { ...values, [key]: replaceInside(replacement, inner.flatMap(alternativesOf), before, depth + 1) };
}

const placePattern = /^\d{1,9}$/;

/** What the items of a list are, where the value is a list or can only become one. */
function listItemOf(nodes: readonly SchemaNode[], current: unknown, key: string): SchemaNode | undefined {
  const list = nodes.find((node) => node.kind === 'list');
  if (list === undefined || Array.isArray(current)) return list?.item;
  const isMissing = current === null || current === undefined;
  const isMeant = placePattern.test(key) || !nodes.some((node) => node.kind === 'object');
  return isMissing && isMeant ? list.item : undefined;
}

function refuse(path: string, message: string): never {
  throw new InvalidDocumentError([{ path, message }]);
}
