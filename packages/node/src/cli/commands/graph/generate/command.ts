import type { Command } from 'commander';
import type { CommandLineIo } from '../../../io.ts';
import { flagOf, helpOf } from '../../../flag-names.ts';
import { addCommand, withFlagsOnDemand, withQuiet } from '../../../options.ts';
import { withFormToWrite } from '../../../graph-file-options.ts';
import type { GraphGenerateOptions } from './run.ts';

/** How values are typed that are more than a number. */
const forms = { number: '', flag: '', law: '; laws and lists in JSON', list: '; in JSON' } as const;

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
  withQuiet(withFormToWrite(command.option('--rng-seed <text>', 'fixes all chance', 'ripplecast'))).action(
    async (kind: string, out: string, options: GraphGenerateOptions) => {
      const { generateGraphFile } = await import('./run.ts');
      await generateGraphFile(kind, out, options, io);
    },
  );
  withFlagsOnDemand(command, async () => {
    const { networkOptions } = await import('ripplecast/graph');
    command.optionsGroup('Of the generators:');
    for (const { name, says, takes } of networkOptions()) {
      command.option(takes === 'flag' ? flagOf(name) : `${flagOf(name)} <${takes}>`, helpOf(says) + forms[takes]);
    }
  });
}
