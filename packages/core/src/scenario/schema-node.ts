import type * as v from 'valibot';

/**
 * A valibot schema seen as data: what readers of documents need to know of it, whatever its make. (Schemas are plain
 * objects; a schema made by `pipe` has the fields of its first entry.)
 */
export interface SchemaNode extends v.GenericSchema {
  readonly message?: unknown;
  /** Of `strict_object` and `loose_object`. */
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  /** Of `union`, `variant` and `picklist`. */
  readonly options?: readonly (SchemaNode | string)[];
  /** Of `variant`: the key that tells its options apart. */
  readonly key?: string;
  /** Of `optional` and `nullable`. */
  readonly wrapped?: SchemaNode;
  readonly default?: unknown;
  /** Of `array`. */
  readonly item?: SchemaNode;
  /** Of a schema made by `pipe`. */
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
}

/** Schemas between which a value may choose, with `optional`, `nullable`, `union` and `variant` taken away. */
export function alternativesOf(node: SchemaNode): readonly SchemaNode[] {
  if (node.wrapped !== undefined) return alternativesOf(node.wrapped);
  if (node.type !== 'union' && node.type !== 'variant') return [node];
  return (node.options ?? []).flatMap((option) => (typeof option === 'string' ? [] : alternativesOf(option)));
}

/** Own entry of an object's schema; undefined for a key that it does not have (`__proto__` included). */
export function entryOf(node: SchemaNode, key: string): SchemaNode | undefined {
  return node.entries !== undefined && Object.hasOwn(node.entries, key) ? node.entries[key] : undefined;
}

/** Dotted paths of all keys of a document (without those inside lists), in document order. */
export function keyPathsOf(node: SchemaNode, path: string = ''): string[] {
  const paths = alternativesOf(node).flatMap((alternative) =>
    Object.entries(alternative.entries ?? {}).flatMap(([key, entry]) => {
      const inner = joinPath(path, key);
      return [inner].concat(keyPathsOf(entry, inner));
    }),
  );
  return [...new Set(paths)];
}

export function joinPath(path: string, key: string | number): string {
  return path === '' ? String(key) : `${path}.${key}`;
}
