/**
 * What a value of a document must be, as plain data: `readDocument` reads against it, `setScenarioValue` walks it, and
 * `scenarioSchema` is made of it.
 */
export type SchemaNode = (
  | NumberNode
  | TextNode
  | ChoiceNode
  | FlagNode
  | ListNode
  | ObjectNode
  | UnionNode
  | VariantNode
) &
  Omission;

/** What a value may be instead. */
export interface Omission {
  /** Whether null is as good as any value. */
  readonly nullable?: boolean;
  /** What a value that is not there means; without it, the value must be there. */
  readonly default?: unknown;
}

/** A finite number; both ends belong to its range. */
export interface NumberNode {
  readonly type: 'number';
  /** What the value must be, as the end of "PATH must be". */
  readonly expected: string;
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
}

/** Text of 1 to `most` characters. */
export interface TextNode {
  readonly type: 'string';
  readonly expected: string;
  readonly most: number;
  /** What all of the text must match. */
  readonly pattern?: RegExp;
}

/** One of a few words. */
export interface ChoiceNode {
  readonly type: 'choice';
  readonly words: readonly string[];
}

/** True or false. */
export interface FlagNode {
  readonly type: 'boolean';
}

/** A list of 1 to `most` values of a kind. */
export interface ListNode {
  readonly type: 'array';
  readonly expected: string;
  readonly item: SchemaNode;
  readonly most: number;
}

/** An object with these keys. */
export interface ObjectNode extends Omission {
  readonly type: 'object';
  readonly entries: Readonly<Record<string, SchemaNode>>;
  /** Whether other keys may be there too. */
  readonly open: boolean;
}

/** Values of one form out of several: at most one a number, one text and one a list, and objects with different first keys. */
export interface UnionNode {
  readonly type: 'union';
  readonly options: readonly SchemaNode[];
  /** Left out where all forms are objects: their first keys say it. */
  readonly expected?: string;
}

/** Objects told apart by the word at their first key. */
export interface VariantNode {
  readonly type: 'variant';
  readonly options: readonly [ObjectNode, ...ObjectNode[]];
}

/** Forms between which a value may choose, with unions and variants taken away. */
export function alternativesOf(node: SchemaNode): readonly SchemaNode[] {
  return node.type === 'union' || node.type === 'variant' ? node.options.flatMap(alternativesOf) : [node];
}

/** The keys of an object; none of anything else. */
export function keysOf(node: SchemaNode): string[] {
  return node.type === 'object' ? Object.keys(node.entries) : [];
}

/** Own entry of an object; undefined for a key that it does not have (`__proto__` included). */
export function entryOf(node: SchemaNode, key: string): SchemaNode | undefined {
  return node.type === 'object' && Object.hasOwn(node.entries, key) ? node.entries[key] : undefined;
}

/** Dotted paths of all keys of a document (without those inside lists), in document order. */
export function keyPathsOf(node: SchemaNode, path: string = ''): string[] {
  const paths = alternativesOf(node).flatMap((alternative) =>
    alternative.type !== 'object'
      ? []
      : Object.entries(alternative.entries).flatMap(([key, entry]) => {
          const inner = joinPath(path, key);
          return [inner].concat(keyPathsOf(entry, inner));
        }),
  );
  return [...new Set(paths)];
}

export function joinPath(path: string, key: string | number): string {
  return path === '' ? String(key) : `${path}.${key}`;
}
