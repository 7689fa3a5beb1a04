import { type DocumentIssue, Mistakes } from '../errors.ts';
import {
  alternativesOf,
  joinPath,
  keysOf,
  optionOf,
  requiredKeysOf,
  type LinkEntry,
  type ListNode,
  type ObjectNode,
  type SchemaNode,
} from '../schema/schema-node.ts';
import { readCompactly, writeCompactly } from '../schema/compact-values.ts';
import { amountKindOf, readingsOf } from '../schema/readings-of.ts';
import { readPairs, writePairs } from '../schema/typed-pairs.ts';
import { readDocument } from '../schema/read-document.ts';
import { isValues, type Values } from '../schema/values.ts';
import type { CompleteScenario } from './scenario.generated.ts';
import { scenarioNode } from './scenario-schema.ts';

/** Where each entry of a link lives in the scenario document, in the order in which entries are written. */
export const linkPaths: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ entriesInside(scenarioNode, ''),
);

/** Names and paths of the entries of all keys inside a value. */
function entriesInside(node: SchemaNode, path: string): [name: string, path: string][] {
  return objectFormsOf(node).flatMap((form) =>
    Object.entries(form.entries).flatMap(([key, entry]): [string, string][] => {
      const inner = joinPath(path, key);
      const own: [string, string][] = entry.link === undefined ? [] : [[entry.link.name, inner]];
      return writesWhole(entry.link) ? own : [...own, ...entriesInside(entry, inner)];
    }),
  );
}

function namesInside(node: SchemaNode): string[] {
  return entriesInside(node, '').map(([name]) => name);
}

/** Short forms are not written: a complete scenario has none. */
function objectFormsOf(node: SchemaNode): ObjectNode[] {
  return alternativesOf(node).flatMap((form) => (form.kind === 'object' && form.completed === undefined ? form : []));
}

/** Whether a value is one entry, with all that is inside. */
function writesWhole(link: LinkEntry | undefined): link is LinkEntry {
  return link !== undefined && link.onlyNone !== true;
}

/** Name of the entry of an object's first key, or of what is first in it, which tells it from the other forms. */
function firstNameOf(form: ObjectNode): string {
  const [first] = Object.values(form.entries);
  if (first === undefined || first.link !== undefined) return first?.link?.name ?? '';
  const [inside] = objectFormsOf(first);
  return inside === undefined ? '' : firstNameOf(inside);
}

/** Keys that may be one of several objects, told apart by their first keys. */
function choicesIn(node: SchemaNode): ObjectNode[][] {
  const forms = objectFormsOf(node);
  const inside = forms.flatMap((form) =>
    Object.values(form.entries).flatMap((entry) => (writesWhole(entry.link) ? [] : choicesIn(entry))),
  );
  return node.kind === 'union' && forms.length > 1 ? [forms, ...inside] : inside;
}

/** All entries of a complete scenario as text; numbers are exact, laws and curves are JSON. */
export function linkEntriesOf(scenario: CompleteScenario): Map<string, string> {
  const entries = new Map<string, string>();
  writeEntries(scenarioNode, scenario, entries);
  return entries;
}

function writeEntries(node: SchemaNode, value: unknown, entries: Map<string, string>): void {
  const { link } = node;
  if (value === null || value === undefined) {
    if (link?.none !== undefined) entries.set(link.name, link.none);
  } else if (writesWhole(link)) {
    if (link.brief === true && JSON.stringify(value) === JSON.stringify(node.default)) return;
    const written = writtenValue(node, link, value);
    entries.set(link.name, typeof written === 'string' ? written : JSON.stringify(written));
  } else if (isValues(value)) {
    for (const [key, entry] of Object.entries(formOfValue(node, value).entries))
      writeEntries(entry, value[key], entries);
  }
}

function writtenValue(node: SchemaNode, link: LinkEntry, value: unknown): unknown {
  if (node.kind === 'list' && node.typedAsPairs === true) return writePairs(value as readonly number[][]);
  const compact = link.compact === true && typeof value === 'object' && value !== null && writeCompactly(node, value);
  if (typeof compact === 'string') return compact;
  if (link.rows === true && node.kind === 'list') return (value as readonly Values[]).map((row) => writeRow(node, row));
  if (link.brief !== true || !isValues(value) || objectFormsOf(node).length === 0) return value;
  const { entries } = formOfValue(node, value);
  const isImplied = (key: string, entry: unknown): boolean => {
    const { default: standard, sameAs } = entries[key] ?? node;
    return JSON.stringify(entry) === JSON.stringify(sameAs === undefined ? standard : value[sameAs]);
  };
  return Object.fromEntries(Object.entries(value).filter(([key, entry]) => !isImplied(key, entry)));
}

/** Values in the order of the keys, null for one that is not there; those after the last that is there are not written. */
function writeRow({ item }: ListNode, row: Values): unknown[] {
  const keys = keysOf(item);
  const last = keys.findLastIndex((key) => row[key] !== undefined);
  return keys.slice(0, last + 1).map((key) => row[key] ?? null);
}

