import { once } from 'node:events';
import type { FileGraph } from 'ripplecast/graph';
import { graphFileName } from '../../../files/graph/format.ts';
import { graphChunks, writeGraphFile } from '../../../files/graph/write.ts';
import { numbers } from '../../../text/words.ts';
import type { CommandLineIo } from '../../io.ts';
import type { QuietOptions } from '../../options.ts';
import { checkOutputs, isStandardOutput, type NamedFile } from '../../output-files.ts';
import { noteWritten } from '../../write-output.ts';
import type { GraphWriteOptions } from '../../graph-file-options.ts';

/**
 * Refuses a graph file that cannot be written, before the work.
 * @returns The file; none for standard output.
 * @throws BadInputError for an ending that says nothing about the format, and as {@link checkOutputs}.
 */
export async function checkGraphOutput(
  path: string,
  options: GraphWriteOptions & QuietOptions,
  io: CommandLineIo,
): Promise<readonly NamedFile[]> {
  graphFileName(path, options.to);
  const outputs = isStandardOutput(path) ? [] : [{ by: 'the output', path }];
  await checkOutputs(outputs, options, io);
  return outputs;
}

/** Writes a graph file, and says what was written and what was left out. */
export async function writeGraph(
  path: string,
  read: Pick<FileGraph, 'graph'> & Partial<FileGraph>,
  options: GraphWriteOptions & QuietOptions,
  io: CommandLineIo,
): Promise<void> {
  const { graph, duplicates = 0, selfLoops = 0 } = read;
  const format = options.to === undefined ? {} : { format: options.to };
  if (isStandardOutput(path)) await printGraph(path, read, options, io);
  else await writeGraphFile(path, read, format);
  const parts = [counted(graph.people, 'person', 'people'), counted(graph.edges, 'follower edge', 'follower edges')];
  if (duplicates > 0) parts.push(counted(duplicates, 'repeated edge left out', 'repeated edges left out'));
  if (selfLoops > 0) {
    parts.push(
      counted(selfLoops, 'edge from a person to themselves left out', 'edges from a person to themselves left out'),
    );
  }
  noteWritten(isStandardOutput(path) ? 'standard output' : path, options, io, parts.join(', '));
}

function counted(count: number, one: string, many: string): string {
  return `${numbers.exact(count)} ${count === 1 ? one : many}`;
}

/** Writes a graph to standard output, no faster than its reader reads. */
async function printGraph(
  path: string,
  { graph, ids = null }: Pick<FileGraph, 'graph'> & Partial<FileGraph>,
  { to }: GraphWriteOptions,
  { stdout }: CommandLineIo,
): Promise<void> {
  for (const chunk of await graphChunks(graphFileName(path, to).format, graph, ids)) {
    if (!stdout.write(chunk)) await once(stdout, 'drain');
  }
}
