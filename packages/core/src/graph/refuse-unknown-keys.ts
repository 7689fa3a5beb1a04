import { InvalidDocumentError, InvalidParameterError } from '../errors.ts';
import { nearestName } from '../nearest-name.ts';

/**
 * Throws InvalidDocumentError for a key that is not known, and names the nearest one.
 * @param name - Of the object, for the message.
 * @param options - What was given; anything but an object is an InvalidParameterError.
 */
export function refuseUnknownKeys(name: string, options: unknown, known: readonly string[]): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new InvalidParameterError(name, `an object with ${known.join(', ')}`, options);
  }
  for (const key of Object.keys(options)) {
    if (known.includes(key)) continue;
    const nearest = nearestName(key, known);
    const hint = nearest === null ? `expected one of ${known.join(', ')}` : `did you mean ${nearest}?`;
    throw new InvalidDocumentError([{ path: `${name}.${key}`, message: `unknown key ${name}.${key}; ${hint}` }]);
  }
}
