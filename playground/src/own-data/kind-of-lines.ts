import type { GraphFormat } from 'ripplecast/graph';
import type { OwnFileFacts, Refusal } from './own-file.ts';

/** Column of a list that has the numbers of followers, and those that make a file of edges. */
const FOLLOWERS = 'followers';
const EDGES = ['source', 'target'] as const;

/**
 * What a file holds, by its form and its first line that is no comment: one field is a number of followers, two or more are an edge; names of
 * columns say it themselves.
 * @param opening - The beginning of the file, with at least its first line where that is not absurdly long.
 * @returns A refusal where names of columns are neither.
 */
export function kindOfLines(opening: string, format: GraphFormat): OwnFileFacts['kind'] | Refusal {
  if (format !== 'edges' && format !== 'csv') return 'network';
  const lines = opening.split(/\r?\n/u);
  const at = lines.findIndex((line) => line.trim() !== '' && !/^[#%]/u.test(line));
  const first = (lines[at] ?? '').replace(/^\uFEFF/u, '').trim();
  const columns = first.split(first.includes(',') ? ',' : ';').map((field) => field.trim().replaceAll(/^"|"$/gu, ''));
  if (columns.includes(FOLLOWERS)) return 'followers';
  if (format === 'csv') {
    if (EDGES.every((name) => columns.includes(name)) || columns.every((name) => /^[\d.]*$/u.test(name))) {
      return columns.length === 1 ? 'followers' : 'network';
    }
    const expected = `columns named ${EDGES.join(' and ')}, or one named ${FOLLOWERS}`;
    const found = JSON.stringify(first.length > 80 ? `${first.slice(0, 79)}…` : first);
    return { reason: 'malformed', line: at + 1, message: `expected ${expected}; found ${found}` };
  }
  return /^[^\s,]+$/u.test(first) ? 'followers' : 'network';
}
