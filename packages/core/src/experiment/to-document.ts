import { checkObject } from '../check.ts';
import type { ResultDocument } from '../scenario/index.ts';

/**
 * The document alone: a result without its `outcomes`. `JSON.stringify(result)` writes the same; a copy of a result, made by a
 * spread or by `structuredClone` (so that a worker may send it), is plain data that would be written with its outcomes, and needs this
 * first.
 * @returns A new object that shares its parts with the result.
 * @throws InvalidParameterError for what is no object.
 * @example
 * ```ts
 * import { presets, simulate, toDocument } from 'ripplecast';
 *
 * const result = simulate(presets.oneFan);
 * Object.keys(toDocument(result)).includes('outcomes'); // => false
 * JSON.stringify(result) === JSON.stringify(toDocument(result)); // => true
 * ```
 */
export function toDocument(result: ResultDocument): ResultDocument {
  checkObject('result', result);
  const { outcomes: _, ...document } = result as ResultDocument & { readonly outcomes?: unknown };
  return document;
}

/**
 * Lets `JSON.stringify` write the document of a result. The property cannot be enumerated: comparisons, spreads and structured clones
 * see data only.
 */
export function writtenAsDocument<Result extends ResultDocument>(result: Result): Result {
  return Object.defineProperty(result, 'toJSON', { value: documentOfThis, writable: true, configurable: true });
}

function documentOfThis(this: ResultDocument): ResultDocument {
  return toDocument(this);
}
