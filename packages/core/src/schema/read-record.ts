import { joinPath, type InnerReader, type RecordNode } from './schema-node.ts';
import { isValues } from './values.ts';

/** A name: dots stand between the keys of a path. */
export const NAME_OF_RECORD: RegExp = /^[^.]{1,100}$/u;
const EXPECTED_NAMES = 'an object whose keys are names of 1 to 100 characters without a dot';

/**
 * Reads an object whose keys are names: each value is read as the node says, in the order in which they were written.
 * @returns A new object; undefined where it is none, has too few or too many names, or a name that is none.
 */
export function readRecord(node: RecordNode, value: unknown, path: string, reader: InnerReader): unknown {
  const names = namesOf(value);
  if (names === null || names.length < node.min || names.length > node.max) {
    return reader.refuse(path, node.expected, value);
  }
  // Half of a surrogate pair survives no encoding.
  const wrong = names.find((name) => !node.name.test(name) || /\p{Surrogate}/u.test(name));
  if (wrong !== undefined) return reader.refuse(path, EXPECTED_NAMES, wrong);
  const entries = names.map((name) => {
    const at = joinPath(path, name);
    return [name, reader.read(node.item, reader.property(value as object, name, at), at)] as const;
  });
  // Each an own property, also where a name is `__proto__`.
  return Object.fromEntries(entries);
}

/** The keys of an object that is no list and lets them be read; null for anything else. */
function namesOf(value: unknown): readonly string[] | null {
  try {
    return isValues(value) ? Object.keys(value) : null;
  } catch {
    return null;
  }
}
