import { Argument, type Command } from 'commander';
import type { NetworkOptionMeaning } from 'ripplecast/graph';
import type { CommandLineIo } from '../../../io.ts';
import { flagOf, helpOf, toKebab } from '../../../flag-names.ts';
import { addCommand, withFlagsOnDemand, withQuiet } from '../../../options.ts';
import { outFileArgument, withFormToWrite } from '../../../graph-file-options.ts';
import type { GraphGenerateOptions } from './run.ts';

/** How values are typed. */
const forms = { number: ' <number>', flag: '', law: ' <number|json>', list: ' <json>' } as const;

/** Adds `graph generate`. */
export function addGraphGenerate(graph: Command, io: CommandLineIo): void {
  const kindArgument = new Argument('<kind>');
  const command = addCommand(graph, 'generate', [
    { typed: 'graph generate random-regular a.ripple --people 100 --friends 9', shows: '9 friends each' },
    { typed: 'graph generate chung-lu b.gexf --people 99 --friends 5', shows: 'for Gephi' },
    {
      typed: 'graph generate star c.txt.gz --people 100000',
      shows: 'a star: one person followed by everyone; gzipped',
    },
  ])
    .description('grow a graph; the same options give the same file')
    .addArgument(kindArgument)
    .argument('<out>', outFileArgument);
  withQuiet(
    withFormToWrite(
      command.option('--rng-seed <text>', 'random seed: the same text gives the same result', 'ripplecast'),
    ),
  ).action(async (kind: string, out: string, options: GraphGenerateOptions) => {
    const { generateGraphFile } = await import('./run.ts');
    await generateGraphFile(kind, out, options, io);
  });
  withFlagsOnDemand(command, async () => {
    const { networkKinds, networkOptions } = await import('ripplecast/graph');
    kindArgument.description = networkKinds.map(toKebab).join(', ');
    command.optionsGroup('Of the generators:');
    for (const { name, takes, meanings } of networkOptions()) {
      const help = meanings.map((meaning) => describeMeaning(meaning, networkKinds.length));
      command.option(flagOf(name) + forms[takes], help.join('\n'));
    }
  });
}

/** A meaning as help shows it: the generators to which the option means that, unless most have it, and a range worth knowing. */
function describeMeaning({ says, kinds, min, max }: NetworkOptionMeaning, generators: number): string {
  const whose = kinds.length > generators / 2 ? '' : `${kinds.map(toKebab).join(', ')}: `;
  const isSurprising = max !== null && max < 1000 && !(min === 0 && max === 1);
  return `${whose}${helpOf(says)}${isSurprising ? ` (${min} to ${max})` : ''}`;
}