/** The entries of the value that one key of a scenario has, as it was written; null where it cannot have that value. */
export function linkEntriesAt(key: keyof CompleteScenario, value: unknown): Map<string, string> | null {
  const node = scenarioNode.entries[key];
  const issues = new Mistakes<DocumentIssue>();
  const read = node === undefined ? undefined : readDocument(node, value, issues, key);
  if (node === undefined || issues.count > 0) return null;
  const entries = new Map<string, string>();
  writeEntries(node, read, entries);
  return entries;
}

/** The form that an object has, told by its first key. */
function formOfValue(node: SchemaNode, value: Values): ObjectNode {
  const forms = objectFormsOf(node);
  const meant = forms.find((form) => {
    const [key = '', entry] = Object.entries(form.entries)[0] ?? [];
    return key in value && (entry?.kind !== 'choice' || entry.words.some((word) => word === value[key]));
  });
  return meant ?? forms[0] ?? scenarioNode;
}

/** Entries of the default that those of a link exclude: a network has no universe and no followers, seeds are no fans. */
export function excludedEntries(link: ReadonlyMap<string, string>): readonly string[] {
  const excluded = link.get('level') === 'network' ? ['universe', 'followers'] : [];
  for (const forms of choicesIn(scenarioNode)) {
    const meant = forms.find((form) => link.has(firstNameOf(form)));
    if (meant === undefined) continue;
    const kept = namesInside(meant);
    excluded.push(...forms.flatMap(namesInside).filter((name) => !kept.includes(name)));
  }
  return excluded;
}

/** Entries that say the opposite of others: no cost and a cost, a buy named and one written out. The first goes. */
export function contradictoryEntries(): readonly (readonly [name: string, others: readonly string[]])[] {
  const nones = Object.values(scenarioNode.entries).flatMap((entry): [string, string[]][] => {
    const inside = namesInside(entry);
    const { link } = entry;
    return link?.onlyNone === true && !inside.includes(link.name) ? [[link.name, inside]] : [];
  });
  const choices = choicesIn(scenarioNode).flatMap((forms) => {
    const names = forms.map(firstNameOf);
    return names.map((name, place): [string, string[]] => [name, names.slice(place + 1)]);
  });
  return [...choices, ...nones];
}

/** The scenario document that a full set of entries describes; not checked. */
export function documentOfLink(entries: ReadonlyMap<string, string>): unknown {
  return { ...readEntries(scenarioNode, entries), version: 1 };
}

function readEntries(form: ObjectNode, entries: ReadonlyMap<string, string>): Values {
  return Object.fromEntries(Object.entries(form.entries).map(([key, entry]) => [key, readEntry(entry, entries)]));
}

function readEntry(node: SchemaNode, entries: ReadonlyMap<string, string>): unknown {
  const { link } = node;
  const text = link === undefined ? undefined : entries.get(link.name);
  const nothing = node.nullable === true ? null : undefined;
  if (text !== undefined && text === link?.none) return null;
  if (writesWhole(link)) return text === undefined ? nothing : readText(node, link, text);
  // Text that stands for none, and is none of the words for it.
  if (text !== undefined && !namesInside(node).includes(node.link?.name ?? '')) return text;
  const forms = objectFormsOf(node);
  if (node.kind !== 'variant') {
    const form = forms.length < 2 ? forms[0] : forms.findLast((candidate) => entries.has(firstNameOf(candidate)));
    return form === undefined ? nothing : readEntries(form, entries);
  }
  const [key = '', entry] = Object.entries(node.options[0].entries)[0] ?? [];
  const word = entries.get(entry?.link?.name ?? '') ?? entry?.default;
  const form = optionOf(node, word);
  return form === undefined ? { [key]: word } : readEntries(form, entries);
}

function readText(node: SchemaNode, { rows, compact }: LinkEntry, text: string): unknown {
  const forms = alternativesOf(node).filter((form) => form.completed === undefined);
  if (forms.every((form) => form.kind === 'text' || form.kind === 'choice')) {
    return text === '' && node.nullable === true ? null : text;
  }
  const pairs = node.kind === 'list' && node.typedAsPairs === true ? readPairs(text) : null;
  const value = pairs ?? (compact === true ? readCompactly(node, text) : undefined) ?? readValue(text, forms);
  return rows === true && node.kind === 'list' ? readRows(node.item, value) : value;
}

/** A number as people write it, or JSON; text that is neither, or may mean two numbers, stays text: the check refuses it. */
function readValue(text: string, forms: readonly SchemaNode[]): unknown {
  const [number, ...others] = readingsOf(text, amountKindOf(forms) ?? 'number');
  if (number !== undefined) return others.length === 0 ? number : text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Lists of values as objects with these keys; what is no such list stays as it is, to be refused. */
function readRows(item: SchemaNode, rows: unknown): unknown {
  if (!Array.isArray(rows) || item.kind !== 'object') return rows;
  const entries = Object.entries(item.entries);
  const fewest = requiredKeysOf(item).length;
  return rows.map((row: unknown) => {
    if (!Array.isArray(row) || row.length < fewest || row.length > entries.length) return row;
    const there = entries.flatMap(([key, { optional }], place): [string, unknown][] => {
      const value = row[place] as unknown;
      return optional === true && (value === undefined || value === null) ? [] : [[key, value]];
    });
    return Object.fromEntries(there);
  });
}
