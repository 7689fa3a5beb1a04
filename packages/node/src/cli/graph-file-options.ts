import { type Command, Option } from 'commander';
import { graphEndings, graphFormats, type GraphFormat } from '../files/graph/format.ts';
import type { ReadGraphOptions } from '../files/graph/read.ts';

/** The argument of every command that reads a graph file. */
export const graphFileArgument: string = `graph file: ${graphEndings}`;

/** The argument of every command that writes a graph file. */
export const outFileArgument = 'file to write; the extension decides the format; - for standard output, with --to';

/** Options of every command that reads a graph file. */
export interface GraphReadOptions {
  readonly format?: GraphFormat;
  readonly undirected?: boolean;
  readonly ignoreThirdColumn?: boolean;
  readonly duplicates?: ReadGraphOptions['duplicates'];
  readonly selfLoops?: ReadGraphOptions['selfLoops'];
}

/** Adds how a graph file is read: {@link GraphReadOptions}. */
export function withReadOptions(command: Command): Command {
  return command
    .addOption(new Option('--format <name>', 'format of the file, whatever its extension').choices([...graphFormats]))
    .option('--undirected', 'edges are friendships: both follow each other')
    .option('--ignore-third-column', 'the third column is something other than a visibility')
    .addOption(
      new Option(
        '--duplicates <what>',
        'what to do with repeated edges: refuse the file, or keep the first or last',
      ).choices(['error', 'first', 'last']),
    )
    .addOption(
      new Option('--self-loops <what>', 'what to do with edges from a person to themselves').choices(['error', 'drop']),
    );
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

/** In which format a graph is written: `--to`. */
export interface GraphWriteOptions {
  readonly to?: GraphFormat;
}

/** Adds the format of the file that is written: {@link GraphWriteOptions}. */
export function withFormToWrite(command: Command): Command {
  return command.addOption(
    new Option('--to <name>', 'format to write, whatever the extension').choices([...graphFormats]),
  );
}
