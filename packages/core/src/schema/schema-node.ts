/**
 * What a value of a document must be and what it means, as plain data: each key of a document is declared once, as a node.
 * Documents are read against nodes, `setScenarioValue` and links walk them; TypeScript's types, JSON Schemas and the
 * tables of the documents page are written from them.
 */
export type SchemaNode =
  | NumberNode
  | TextNode
  | ChoiceNode
  | FlagNode
  | ListNode
  | ObjectNode
  | RecordNode
  | UnionNode
  | VariantNode;

/** What may be said of any key. */
export interface KeyFacts {
  /** What people call it. */
  readonly title?: string;
  /** What it means: one sentence, without its full stop. */
  readonly says?: string;
  /** What a flag of the command line says, where that is shorter: it takes no objects. */
  readonly flagSays?: string;
  /** When it is null, as the end of "null where". */
  readonly nullWhere?: string;
  /** What its numbers count. */
  readonly unit?: Unit;
  /** Pages of the documentation that say more: text and address, by Markdown. */
  readonly see?: string;
  /** What a value that is not there means; it is filled in. */
  readonly default?: unknown;
  /** The key before it, of the same object, whose value it has where it is left out. */
  readonly sameAs?: string;
  /** Whether it may be left out without a default: then it stays away. */
  readonly optional?: boolean;
  /** Whether null is the same as leaving it out; for a key that is `optional`. */
  readonly awayWhereNull?: boolean;
  /** Whether null is as good as any value. */
  readonly nullable?: boolean;
  /** Whether a value that is right is left out of what was read. */
  readonly dropped?: boolean;
  /** What the command line calls a word that stands for a form, where that is not the word in kebab case. */
  readonly typed?: string;
  /** How links write it; without it, links write the keys inside, if there are any. */
  readonly link?: LinkEntry;
  /** What a short form stands for, once it has been read. */
  readonly completed?: (value: unknown) => unknown;
  /** The TypeScript type of the complete value, and what that type is. */
  readonly type?: NamedType;
}

/** Everything that numbers may count. */
export const units = [
  'people',
  'probability',
  'fraction',
  'money',
  'rounds',
  'replicates',
  'times',
  'edges',
  'hours',
] as const;

/** What numbers count. */
export type Unit = (typeof units)[number];

/** How links write a value. */
export interface LinkEntry {
  readonly name: string;
  /** The text that stands for null; without it, null is not written. */
  readonly none?: string;
  /** Only null is written here; the keys inside of other values have entries of their own. */
  readonly onlyNone?: boolean;
  /** Objects of a list are written as lists of their values. */
  readonly rows?: boolean;
  /** Keys of an object that are what they would be without being written are left out; any other value, where it is the default. */
  readonly brief?: boolean;
  /** Lists and laws are written without brackets, as `6:6:6` and `poisson:4`; see `compact-values.ts`. */
  readonly compact?: boolean;
}

/** A type with a name. */
export interface NamedType {
  readonly name: string;
  /** What values of the type are, where that is more than the key says. */
  readonly says?: string;
}

