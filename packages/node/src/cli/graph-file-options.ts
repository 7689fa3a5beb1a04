import { type Command, Option } from 'commander';
import { graphEndings, graphFormats, type GraphFormat } from '../files/graph/format.ts';
import type { ReadGraphOptions } from '../files/graph/read.ts';

/** The argument of every command that reads a graph file. */
export const graphFileArgument: string = `graph file: ${graphEndings}`;

/** Options of every command that reads a graph file. */
export interface GraphReadOptions {
  readonly format?: GraphFormat;
  readonly undirected?: boolean;
  readonly ignoreThirdColumn?: boolean;
  readonly duplicates?: 'error' | 'first' | 'last';
  readonly selfLoops?: 'error' | 'drop';
}

/** Adds how a graph file is read: {@link GraphReadOptions}. */
export function withReadOptions(command: Command): Command {
  return command
    .addOption(new Option('--format <name>', 'form of the file, whatever its ending').choices([...graphFormats]))
    .option('--undirected', 'edges are friendships: both follow each other')
    .option('--ignore-third-column', 'the third column is no visibility')
    .addOption(new Option('--duplicates <what>', 'repeated edges').choices(['error', 'first', 'last']))
    .addOption(new Option('--self-loops <what>', 'people following themselves').choices(['error', 'drop']));
}

/** What they mean for the reader of the file. */
export function readOptionsOf(options: GraphReadOptions): ReadGraphOptions {
  const { format, undirected, ignoreThirdColumn, duplicates, selfLoops } = options;
  return {
    ...(format !== undefined && { format }),
    ...(undirected === true && { directed: false }),
    ...(ignoreThirdColumn === true && { thirdColumn: 'ignored' }),
    ...(duplicates !== undefined && { duplicates }),
    ...(selfLoops !== undefined && { selfLoops }),
  };
}

/** In which form a graph is written: `--to`. */
export interface GraphWriteOptions {
  readonly to?: GraphFormat;
}

/** Adds the form of the file that is written: {@link GraphWriteOptions}. */
export function withFormToWrite(command: Command): Command {
  return command.addOption(new Option('--to <name>', 'form to write, whatever the ending').choices([...graphFormats]));
}
