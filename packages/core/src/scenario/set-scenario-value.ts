import { checkText } from '../check.ts';
import { describeValue, InvalidDocumentError } from '../errors.ts';
import type { SchemaNode } from '../schema/schema-node.ts';
import { amountKindOf, readingsOf } from '../schema/readings-of.ts';
import { readPairs } from '../schema/typed-pairs.ts';
import { isValues } from '../schema/values.ts';
import { replaceValue } from './replace-value.ts';

/**
 * A scenario document with one value replaced, as typed by a person: `model.shareProbability` and `10%`. What a program
 * knows as a value goes to `withValue`.
 * @param input - A scenario document, checked or not; never changed. Parts that are missing or null are made.
 * @param path - Dotted path of a key of the document; places in lists are numbers from 0.
 * @param text - Where the key takes numbers, a number as people write it (`10%` is 0.1; see `parseAmount`); else JSON, else
 * text, which is also what a number stays that may mean two. Where a key takes text and no number, only `null`, quoted text
 * and objects are read as JSON. Pairs of people are typed as links write them: `3-7.12-20`.
 * @returns A new document, not checked as a whole: give it to `resolveScenario`.
 * @throws InvalidDocumentError if the path has a key that the document format does not know (`__proto__` for one), a
 * place that the list does not have, or lies inside a number or text; InvalidParameterError for a path or
 * a text that is none.
 * @example
 * ```ts
 * import { presets, resolveScenario } from 'ripplecast';
 * import { setScenarioValue } from 'ripplecast/scenario';
 * const changed = setScenarioValue(presets.seedExample, 'model.visibility', '35%');
 * resolveScenario(changed).model; // => { kind: 'share', visibility: 0.35, shareProbability: 0.1 }
 * ```
 */
export function setScenarioValue(input: unknown, path: string, text: string): unknown {
  checkText('path', path);
  checkText('text', text);
  if (!isValues(input)) {
    throw new InvalidDocumentError([
      { path: '', message: `the document must be an object; got ${describeValue(input)}` },
    ]);
  }
  return replaceValue(input, path, (nodes) => parseValue(text, nodes));
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
  if (nodes.some((node) => node.kind === 'list' && node.typedAsPairs === true)) {
    const pairs = readPairs(text);
    if (pairs !== null) return pairs;
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
