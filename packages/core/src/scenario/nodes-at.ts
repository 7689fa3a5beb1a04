import { InvalidDocumentError } from '../errors.ts';
import { alternativesOf, entryOf, keysOf, type SchemaNode } from '../schema/schema-node.ts';
import { unknownKeyIssue } from '../schema/unknown-key.ts';

/** What stands at a key of a value of a form; undefined for a key that it cannot have. */
export type FormAt = (node: SchemaNode, key: string) => SchemaNode | undefined;

/**
 * The nodes of a key, one for each form of the object that has it.
 * @param root - What the document is.
 * @param path - Dotted path; places in lists may be left out.
 * @param formAt - Without it, what objects are declared with.
 * @throws InvalidDocumentError for a path that the document format does not have.
 */
export function nodesAt(root: SchemaNode, path: string, formAt: FormAt = entryOf): readonly SchemaNode[] {
  let nodes: readonly SchemaNode[] = [root];
  let at = '';
  for (const key of path.split('.')) {
    const forms = nodes.flatMap(alternativesOf);
    const items = forms.flatMap((form) => (form.kind === 'list' ? [form.item] : []));
    if (items.length > 0 && /^\d+$/.test(key)) {
      nodes = items;
    } else {
      const objects = [...forms, ...items.flatMap(alternativesOf)];
      nodes = objects.flatMap((form) => formAt(form, key) ?? []);
      if (nodes.length === 0) {
        const known = [...new Set(objects.flatMap(keysOf))];
        throw new InvalidDocumentError([unknownKeyIssue(root, at, key, known)]);
      }
    }
    at = at === '' ? key : `${at}.${key}`;
  }
  return nodes;
}

/** What a document has at a path; undefined where it does not have it. */
export function valueAt(document: object, path: string): unknown {
  let value: unknown = document;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
