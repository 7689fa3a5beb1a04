import type { Command } from 'commander';
import type { CommandLineIo } from '../../../io.ts';
import { addCommand, type OutputOptions, withOutputOptions } from '../../../options.ts';
import { graphFileArgument, type GraphReadOptions, withReadOptions } from '../../../graph-file-options.ts';

/** Adds `graph info`. */
export function addGraphInfo(graph: Command, io: CommandLineIo): void {
  const command = addCommand(graph, 'info', [
    { typed: 'graph info followers.txt', shows: 'a follower edge on each line: who is followed, who follows' },
    { typed: 'graph info followers.txt --undirected --json', shows: 'friendships; every digit' },
  ]);
  withOutputOptions(withReadOptions(command), 'print the measures with every digit, in one row')
    .description('people, edges, degrees and other measures of a graph file')
    .argument('<file>', graphFileArgument)
    .action(async (path: string, options: GraphReadOptions & OutputOptions) => {
      const { showGraphInfo } = await import('./run.ts');
      await showGraphInfo(path, options, io);
    });
}
