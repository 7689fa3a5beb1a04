import { alternativesOf, joinPath, type ObjectNode, type SchemaNode, wordsOf } from '../src/schema/schema-node.ts';

/**
 * The tables of the documents page, made from the documents' keys.
 */

interface Row {
  readonly path: string;
  readonly node: SchemaNode;
  /** Words that the key may be, of all forms. */
  readonly words: Set<string>;
  /** The forms that have the key with this meaning. */
  readonly forms: Form[];
  /** All forms of the object that the key is in. */
  readonly among: readonly Form[];
  /** Forms without a row here, as their rows are below another key: on the first row of the others. */
  readonly elsewhere: string;
}

/** One of several forms of an object: told apart by the word at its first key, or by having that key. */
interface Form {
  readonly key: string;
  readonly word: string | null;
}

/** The table of a document that people write: key, default, meaning. */
export function writtenTable(root: SchemaNode): string {
  const rows = rowsOf(root);
  const cells = rows.map((row) => [`\`${row.path}\``, defaultText(row), meaningOf(row, true) + formsText(row)]);
  return tableOf(['Key', 'Default', 'Meaning'], cells);
}

/** The table of a document that comes out: key, meaning, when it is null. */
export function resultTable(root: SchemaNode): string {
  const rows = rowsOf(root);
  const cells = rows.map((row) => [
    `\`${row.path}\``,
    meaningOf(row, false) + formsText(row),
    row.node.nullWhere === undefined ? '' : escapeCell(row.node.nullWhere),
  ]);
  return tableOf(['Key', 'Meaning', 'Null where'], cells);
}

/** Documents that others have inside: one key there, as they have tables of their own. */
const documentsInside: ReadonlySet<string> = new Set(['CompleteScenario', 'CompleteCampaign']);

/**
 * All keys in document order: those of several forms once for each meaning, those of a type with several keys where it
 * comes first, and a document inside of another as one key.
 */
function rowsOf(root: SchemaNode): Row[] {
  const rows = new Map<string, Row>();
  const types = new Map<string, string>();
  const collect = (node: SchemaNode, path: string): void => {
    const alternatives = alternativesOf(node);
    const objects = alternatives.filter((form) => form.kind === 'object');
    const among = objects.map(formOf);
    for (const form of alternatives) {
      if (form.kind === 'list') collect(form.item, path);
      if (form.kind === 'record') collect(form.item, joinPath(path, '<name>'));
    }
    let elsewhere = formsElsewhere(objects, path, types);
    for (const [index, object] of objects.entries()) {
      const entries = Object.entries(object.entries);
      if (object.type !== undefined && entries.length > 1) {
        if (types.has(object.type.name)) continue;
        types.set(object.type.name, path);
      }
      for (const [key, entry] of entries) {
        const inner = joinPath(path, key);
        const meaning = `${inner}: ${entry.says}`;
        const row = rows.get(meaning) ?? { path: inner, node: entry, words: new Set(), forms: [], among, elsewhere };
        elsewhere = '';
        for (const word of alternativesOf(entry).flatMap(wordsOf)) row.words.add(word);
        row.forms.push(...among.slice(index, index + 1));
        rows.set(meaning, row);
        if (!documentsInside.has(entry.type?.name ?? '')) collect(entry, inner);
      }
    }
  };
  collect(root, '');
  return [...rows.values()];
}

/** Such as `; "poisson" as in followers`, for the objects whose type has its rows below another key than this one. */
function formsElsewhere(objects: readonly ObjectNode[], path: string, types: ReadonlyMap<string, string>): string {
  const below = new Map<string, Form[]>();
  for (const object of objects) {
    const first = types.get(object.type?.name ?? '') ?? path;
    if (first !== path) below.set(first, [...(below.get(first) ?? []), formOf(object)]);
  }
  return [...below].map(([first, forms]) => `; ${wordsOfForms(forms)} as in \`${first}\``).join('');
}

function formOf({ entries }: ObjectNode): Form {
  const [[key, entry] = ['', undefined]] = Object.entries(entries);
  const words = entry === undefined ? [] : wordsOf(entry);
  return { key, word: words.length === 1 ? (words[0] ?? null) : null };
}

/** For which forms a key is, where not all have it: those, or if they are most, the others. */
function formsText({ path, forms, among, elsewhere }: Row): string {
  const others = among.filter((form) => !forms.includes(form));
  if (others.length === 0 || forms.length === 0 || isAlternative({ path, forms, among })) return '';
  return forms.length > 3 && others.length <= 3 ? ` (not ${namesOf(others)})` : ` (${namesOf(forms)}${elsewhere})`;
}

/** Whether having the key is what tells a form from others. */
function isAlternative({ path, forms: [form], among }: Pick<Row, 'path' | 'forms' | 'among'>): boolean {
  return among.length > 1 && form?.word === null && path.endsWith(`.${form.key}`);
}

/** Forms such as kind `"path"`, `"cycle"`, or with `fans`. */
function namesOf(forms: readonly Form[]): string {
  const [first] = forms;
  if (first === undefined) return '';
  if (first.word === null) return `with ${forms.map(({ key }) => `\`${key}\``).join(' or ')}`;
  return `${first.key} ${wordsOfForms(forms)}`;
}

function wordsOfForms(forms: readonly Form[]): string {
  return forms.map(({ word }) => `\`"${word}"\``).join(', ');
}

function meaningOf({ node, words }: Row, withNull: boolean): string {
  const { says = '', see, nullWhere } = node;
  const choices = words.size < 2 ? '' : `: ${[...words].map((word) => `\`"${word}"\``).join(', ')}`;
  const orNull = withNull && nullWhere !== undefined ? `; null where ${nullWhere}` : '';
  return `${escapeCell(says)}${choices}${escapeCell(orNull)}${see === undefined ? '' : `. See ${see}`}`;
}

function defaultText({ node, ...row }: Row): string {
  if (node.default !== undefined) {
    const text = JSON.stringify(node.default);
    return text === '{}' ? 'all defaults' : `\`${text}\``;
  }
  if (node.sameAs !== undefined) return `that of \`${node.sameAs}\``;
  if (node.optional === true) return '';
  if (!isAlternative(row)) return 'required';
  const others = row.among.filter((form) => !row.forms.includes(form));
  return `this or ${others.map(({ key }) => `\`${key}\``).join(', ')}`;
}

function escapeCell(text: string): string {
  return text.replaceAll('|', String.raw`\|`);
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}
