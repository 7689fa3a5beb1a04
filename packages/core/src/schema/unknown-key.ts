import { describeValue, type DocumentIssue } from '../errors.ts';
import { nearestName } from '../nearest-name.ts';
import { joinPath, keyPathsOf, type SchemaNode } from './schema-node.ts';

/**
 * The issue for a key that does not exist, with the nearest key beside it, or the place where such a key belongs.
 * @param root - Schema of the whole document.
 * @param parent - Path of the object that has the key.
 * @param known - Keys that the object may have.
 */
export function unknownKeyIssue(
  root: SchemaNode,
  parent: string,
  key: string,
  known: readonly string[],
): DocumentIssue {
  const path = joinPath(parent, /^[\w$-]{1,60}$/.test(key) ? key : describeValue(key));
  if (known.length === 0) return { path, message: `unknown key ${path}; ${parent} has no keys` };
  const places = keyPathsOf(root);
  // A key that another form of the same object has (the max of another distribution) has no better place, and one that lies
  // deep inside (the friends of a generator) is hardly what was meant.
  const deepest = depthOf(parent) + 2;
  // What the author has named (a mix, a content) or listed does not have what the whole document has.
  const least = parent === '' || places.includes(parent) ? 1 : 2;
  const elsewhere = places.includes(path)
    ? undefined
    : places.find((place) => place.split('.').at(-1) === key && depthOf(place) >= least && depthOf(place) <= deepest);
  const nearest = nearestName(key, known) ?? elsewhere;
  const hint =
    nearest === undefined
      ? `expected one of ${known.filter((each) => !each.startsWith('$')).join(', ')}`
      : `did you mean ${nearest}?`;
  return { path, message: `unknown key ${path}; ${hint}` };
}

/** Number of keys in a path; 0 for the document itself. */
function depthOf(path: string): number {
  return path === '' ? 0 : path.split('.').length;
}