/** A finite number; both ends belong to its range. */
export interface NumberNode extends KeyFacts {
  readonly kind: 'number';
  /** What the value must be, as the end of "PATH must be". */
  readonly expected: string;
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

/** Well-formed text of `min` to `max` characters. */
export interface TextNode extends KeyFacts {
  readonly kind: 'text';
  readonly expected: string;
  readonly min: number;
  readonly max: number;
  /** What all of the text must match. */
  readonly pattern?: RegExp;
}

/** One of a few words. */
export interface ChoiceNode extends KeyFacts {
  readonly kind: 'choice';
  readonly words: readonly string[];
}

/** True or false. */
export interface FlagNode extends KeyFacts {
  readonly kind: 'flag';
}

/** A list of `min` to `max` values of a kind. */
export interface ListNode extends KeyFacts {
  readonly kind: 'list';
  readonly expected: string;
  readonly item: SchemaNode;
  readonly min: number;
  readonly max: number;
  /** Whether it may be typed, and is written in links, as pairs of whole numbers: `3-7.12-20`. */
  readonly typedAsPairs?: boolean;
}

/** An object with these keys and no others. */
export interface ObjectNode extends KeyFacts {
  readonly kind: 'object';
  readonly entries: Readonly<Record<string, SchemaNode>>;
  /** An object all of whose keys this one has too. */
  readonly base?: ObjectNode;
  /** Whether only a scenario on a network may have it. */
  readonly needsNetwork?: boolean;
  /** The file of a network that it names a column of. */
  readonly columnOf?: 'edges' | 'people';
}

/** An object whose keys are names that its author chose, each with a value of one kind. */
export interface RecordNode extends KeyFacts {
  readonly kind: 'record';
  /** What the value must be, as the end of "PATH must be". */
  readonly expected: string;
  /** What all of a name must match. */
  readonly name: RegExp;
  readonly item: SchemaNode;
  readonly min: number;
  readonly max: number;
  /** How it is read: few documents have names, so that what reads the others does without. */
  readonly readBy: (node: RecordNode, value: unknown, path: string, reader: InnerReader) => unknown;
}

/** What a node that is read by a function of its own asks of the reader of the document. */
export interface InnerReader {
  /** The value as it is once it has been read; undefined where something is wrong with it. */
  read(node: SchemaNode, given: unknown, path: string): unknown;
  /** Reports that a value is not what was expected. */
  refuse(path: string, expected: string, got: unknown): undefined;
  /** An own property; undefined where there is none. */
  property(value: object, key: string, path: string): unknown;
}

/** Values of one form out of several: at most one a number, one text and one a list, and objects with different first keys. */
export interface UnionNode extends KeyFacts {
  readonly kind: 'union';
  readonly options: readonly SchemaNode[];
  /** Left out where all forms are objects: their first keys say it. */
  readonly expected?: string;
}

/** Objects told apart by the word at their first key. */
export interface VariantNode extends KeyFacts {
  readonly kind: 'variant';
  readonly options: readonly [ObjectNode, ...ObjectNode[]];
}

/** Forms between which a value may choose, with unions and variants taken away. */
export function alternativesOf(node: SchemaNode): readonly SchemaNode[] {
  return node.kind === 'union' || node.kind === 'variant' ? node.options.flatMap(alternativesOf) : [node];
}

/** The keys of an object; none of anything else. */
export function keysOf(node: SchemaNode): string[] {
  return node.kind === 'object' ? Object.keys(node.entries) : [];
}

/** Own entry of an object; undefined for a key that it does not have (`__proto__` included). */
export function entryOf(node: SchemaNode, key: string): SchemaNode | undefined {
  return node.kind === 'object' && Object.hasOwn(node.entries, key) ? node.entries[key] : undefined;
}

/** Whether a value must be there. */
export function isRequired(node: SchemaNode): boolean {
  return node.default === undefined && node.sameAs === undefined && node.optional !== true;
}

/** Keys that must be there, of an object. */
export function requiredKeysOf(node: ObjectNode): string[] {
  return keysOf(node).filter((key) => isRequired(node.entries[key] ?? node));
}

/** The form of a variant whose first key has this word; undefined for none. */
export function optionOf(node: VariantNode, word: unknown): ObjectNode | undefined {
  return node.options.find((option) => wordsOf(Object.values(option.entries)[0]).some((known) => known === word));
}

/** The words of a choice; none of anything else. */
export function wordsOf(node: SchemaNode | undefined): readonly string[] {
  return node?.kind === 'choice' ? node.words : [];
}

/** The file of a network that a value may name a column of; null where it can name none. */
export function columnOf(node: SchemaNode | undefined): 'edges' | 'people' | null {
  const forms = node === undefined ? [] : alternativesOf(node);
  const files = forms.flatMap((form) => (form.kind === 'object' ? (form.columnOf ?? []) : []));
  return files[0] ?? null;
}

/** An object's keys with what each is when nothing is said; those that are then not there are not here either. */
export function defaultsOf(node: ObjectNode): Readonly<Record<string, unknown>> {
  const filled = Object.entries(node.entries).filter(([, { optional }]) => optional !== true);
  return Object.fromEntries(filled.map(([key, entry]) => [key, entry.default]));
}

/** A key with its dotted path, without places in lists. */
export interface PathedNode {
  readonly path: string;
  readonly node: SchemaNode;
}

/** All keys of a document, those inside lists too, in document order; a key of several forms once for each. */
export function pathedNodesOf(node: SchemaNode, path: string = ''): PathedNode[] {
  return alternativesOf(node).flatMap((form) => {
    if (form.kind === 'list') return pathedNodesOf(form.item, path);
    if (form.kind !== 'object') return [];
    return Object.entries(form.entries).flatMap(([key, entry]) => {
      const inner = joinPath(path, key);
      return [{ path: inner, node: entry }].concat(pathedNodesOf(entry, inner));
    });
  });
}

/** Dotted paths of all keys of a document (without those inside lists), in document order. */
export function keyPathsOf(node: SchemaNode, path: string = ''): string[] {
  const paths = alternativesOf(node).flatMap((form) =>
    form.kind !== 'object'
      ? []
      : Object.entries(form.entries).flatMap(([key, entry]) => {
          const inner = joinPath(path, key);
          return [inner].concat(keyPathsOf(entry, inner));
        }),
  );
  return [...new Set(paths)];
}

/** The path of a key, or of a place in a list, in a document. */
export function joinPath(path: string, key: string | number): string {
  return path === '' ? String(key) : `${path}.${key}`;
}
