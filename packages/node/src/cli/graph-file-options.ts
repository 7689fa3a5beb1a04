import { type Command, Option } from 'commander';
import type { EdgeDirection } from 'ripplecast/graph';
import { graphEndings, graphFormats, type GraphFormat } from '../files/graph/format.ts';
import type { ReadGraphOptions } from '../files/graph/read.ts';

/** The argument of every command that reads a graph file. */
export const graphFileArgument: string = `graph file: ${graphEndings}`;

/** The argument of every command that writes a graph file. */
export const outFileArgument = 'file to write; the extension decides the format; - for standard output, with --to';

/** Whom an edge of a file names first, as typed. */
export interface DirectionFlags {
  readonly direction?: TypedDirection;
  readonly undirected?: boolean;
}

type TypedDirection = 'followed-first' | 'follower-first' | 'mutual';

const directions: Readonly<Record<TypedDirection, EdgeDirection>> = {
  'followed-first': 'followedFirst',
  'follower-first': 'followerFirst',
  mutual: 'mutual',
};

/** Adds whom an edge names first: {@link DirectionFlags}. */
export function withDirection(command: Command): Command {
  const says = 'whom an edge names first (default: followed-first); mutual: both follow each other';
  return command
    .addOption(new Option('--direction <which>', says).choices(Object.keys(directions)))
    .addOption(new Option('--undirected', 'the same as --direction mutual').conflicts('direction'));
}

/** What they mean; undefined where nothing was typed. */
export function directionOf({ direction, undirected }: DirectionFlags): EdgeDirection | undefined {
  return undirected === true ? 'mutual' : direction && directions[direction];
}

/** Options of every command that reads a graph file. */
export interface GraphReadOptions extends DirectionFlags {
  readonly format?: GraphFormat;
  readonly ignoreThirdColumn?: boolean;
  readonly duplicates?: ReadGraphOptions['duplicates'];
  readonly selfLoops?: ReadGraphOptions['selfLoops'];
}

/** Adds how a graph file is read: {@link GraphReadOptions}. */
export function withReadOptions(command: Command): Command {
  command.addOption(
    new Option('--format <name>', 'format of the file, whatever its extension').choices([...graphFormats]),
  );
  return withDirection(command)
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
  const direction = directionOf(options);
  const { format, ignoreThirdColumn, duplicates, selfLoops } = options;
  return {
    ...(format !== undefined && { format }),
    ...(direction !== undefined && { direction }),
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
