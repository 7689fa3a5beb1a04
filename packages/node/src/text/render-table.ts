import { stripVTControlCharacters } from 'node:util';
import Table from 'cli-table3';
import type { Colours } from './layout.ts';

/** A table for people: the first column on the left, the others (numbers) on the right unless `aligns` says otherwise. */
export interface TextTable {
  readonly head: readonly string[];
  /** Rows of cells; a text alone is a caption over all columns. */
  readonly rows: readonly (readonly string[] | string)[];
  readonly aligns?: readonly ('left' | 'right')[];
}

const GAP = 2;
const INDENT = 2;

/** Every line and corner that the table would draw by itself. */
const noBorders = Object.fromEntries(
  ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right']
    .concat(['left-mid', 'mid', 'mid-mid', 'right', 'right-mid'])
    .map((place) => [place, '']),
);

/** Lines of a table without borders: a dim head over a rule, cells two columns apart. */
export function renderTable({ head, rows, aligns }: TextTable, colours: Colours): string[] {
  const table = new Table({
    head: head.map((cell) => (cell === '' ? '' : colours.dim(cell))),
    colAligns: head.map((_, index) => aligns?.[index] ?? (index === 0 ? 'left' : 'right')),
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
    chars: { ...noBorders, left: ' '.repeat(INDENT), middle: ' '.repeat(GAP) },
  });
  for (const row of rows) {
    table.push(
      typeof row === 'string' ? [{ content: colours.dim(row), colSpan: head.length, hAlign: 'left' }] : [...row],
    );
  }
  const lines = table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
  const rule = ' '.repeat(INDENT) + '─'.repeat(Math.max(...lines.map(textWidth)) - INDENT);
  return [lines[0]!, colours.dim(rule), ...lines.slice(1)];
}

/** The first of several forms of a table, from full to short, whose lines fit; the last where none does. */
export function renderFirstThatFits(forms: readonly TextTable[], width: number, colours: Colours): string[] {
  let lines: string[] = [];
  for (const form of forms) {
    lines = renderTable(form, colours);
    if (fits(lines, width)) break;
  }
  return lines;
}

/** Whether lines leave no column beyond the width. */
export function fits(lines: readonly string[], width: number): boolean {
  return lines.every((line) => textWidth(line) <= width);
}

/** Columns that a line fills, colours not counted. */
function textWidth(line: string): number {
  return Array.from(stripVTControlCharacters(line)).length;
}
