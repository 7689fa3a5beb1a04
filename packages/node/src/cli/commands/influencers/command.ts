import { type Command, Option } from 'commander';
import type { CommandLineIo } from '../../io.ts';
import { addCommand, scenarioArgument, withFlagsOnDemand, withRunOptions } from '../../options.ts';
import type { InfluencersFlags } from './run.ts';

/** Adds `influencers`. */
export function addInfluencers(program: Command, io: CommandLineIo): void {
  const graph = 'influencers --graph followers.txt --undirected';
  const command = addCommand(program, 'influencers', [
    {
      typed: `${graph} \\\n      --share-probability 30% --count 2`,
      shows: 'the best two people of a graph of your own to ask first',
    },
    {
      typed: `${graph} \\\n      --model independent-cascade --edge-probability 10% --budget 60 --price 30`,
      shows: 'whom 60 dollars pay for, at 30 each',
    },
    {
      typed: `${graph} \\\n      --share-probability 30% --seeds ann`,
      shows: 'how good a list is that somebody else has made',
    },
  ]);
  withRunOptions(command, 'print the people with every digit, a row each')
    .description('find out whom to ask first, how good that choice is at least, and what it costs')
    .argument('[scenario]', `${scenarioArgument}; on a network`)
    .option('--rng-seed <text>', 'random seed: the same text gives the same people (--set experiment.rngSeed=…)');
  withFlagsOnDemand(command, async () => {
    const { scenarioKey } = await import('ripplecast/scenario');
    command
      .optionsGroup('Whom to choose:')
      .option('--count <number>', 'how many people to choose')
      .addOption(new Option('--budget <amount>', 'instead: what they may ask for together').conflicts('count'))
      .addOption(
        new Option('--price <amount>', 'what everyone asks for').conflicts(['pricePerThousandFollowers', 'prices']),
      )
      .addOption(
        new Option('--price-per-thousand-followers <n>', 'what a person asks for each 1,000 followers').conflicts([
          'prices',
        ]),
      )
      .option('--price-at-least <amount>', 'with it: the least that anybody asks')
      .option(
        '--prices <file>',
        'what each person asks for: CSV with the columns id and price; who is not in it cannot be asked',
      )
      .option('--weights <file>', 'how much each person counts: CSV with the columns id and weight')
      .addOption(
        new Option(
          '--metric <name>',
          'count who sees it, or who passes it on (default: reach for share-once, else sharers)',
        ).choices(scenarioKey('message.choose.metric').words),
      )
      .option('--candidates <ids>', 'who may be chosen: ids, such as 1,2,3, or a file with an id on each line')
      .option('--excluded <ids>', 'who may not: ids or a file')
      .option('--booked <ids>', 'who shares for certain anyway, and is paid already: ids or a file')
      .addOption(
        new Option('--seeds <ids>', 'choose nobody: judge this list of your own, ids or a file').conflicts('count'),
      )
      .option(
        '--epsilon <number>',
        `stop at a certificate of 1 − 1/e − epsilon (default: ${Number(scenarioKey('message.choose.epsilon').default)})`,
      )
      .option(
        '--confidence <p>',
        `with which the certificate holds (default: ${100 * Number(scenarioKey('message.choose.confidence').default)}%)`,
      )
      .option('--max-memory <size>', 'most memory for what is drawn, such as 2GB (default: 512MiB)')
      .option(
        '--advertisement <p>',
        'what they add to advertising that reaches everyone with this probability; may be repeated (default: 10%)',
        (text: string, earlier: readonly string[] | undefined) => [...(earlier ?? []), text],
      )
      .option('--no-sensitivity', 'do not look at what becomes of the choice where the model is off: takes less time');
    const { withGraphScenario } = await import('../../graph-scenario-options.ts');
    withGraphScenario(command, 'choose');
  });
  command.action(async (name: string | undefined, options: InfluencersFlags) => {
    const { showInfluencers } = await import('./run.ts');
    await showInfluencers(name, options, io);
  });
}
