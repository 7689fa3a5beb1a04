import { alternativesOf, type ObjectNode, type SchemaNode, wordsOf } from './schema-node.ts';
import { readingsOf } from './readings-of.ts';
import { isValues } from './values.ts';

/**
 * Lists and laws of numbers as links write them, without the brackets that addresses escape: values with colons between them,
 * rows of values with commas between them.
 *
 * - `[6, 6, 6]` is `6:6:6`; `[6]` is `6`, or `6:` where a number alone has another meaning
 * - `[[1, 0.2], [0.2, 1]]` is `1:0.2,0.2:1`; `[[0.5]]` is `0.5,`
 * - `{ distribution: 'poisson', mean: 4 }` is `poisson:4`: the values in the order of the format
 * - `{ distribution: 'classes', classes: [{ followers: 2, share: 0.75 }, …] }` is `classes:2:0.75:…`
 */

/**
 * A list or an object as text.
 * @param node - Of the key whose value it is.
 * @returns Null for what has texts in it, but for the word that an object begins with, and for lists of other depths.
 */
export function writeCompactly(node: SchemaNode, value: object): string | null {
  if (!Array.isArray(value)) {
    const [first, ...rest] = flatten(value);
    return rest.every(isNumber) ? [first, ...rest].join(':') : null;
  }
  if (value.every(isNumber)) {
    const isAlone = value.length === 1 && formsOf(node).some((form) => form.kind === 'number');
    return `${value.join(':')}${isAlone ? ':' : ''}`;
  }
  const rows = value as unknown[];
  if (!rows.every((row) => Array.isArray(row) && row.length > 0 && row.every(isNumber))) return null;
  return `${rows.map((row) => (row as number[]).join(':')).join(',')}${rows.length === 1 ? ',' : ''}`;
}

function flatten(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(flatten) : [value];
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number';
}

/**
 * The value that a text means for a key, if it is a list or a law of numbers as {@link writeCompactly} writes them; undefined
 * for any other text, and for one that fits none of the forms.
 */
export function readCompactly(node: SchemaNode, text: string): unknown {
  const forms = formsOf(node);
  if (text.includes(',') && forms.some((form) => form.kind === 'list' && form.item.kind === 'list')) {
    const rows = opened(text, ',').map((row) => readNumbers(row.split(':')));
    return rows.includes(null) ? undefined : rows;
  }
  const takesNumber = forms.some((form) => form.kind === 'number');
  if (!text.includes(':') && takesNumber) return undefined;
  // People write commas in lists, too.
  const parts = opened(takesNumber ? text : text.replaceAll(',', ':'), ':');
  const law = forms.find((form): form is ObjectNode => form.kind === 'object' && isLawOf(form, parts[0] ?? ''));
  if (law !== undefined) return readObject(law, parts);
  const numbers = readNumbers(parts);
  if (numbers === null) return undefined;
  if (forms.some((form) => form.kind === 'list' && form.item.kind !== 'list')) return numbers;
  const object = forms.find((form): form is ObjectNode => form.kind === 'object' && wordOf(form) === undefined);
  return object === undefined ? undefined : readObject(object, parts);
}

function formsOf(node: SchemaNode): readonly SchemaNode[] {
  return alternativesOf(node).filter((form) => form.completed === undefined);
}

function opened(text: string, mark: string): string[] {
  return (text.endsWith(mark) ? text.slice(0, -1) : text).split(mark);
}

/** The node of the word that an object begins with; undefined where it begins with something else. */
function wordOf(form: ObjectNode): SchemaNode | undefined {
  const [first] = Object.values(form.entries);
  return first?.kind === 'choice' ? first : undefined;
}

function isLawOf(form: ObjectNode, word: string): boolean {
  return wordsOf(wordOf(form)).includes(word);
}

/** Values in the order of the keys; a list of objects, which is last, takes all that are left. */
function readObject(form: ObjectNode, parts: readonly string[]): unknown {
  const object: Record<string, unknown> = {};
  let next = 0;
  for (const [key, entry] of Object.entries(form.entries)) {
    if (next >= parts.length) return undefined;
    if (entry.kind === 'choice') {
      object[key] = parts[next++];
    } else if (entry.kind === 'list' && entry.item.kind === 'object') {
      object[key] = readItems(entry.item, parts.slice(next));
      next = parts.length;
    } else {
      object[key] = readNumbers([parts[next++] ?? ''])?.[0];
    }
    if (object[key] === undefined) return undefined;
  }
  return next === parts.length ? object : undefined;
}

function readItems(item: ObjectNode, parts: readonly string[]): unknown[] | undefined {
  const size = Object.keys(item.entries).length;
  const items: unknown[] = [];
  for (let first = 0; first < parts.length; first += size) {
    const read = readObject(item, parts.slice(first, first + size));
    if (!isValues(read)) return undefined;
    items.push(read);
  }
  return items;
}

/** Numbers as people write them, without marks between thousands; null where one is none. */
function readNumbers(parts: readonly string[]): number[] | null {
  const numbers = parts.flatMap((part) => readingsOf(part, 'share').slice(0, 1));
  return numbers.length === parts.length ? numbers : null;
}
