import type { BreakEvenDocument, FansToReachDocument } from 'ripplecast/scenario';
import type { CsvCell, CsvTable } from 'ripplecast/graph';

/** What every document has; the rest is its answer. */
const inEveryDocument = new Set(['$schema', 'version', 'provenance']);

/** The answer of a search as one row, under the document's own names: `range.0` is the first entry of `range`. */
export function rowOfAnswer(document: BreakEvenDocument | FansToReachDocument): CsvTable {
  // As many columns where nobody knows it.
  const interval = 'interval' in document ? { interval: document.interval ?? [null, null] } : {};
  // A row has room for one value; JSON has all crossings.
  const crossings = 'crossings' in document ? { crossings: document.crossings.length } : {};
  const answer = Object.entries({ ...document, ...interval, ...crossings }).filter(
    ([key]) => !inEveryDocument.has(key),
  );
  const cells = answer.flatMap(([key, value]) => cellsAt(key, value as Value));
  return { head: cells.map(([path]) => path), rows: [cells.map(([, cell]) => cell)] };
}

type Value = CsvCell | { readonly [key: string]: Value };

function cellsAt(path: string, value: Value): readonly (readonly [string, CsvCell])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => cellsAt(`${path}.${key}`, inner));
}
