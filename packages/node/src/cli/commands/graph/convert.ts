import type { FileGraph } from 'ripplecast/graph';
import { formatCount } from '../../../text/format-number.ts';
import { graphFileName, type GraphFormat } from '../../../files/graph/format.ts';
import { type GraphFileCommandOptions, readOptionsOf } from './options.ts';
import { readGraphFile } from '../../../files/graph/read.ts';
import { writeGraphFile } from '../../../files/graph/write.ts';

/** Options of `graph convert`. */
export interface GraphConvertOptions extends GraphFileCommandOptions {
  readonly to?: GraphFormat;
  readonly quiet?: boolean;
}

/** `graph convert`: reads a graph file and writes it in another form; says what was left out. */
export async function convertGraph(
  from: string,
  to: string,
  options: GraphConvertOptions,
  signal: AbortSignal,
): Promise<void> {
  // What cannot be written is refused before the work.
  graphFileName(to, options.to);
  const read = await readGraphFile(from, { ...readOptionsOf(options), signal });
  await writeGraphFile(to, read, { ...(options.to !== undefined && { format: options.to }), signal });
  if (options.quiet !== true) process.stderr.write(describeWritten(to, read));
}

/** One line for people: what was written, and what was left out. */
export function describeWritten(path: string, { graph, duplicates, selfLoops }: Omit<FileGraph, 'ids'>): string {
  const parts = [`${formatCount(graph.people)} people`, `${formatCount(graph.edges)} follower edges`];
  if (duplicates > 0) parts.push(`${formatCount(duplicates)} repeated edges left out`);
  if (selfLoops > 0) parts.push(`${formatCount(selfLoops)} people following themselves left out`);
  return `Wrote ${path}: ${parts.join(', ')}\n`;
}
