import type { GraphFormat } from 'ripplecast/graph';
import { BadInputError } from '../../bad-input.ts';

export type { GraphFormat };

/** As `graphFormatOf` of the core has them, which help must not load; a test holds both together. */
const formatsByEnding: Readonly<Record<string, GraphFormat>> = {
  '.txt': 'edges',
  '.tsv': 'edges',
  '.edges': 'edges',
  '.csv': 'csv',
  '.ripple': 'ripple',
  '.graphml': 'graphml',
  '.gexf': 'gexf',
};

/** All forms, for messages and options. */
export const graphFormats: readonly GraphFormat[] = [...new Set(Object.values(formatsByEnding))];

/** Endings of the names of graph files, for help. */
export const graphEndings: string = `${Object.keys(formatsByEnding).join(' ')}; with .gz`;

/** What the name of a graph file says about it. */
export interface GraphFileName {
  readonly format: GraphFormat;
  /** Whether it is packed by gzip. */
  readonly isPacked: boolean;
}

/**
 * The form of a graph file by the ending of its name, or by `format`, which decides; a last `.gz` means gzip.
 * @throws BadInputError for an ending that is none of ours, and for a packed .ripple file.
 */
export function graphFileName(path: string, format?: GraphFormat): GraphFileName {
  const lower = path.toLowerCase();
  const isPacked = lower.endsWith('.gz');
  const ending = /\.[^./\\]*$/.exec(isPacked ? lower.slice(0, -3) : lower)?.[0] ?? '';
  const found = format ?? formatsByEnding[ending];
  if (found === undefined) {
    const endings = Object.keys(formatsByEnding).join(', ');
    throw new BadInputError(
      `${path}: the ending says nothing about its format; expected ${endings}, perhaps with .gz, or a format (${graphFormats.join(', ')})`,
    );
  }
  if (found === 'ripple' && isPacked) {
    throw new BadInputError(`${path}: a .ripple file is not packed, so that it loads fast; name it without .gz`);
  }
  return { format: found, isPacked };
}
