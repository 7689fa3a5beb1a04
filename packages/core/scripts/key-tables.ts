import { alternativesOf, joinPath, type SchemaNode } from '../src/schema/schema-node.ts';

/**
 * The tables of the documents page, made from the documents' keys.
 */

interface Row {
  readonly path: string;
  readonly node: SchemaNode;
}

/** The table of a document that people write: key, default, meaning. */
export function writtenTable(root: SchemaNode): string {
  const rows = rowsOf(root, '').map(({ path, node }) => [`\`${path}\``, defaultText(node), meaningOf(node, true)]);
  return tableOf(['Key', 'Default', 'Meaning'], rows);
}

/** The table of a document that comes out: key, meaning, when it is null. */
export function resultTable(root: SchemaNode): string {
  const rows = rowsOf(root, '').map(({ path, node }) => [
    `\`${path}\``,
    meaningOf(node, false),
    node.nullWhere === undefined ? '' : escapeCell(node.nullWhere),
  ]);
  return tableOf(['Key', 'Meaning', 'Null where'], rows);
}

/**
 * All keys in document order: those of several forms once for each meaning, those of a type with a name where it comes
 * first, and a scenario inside of a document as one key.
 */
function rowsOf(node: SchemaNode, path: string, seen: Set<string> = new Set()): Row[] {
  return alternativesOf(node).flatMap((form): Row[] => {
    if (form.kind === 'list') return rowsOf(form.item, path, seen);
    if (form.kind !== 'object' || (form.type !== undefined && !isNew(form.type.name, seen))) return [];
    return Object.entries(form.entries).flatMap(([key, entry]) => {
      const inner = joinPath(path, key);
      const row = isNew(`${inner}: ${entry.says}`, seen) ? [{ path: inner, node: entry }] : [];
      return entry.type?.name === 'CompleteScenario' ? row : [...row, ...rowsOf(entry, inner, seen)];
    });
  });
}

function isNew(name: string, seen: Set<string>): boolean {
  const before = seen.size;
  return seen.add(name).size > before;
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
