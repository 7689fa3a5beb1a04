import type { FileGraph } from 'ripplecast/graph';
import { writeGraphFile } from '../../../files/graph/write.ts';
import { numbers } from '../../../text/words.ts';
import type { CommandLineIo } from '../../io.ts';
import type { QuietOptions } from '../../options.ts';
import { noteWritten } from '../../write-output.ts';
import type { GraphWriteOptions } from '../../graph-file-options.ts';

/** Writes a graph file, and says what was written and what was left out. */
export async function writeGraph(
  path: string,
  read: Pick<FileGraph, 'graph'> & Partial<FileGraph>,
  options: GraphWriteOptions & QuietOptions,
  io: CommandLineIo,
): Promise<void> {
  const { graph, duplicates = 0, selfLoops = 0 } = read;
  await writeGraphFile(path, read, options.to === undefined ? {} : { format: options.to });
  const parts = [`${numbers.exact(graph.people)} people`, `${numbers.exact(graph.edges)} follower edges`];
  if (duplicates > 0) parts.push(`${numbers.exact(duplicates)} repeated edges left out`);
  if (selfLoops > 0) parts.push(`${numbers.exact(selfLoops)} edges from a person to themselves left out`);
  noteWritten(path, options, io, parts.join(', '));
}
