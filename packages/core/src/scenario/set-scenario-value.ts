import { checkObject, checkText } from '../check.ts';
import { describeValue, InvalidDocumentError } from '../errors.ts';
import type { Scenario } from './scenario.generated.ts';
import { scenarioNode } from './scenario-schema.ts';
import { alternativesOf, entryOf, joinPath, keysOf, type SchemaNode } from '../schema/schema-node.ts';
import { amountKindOf, readingsOf } from '../schema/readings-of.ts';
import { unknownKeyIssue } from '../schema/unknown-key.ts';
import { asValues, isValues } from '../schema/values.ts';

/**
 * A scenario document with one value replaced, as typed by a person: `model.shareProbability` and `10%`.
 * @param input - A scenario document, checked or not; never changed. Parts that are missing or null are made.
 * @param path - Dotted path of a key of the document; places in lists are numbers from 0.
 * @param text - Where the key takes numbers, a number as people write it (`10%` is 0.1; see `parseAmount`); else JSON, else
 * text, which is also what a number stays that may mean two. Where a key takes text and no number, only `null`, quoted text
 * and objects are read as JSON.
 * @returns A new document, not checked as a whole: give it to `resolveScenario`.
 * @throws InvalidDocumentError if the path has a key that the document format does not know (`__proto__` for one), a
 * place that the list does not have, or lies inside a number or text; InvalidParameterError for a path or
 * a text that is none.
 * @example
 * ```ts
 * import { presets, resolveScenario, setScenarioValue } from 'ripplecast';
 * const changed = setScenarioValue(presets.seedExample, 'model.visibility', '35%');
 * resolveScenario(changed).model; // => { kind: 'share', visibility: 0.35, shareProbability: 0.1 }
 * ```
 */
export function setScenarioValue(input: unknown, path: string, text: string): unknown {
  checkText('path', path);
  checkText('text', text);
  if (!isValues(input)) refuse('', `the document must be an object; got ${describeValue(input)}`);
  return replaceInside([scenarioNode], input, path.split('.'), 0, (nodes) => parseValue(text, nodes));
}

/**
 * A scenario with the value at a path replaced; parts that are missing or null are made, without defaults.
 * @param scenario - Never changed.
 * @param path - Dotted path of a key of the document.
 * @returns A new document, not checked as a whole: give it to `resolveScenario`.
 * @throws InvalidDocumentError as {@link setScenarioValue}; InvalidParameterError for what is no scenario or no path.
 */
export function withScenarioValue(scenario: Scenario, path: string, value: unknown): unknown {
  checkObject('scenario', scenario);
  checkText('path', path);
  return replaceInside([scenarioNode], scenario, path.split('.'), 0, () => value);
}

function replaceInside(
  nodes: readonly SchemaNode[],
  current: unknown,
  keys: readonly string[],
  depth: number,
  valueFor: (nodes: readonly SchemaNode[]) => unknown,
): unknown {
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
    list[index] = replaceInside(alternativesOf(item), list[index], keys, depth + 1, valueFor);
    return list;
  }
  if (!isMissing && !isValues(current)) {
    const kind =
      typeof current === 'number' ? 'a number' : typeof current === 'string' ? 'text' : 'a value without keys';
    const path = keys.join('.');
    refuse(path, `${path} cannot be set inside ${kind}: ${at} is ${describeValue(current)}; set ${at} as a whole`);
  }
  const inner = nodes.flatMap((node) => entryOf(node, key) ?? []);
  if (inner.length === 0) {
    const known = [...new Set(nodes.flatMap(keysOf))];
    throw new InvalidDocumentError([unknownKeyIssue(scenarioNode, at, key, known)]);
  }
  const values = asValues(current);
  const before = Object.hasOwn(values, key) ? values[key] : undefined;
  return { ...values, [key]: replaceInside(inner.flatMap(alternativesOf), before, keys, depth + 1, valueFor) };
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

/** Text as the value of a key with these forms. */
function parseValue(text: string, nodes: readonly SchemaNode[]): unknown {
  const takesText = nodes.some((node) => node.kind === 'text');
  const takesNumber = nodes.some((node) => node.kind === 'number');
  const kind = amountKindOf(nodes);
  if (!takesText && kind !== null) {
    const [number, ...others] = readingsOf(text, kind);
    if (number !== undefined) return others.length === 0 ? number : text;
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return text;
  }
  const isScalar = typeof value === 'number' || typeof value === 'boolean';
  // An id is a number where a program would write it so; 007 and 20.000 are texts.
  const isKept = takesNumber && String(value) === text.trim();
  return takesText && isScalar && !isKept ? text : value;
}

function refuse(path: string, message: string): never {
  throw new InvalidDocumentError([{ path, message }]);
}
