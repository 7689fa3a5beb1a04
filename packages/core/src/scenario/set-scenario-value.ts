import { setDocumentValue } from './set-document-value.ts';
import { scenarioNode } from './scenario-schema.ts';

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
  return setDocumentValue(scenarioNode, input, path, text);
}
