import stringWidth from 'string-width';
import type { Colours } from './layout.ts';

/** A table for people: the first column on the left, the others (numbers) on the right unless `aligns` says otherwise. */
export interface TextTable {
  readonly head: readonly string[];
  /** Rows of cells; a text alone is a caption over all columns. */
  readonly rows: readonly (readonly string[] | string)[];
  readonly aligns?: readonly ('left' | 'right')[];
}

const GAP = '  ';
const INDENT = '  ';

/** Lines of a table without borders: a dim head over a rule, cells two columns apart. */
export function renderTable({ head, rows, aligns }: TextTable, colours: Colours): string[] {
  const cells = [head, ...rows.filter((row) => typeof row !== 'string')];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => stringWidth(row[column] ?? ''))));
  const line = (row: readonly string[]): string => {
    const padded = widths.map((width, column) => {
      const cell = row[column] ?? '';
      const blanks = ' '.repeat(width - stringWidth(cell));
      const align = aligns?.[column] ?? (column === 0 ? 'left' : 'right');
      return align === 'left' ? cell + blanks : blanks + cell;
    });
    return `${INDENT}${padded.join(GAP)}`.trimEnd();
  };
  const lines = rows.map((row) => (typeof row === 'string' ? `${INDENT}${colours.dim(row)}` : line(row)));
  const heading = line(head);
  const rule = '─'.repeat(Math.max(...[heading, ...lines].map((text) => stringWidth(text))) - INDENT.length);
  return [colours.dim(heading), colours.dim(`${INDENT}${rule}`), ...lines];
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
  return lines.every((line) => stringWidth(line) <= width);
}
