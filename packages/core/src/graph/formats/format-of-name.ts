import { checkText } from '../../check.ts';

/** Forms of graph files: edge list in text, CSV with names of columns, our own binary form, GraphML and GEXF. */
export type GraphFormat = 'edges' | 'csv' | 'ripple' | 'graphml' | 'gexf';

const formatsByEnding: Readonly<Record<string, GraphFormat>> = {
  '.txt': 'edges',
  '.tsv': 'edges',
  '.edges': 'edges',
  '.csv': 'csv',
  '.ripple': 'ripple',
  '.graphml': 'graphml',
  '.gexf': 'gexf',
};

/** Endings of the names of graph files; all but `.ripple` may be followed by `.gz`. */
export const graphEndings: readonly string[] = Object.keys(formatsByEnding);

/** What the name of a file says about it. */
export interface FormatOfName {
  /** The form of its ending; null where that is none of ours. */
  readonly format: GraphFormat | null;
  /** Whether it is packed by gzip. */
  readonly isPacked: boolean;
}

/**
 * The form of a graph file by the ending of its name; a last `.gz` means gzip. Capitals do not matter.
 * @example
 * ```ts
 * import { graphFormatOf } from 'ripplecast/graph';
 * graphFormatOf('followers.csv.gz'); // => { format: 'csv', isPacked: true }
 * ```
 */
export function graphFormatOf(name: string): FormatOfName {
  checkText('name', name);
  const lower = name.toLowerCase();
  const isPacked = lower.endsWith('.gz');
  const ending = /\.[^./\\]*$/.exec(isPacked ? lower.slice(0, -3) : lower)?.[0] ?? '';
  return { format: formatsByEnding[ending] ?? null, isPacked };
}
