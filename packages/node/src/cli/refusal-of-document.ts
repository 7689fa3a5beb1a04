import type { InvalidDocumentError } from 'ripplecast';
import { BadInputError } from '../bad-input.ts';
import type { DocumentFile, DocumentKind } from '../files/document-file.ts';

/** What was typed that put a value at a path. */
export interface Blame {
  readonly path: string;
  readonly typed: string;
}

/** Where a document comes from, for messages. */
export interface Origin {
  /** What it is. */
  readonly kind: DocumentKind;
  /** Id of the preset, or name of the file. */
  readonly name: string;
  /** The file; null where it is none, so that whatever is wrong comes from what was typed. */
  readonly file: DocumentFile | null;
}

/** One error for what is wrong with a document; each problem with its place: what was typed, else the line of the file. */
export function refusalOfDocument(
  { issues, rest }: InvalidDocumentError,
  { kind, name, file }: Origin,
  blames: readonly Blame[],
): BadInputError {
  // A preset as it stands can be run: what is wrong comes from what was typed, directly or not.
  const called = file === null ? [name, ...blames.map(({ typed }) => typed)].join(' ') : name;
  const located = issues.map(({ path, message }) => {
    const blame = blames.findLast((one) => isWithin(path, one.path) || isWithin(one.path, path));
    if (blame !== undefined) return { place: blame.typed, line: Infinity, message };
    const line = file?.lineOf(path) ?? 0;
    return { place: file === null ? '' : `line ${line}`, line, message };
  });
  const [first] = located;
  if (located.length === 1 && first !== undefined) {
    if (first.line === Infinity) return new BadInputError(`${first.place}: ${first.message}`);
    const place = first.place === '' ? called : `${called}, ${first.place}`;
    return new BadInputError(`${place}: ${first.message}`);
  }
  const lines = located
    .toSorted((a, b) => (a.line === b.line ? 0 : a.line - b.line))
    .map(({ place, message }) => (place === '' ? `  ${message}` : `  ${place}: ${message}`));
  if (rest !== '') lines.push(`  ${rest}`);
  return new BadInputError(`${name} is not a ${kind} that can be run:`, { more: lines });
}

/** Whether a path is the same as another, or lies below it. */
export function isWithin(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}.`);
}
