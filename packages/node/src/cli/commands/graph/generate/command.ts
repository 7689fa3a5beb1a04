import type { Command } from 'commander';
import type { CommandLineIo } from '../../../io.ts';
import { addCommand, withQuiet } from '../../../options.ts';
import { withFormToWrite } from '../file-options.ts';
import type { GraphGenerateOptions } from './run.ts';

/** Options of all generators, and what follows them; a test compares them with the generators' own. */
export const generatorOptions: readonly (readonly [flags: string, what: string])[] = [
  ['--people <number>', 'people in the graph'],
  ['--friends <law>', 'friends of each: a number, or a law in JSON'],
  ['--mean-friends <number>', 'mean number of friends (communities)'],
  ['--friends-of-newcomer <number>', 'friends that each newcomer makes'],
  ['--followers <law>', 'followers of each: a number, or a law in JSON'],
  ['--follows <law>', 'how many each follows: a number, or a law in JSON'],
  ['--reciprocity <fraction>', 'fraction of edges that are answered'],
  ['--edges <number>', 'edges in all'],
  ['--edge-probability <probability>', 'probability of each edge'],
  ['--rewiring-probability <probability>', 'probability that an edge is rewired'],
  ['--clustering <coefficient>', 'mean local clustering, 0.05 to 0.5'],
  ['--communities-per-person <number>', 'communities that each is in'],
  ['--blocks <sizes>', 'people in each block, in JSON: [10, 20]'],
  ['--edge-probabilities <matrix>', 'between blocks, in JSON'],
  ['--children <number>', 'children of each in a tree'],
  ['--directed', 'edges go one way'],
];

/** Adds `graph generate`. */
export function addGraphGenerate(graph: Command, io: CommandLineIo): void {
  const command = addCommand(graph, 'generate', [
    { typed: 'graph generate random-regular a.ripple --people 100 --friends 9', shows: '9 friends each' },
    { typed: 'graph generate chung-lu b.gexf --people 99 --friends 5', shows: 'for Gephi' },
    { typed: 'graph generate star c.txt.gz --people 100000', shows: 'one whom all follow; packed' },
  ])
    .description('grow a graph; the same options give the same file')
    .argument('<kind>', 'random-regular, barabasi-albert, communities, …')
    .argument('<out>', 'file to write, whole or not at all; its ending decides');
  for (const [flags, what] of generatorOptions) command.option(flags, what);
  withQuiet(withFormToWrite(command.option('--rng-seed <text>', 'fixes all chance', 'ripplecast'))).action(
    async (kind: string, out: string, options: GraphGenerateOptions) => {
      const { generateGraphFile } = await import('./run.ts');
      await generateGraphFile(kind, out, options, io);
    },
  );
}
