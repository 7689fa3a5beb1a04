import { checkText } from '../check.ts';
import { describeValue, InvalidDocumentError } from '../errors.ts';
import { amountKindOf, readingsOf } from '../schema/readings-of.ts';
import type { SchemaNode } from '../schema/schema-node.ts';
import { readPairs } from '../schema/typed-pairs.ts';
import { isValues } from '../schema/values.ts';
import type { FormAt } from './nodes-at.ts';
import { replaceValue } from './replace-value.ts';

/**
 * A document with one value replaced, as typed by a person.
 * @param root - What the document is.
 * @param formAt - As of `replaceValue`.
 * @throws InvalidDocumentError as `replaceValue`, and for what is no object; InvalidParameterError for a path or a text that is none.
 */
export function setDocumentValue(
  root: SchemaNode,
  input: unknown,
  path: string,
  text: string,
  formAt?: FormAt,
): unknown {
  checkText('path', path);
  checkText('text', text);
  if (!isValues(input)) {
    throw new InvalidDocumentError([
      { path: '', message: `the document must be an object; got ${describeValue(input)}` },
    ]);
  }
  return replaceValue(root, input, path, (nodes) => parseValue(text, nodes), formAt);
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
