import { readGraphFile } from '../../../../files/graph/read.ts';
import type { CommandLineIo } from '../../../io.ts';
import type { QuietOptions } from '../../../options.ts';
import { type GraphReadOptions, type GraphWriteOptions, readOptionsOf } from '../../../graph-file-options.ts';
import { refuseOverwriting } from '../../../output-files.ts';
import { checkGraphOutput, writeGraph } from '../write-graph.ts';

/** Options of `graph convert`. */
export type GraphConvertOptions = GraphReadOptions & GraphWriteOptions & QuietOptions;

/** `graph convert`: reads a graph file and writes it in another form; says what was left out. */
export async function convertGraph(
  from: string,
  to: string,
  options: GraphConvertOptions,
  io: CommandLineIo,
): Promise<void> {
  // What cannot be written is refused before the work.
  const outputs = await checkGraphOutput(to, options, io);
  await refuseOverwriting(outputs, [{ by: 'the input', path: from }], io);
  const read = await readGraphFile(from, readOptionsOf(options));
  await writeGraph(to, read, options, io);
}
