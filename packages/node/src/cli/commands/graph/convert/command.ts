import type { Command } from 'commander';
import type { CommandLineIo } from '../../../io.ts';
import { addCommand, withQuiet } from '../../../options.ts';
import { graphFileArgument, outFileArgument, withFormToWrite, withReadOptions } from '../../../graph-file-options.ts';
import type { GraphConvertOptions } from './run.ts';

/** Adds `graph convert`. */
export function addGraphConvert(graph: Command, io: CommandLineIo): void {
  const command = addCommand(graph, 'convert', [
    { typed: 'graph convert followers.txt followers.ripple', shows: 'a format that loads without parsing' },
    { typed: 'graph convert followers.txt followers.csv.gz', shows: 'CSV, gzipped' },
    { typed: 'graph convert followers.txt followers.gexf --undirected', shows: 'friendships, for Gephi' },
  ]);
  withQuiet(withFormToWrite(withReadOptions(command)))
    .description('write a graph file in another format; ids are kept')
    .argument('<in>', graphFileArgument)
    .argument('<out>', outFileArgument)
    .action(async (from: string, to: string, options: GraphConvertOptions) => {
      const { convertGraph } = await import('./run.ts');
      await convertGraph(from, to, options, io);
    });
}
