import { type Command, Option } from 'commander';
import type { OutputOptions } from '../../write-output.ts';
import type { GraphConvertOptions } from './convert.ts';
import { graphFormats } from '../../../files/graph/format.ts';
import type { GraphGenerateOptions } from './generate.ts';
import type { GraphFileCommandOptions } from './options.ts';

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

/** What the command line lends to those who add commands to it. */
export interface CommandParts {
  readonly addCommand: (parent: Command, name: string, path: string) => Command;
  readonly withOutputOptions: (command: Command, csv: string) => Command;
  readonly quietOption: () => Option;
}

/** Adds `graph info`, `graph convert` and `graph generate`. */
export function addGraphCommands(program: Command, parts: CommandParts, signal: AbortSignal): void {
  const { addCommand, withOutputOptions, quietOption } = parts;
  const graph = addCommand(program, 'graph', 'graph').description('look at, convert and grow follower graphs');
  const file = 'graph file: .txt .tsv .edges .csv .ripple .graphml .gexf; with .gz';

  withOutputOptions(
    withReadOptions(addCommand(graph, 'info', 'graph info')),
    'print the measures with every digit, in one row',
  )
    .description('people, edges, degrees and other measures of a graph file')
    .argument('<file>', file)
    .action(async (path: string, options: GraphFileCommandOptions & OutputOptions) => {
      const { showGraphInfo } = await import('./info.ts');
      await showGraphInfo(path, options, signal);
    });

  withReadOptions(addCommand(graph, 'convert', 'graph convert'))
    .description('write a graph file in another form; ids are kept')
    .argument('<in>', file)
    .argument('<out>', 'file to write, whole or not at all; its ending decides')
    .addOption(toOption())
    .addOption(quietOption())
    .action(async (from: string, to: string, options: GraphConvertOptions) => {
      const { convertGraph } = await import('./convert.ts');
      await convertGraph(from, to, options, signal);
    });

  const generate = addCommand(graph, 'generate', 'graph generate')
    .description('grow a graph; the same options give the same file')
    .argument('<kind>', 'random-regular, barabasi-albert, communities, …')
    .argument('<out>', 'file to write, whole or not at all; its ending decides');
  for (const [flags, what] of generatorOptions) generate.option(flags, what);
  generate
    .option('--rng-seed <text>', 'fixes all chance', 'ripplecast')
    .addOption(toOption())
    .addOption(quietOption())
    .action(async (kind: string, out: string, options: GraphGenerateOptions) => {
      const { generateGraphFile } = await import('./generate.ts');
      await generateGraphFile(kind, out, options, signal);
    });
}

function withReadOptions(command: Command): Command {
  return command
    .addOption(new Option('--format <name>', 'form of the file, whatever its ending').choices([...graphFormats]))
    .option('--undirected', 'edges are friendships: both follow each other')
    .option('--ignore-third-column', 'the third column is no visibility')
    .addOption(new Option('--duplicates <what>', 'repeated edges').choices(['error', 'first', 'last']))
    .addOption(new Option('--self-loops <what>', 'people following themselves').choices(['error', 'drop']));
}

function toOption(): Option {
  return new Option('--to <name>', 'form to write, whatever the ending').choices([...graphFormats]);
}
