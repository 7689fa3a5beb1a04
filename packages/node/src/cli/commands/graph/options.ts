import type { GraphFormat } from '../../../files/graph/format.ts';
import type { ReadGraphOptions } from '../../../files/graph/read.ts';

/** Options of every command that reads a graph file. */
export interface GraphFileCommandOptions {
  readonly format?: GraphFormat;
  readonly undirected?: boolean;
  readonly ignoreThirdColumn?: boolean;
  readonly duplicates?: 'error' | 'first' | 'last';
  readonly selfLoops?: 'error' | 'drop';
}

/** What they mean for the reader. */
export function readOptionsOf(options: GraphFileCommandOptions): ReadGraphOptions {
  const { format, undirected, ignoreThirdColumn, duplicates, selfLoops } = options;
  return {
    ...(format !== undefined && { format }),
    ...(undirected === true && { directed: false }),
    ...(ignoreThirdColumn === true && { thirdColumn: 'ignored' }),
    ...(duplicates !== undefined && { duplicates }),
    ...(selfLoops !== undefined && { selfLoops }),
  };
}
