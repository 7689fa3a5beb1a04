import { InvalidParameterError } from '../errors.ts';
import { escapeHidden } from '../escape-hidden.ts';

/**
 * A document as JSON for files: two spaces, every digit, a line feed at the end; what `ripplecast … --json` writes, byte for byte. What
 * would steer a terminal is escaped, which changes no value.
 * @param document - Plain data, such as a scenario, the document of a result, or an array of them.
 * @throws InvalidParameterError for what is neither an object nor an array.
 * @example
 * ```ts
 * import { writeJson } from 'ripplecast/scenario';
 *
 * writeJson({ name: 'a post' }); // => '{\n  "name": "a post"\n}\n'
 * ```
 */
export function writeJson(document: object): string {
  if (typeof document !== 'object' || document === null)
    throw new InvalidParameterError('document', 'an object or an array', document);
  return `${escapeHidden(JSON.stringify(document, null, 2))}\n`;
}
