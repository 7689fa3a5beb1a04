import { alternativesOf, joinPath, type ObjectNode, type SchemaNode, wordsOf } from '../src/schema/schema-node.ts';

/**
 * The tables of the documents page, made from the documents' keys.
 */

interface Row {
  readonly path: string;
  readonly node: SchemaNode;
  /** The forms that have the key with this meaning, each as its first key with its word, such as `kind` `"share"`. */
  readonly forms: string[];
}

/** The table of a document that people write: key, default, meaning. */
export function writtenTable(root: SchemaNode): string {
  const rows = rowsOf(root);
  const cells = rows.map((row) => [
    `\`${row.path}\``,
    defaultText(row.node),
    meaningOf(row.node, true) + formsText(row, rows),
  ]);
  return tableOf(['Key', 'Default', 'Meaning'], cells);
}

/** The table of a document that comes out: key, meaning, when it is null. */
export function resultTable(root: SchemaNode): string {
  const rows = rowsOf(root);
  const cells = rows.map((row) => [
    `\`${row.path}\``,
    meaningOf(row.node, false) + formsText(row, rows),
    row.node.nullWhere === undefined ? '' : escapeCell(row.node.nullWhere),
  ]);
  return tableOf(['Key', 'Meaning', 'Null where'], cells);
}

/**
 * All keys in document order: those of several forms once for each meaning, those of a type with a name where it comes
 * first, and a scenario inside of a document as one key.
 */
function rowsOf(root: SchemaNode): Row[] {
  const rows = new Map<string, Row>();
  const types = new Set<string>();
  const collect = (node: SchemaNode, path: string): void => {
    for (const form of alternativesOf(node)) {
      if (form.kind === 'list') collect(form.item, path);
      if (form.kind !== 'object' || (form.type !== undefined && types.has(form.type.name))) continue;
      if (form.type !== undefined) types.add(form.type.name);
      for (const [key, entry] of Object.entries(form.entries)) {
        const inner = joinPath(path, key);
        const meaning = `${inner}: ${entry.says}`;
        const row = rows.get(meaning) ?? { path: inner, node: entry, forms: [] };
        row.forms.push(...nameOf(form));
        rows.set(meaning, row);
        if (entry.type?.name !== 'CompleteScenario') collect(entry, inner);
      }
    }
  };
  collect(root, '');
  return [...rows.values()];
}

/** The word by which an object is told from others of its variant; nothing of an object without. */
function nameOf({ entries }: ObjectNode): string[] {
  const [first] = Object.entries(entries);
  if (first === undefined) return [];
  const [key, entry] = first;
  return wordsOf(entry).length === 1 ? wordsOf(entry).map((word) => `${key} \`"${word}"\``) : [];
}

/** For which forms a meaning is, where the key has another for others. */
function formsText({ path, forms }: Row, rows: readonly Row[]): string {
  const isShared = rows.filter((row) => row.path === path).length > 1;
  return isShared && forms.length > 0 ? ` (${forms.join(' or ')})` : '';
}

function meaningOf({ says = '', see, nullWhere, ...node }: SchemaNode, withNull: boolean): string {
  const words = alternativesOf(node as SchemaNode).flatMap((form) =>
    form.kind === 'choice' && form.words.length > 1 ? form.words : [],
  );
  const choices = words.length === 0 ? '' : `: ${words.map((word) => `\`"${word}"\``).join(', ')}`;
  const orNull = withNull && nullWhere !== undefined ? `; null where ${nullWhere}` : '';
  return `${escapeCell(says)}${choices}${escapeCell(orNull)}${see === undefined ? '' : `. See ${see}`}`;
}

function defaultText(node: SchemaNode): string {
  if (node.default !== undefined) return `\`${JSON.stringify(node.default)}\``;
  return node.optional === true ? '' : 'required';
}

function escapeCell(text: string): string {
  return text.replaceAll('|', String.raw`\|`);
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}
