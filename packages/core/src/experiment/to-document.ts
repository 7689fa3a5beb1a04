import { checkObject } from '../check.ts';
import type { ResultDocument } from '../scenario/index.ts';
import type { SimulationResult } from './reduce-shards.ts';

/**
 * The document alone: a result without its `outcomes`, ready for `JSON.stringify`.
 * @returns A new object that shares its parts with the result.
 * @throws InvalidParameterError for what is no object.
 * @example
 * ```ts
 * import { presets, simulate, toDocument } from 'ripplecast';
 *
 * Object.keys(toDocument(simulate(presets.classroom))).includes('outcomes'); // => false
 * ```
 */
export function toDocument(result: ResultDocument): ResultDocument {
  checkObject('result', result);
  const { outcomes: _, ...document } = result as Partial<SimulationResult> & ResultDocument;
  return document;
}
