import { type Command, Option } from 'commander';
import type { CommandLineIo } from '../../io.ts';
import {
  addCommand,
  scenarioArgument,
  withFlagsOnDemand,
  withPlot,
  withReachAtLeast,
  withRunOptions,
} from '../../options.ts';
import type { SimulateFlags } from './run.ts';

/** Adds `simulate`. */
export function addSimulate(program: Command, io: CommandLineIo): void {
  const command = addCommand(program, 'simulate', [
    { typed: 'simulate classroom', shows: 'a cascade among 30 people' },
    { typed: 'simulate one-fan --csv', shows: 'the rounds, for a spreadsheet' },
    { typed: 'simulate - < scenario.json', shows: 'a scenario from standard input' },
    {
      typed: 'simulate --graph followers.txt --seeds ann \\\n      --share-probability 50%',
      shows: 'on a graph of your own',
    },
    {
      typed: 'simulate --graph followers.txt --fans 1 --share-probability 1',
      shows: 'from one person, drawn at random in each run',
    },
    {
      typed:
        'simulate --graph followers.txt --undirected --seeds ann,bo \\\n      --model independent-cascade --edge-probability 10% --trace run.csv',
      shows: 'independent cascade among friends, and one run person by person',
    },
  ]);
  withRunOptions(command, 'print the rounds or hours with every digit, a row each (column arm: cascade)')
    .description('simulate a cascade alone: that of a scenario (its buy is left out), or one on a graph file')
    .argument('[scenario]', `${scenarioArgument} (default: "seed-example")`)
    .option('--replicates <number>', 'runs to make: the same as --set experiment.replicates=…')
    .option('--rng-seed <text>', 'random seed: the same text gives the same result (--set experiment.rngSeed=…)')
    .option('--until-standard-error <people>', 'run until the standard error of the mean reach is at most this');
  withPlot(withReachAtLeast(command))
    .option('--trace <file>', 'write run 0 person by person, as .json, .csv or .graphml; needs a network')
    .option('--timing', 'print the milliseconds for loading and for running, as one line of JSON on standard error');

  withFlagsOnDemand(command, async () => {
    const { withGraphScenario } = await import('../../graph-scenario-options.ts');
    const { scenarioKey } = await import('ripplecast/scenario');
    const { words } = await import('../../../text/words.ts');
    const most = words.runs(scenarioKey('experiment.replicates').max!);
    command.option(
      '--max-replicates <number>',
      `with --until-standard-error: when to stop in any case (default: ${most})`,
    );
    withGraphScenario(command, 'run')
      .option(
        '--seeds <ids>',
        'who shares for certain at the start: ids of the file, such as 1,2,3, or a list of them (.txt, .csv)',
      )
      .addOption(new Option('--fans <number>', 'instead: people drawn at random, who see the post').conflicts('seeds'))
      .addOption(
        new Option('--fan-visibility <p>', 'probability that a fan sees the post (default: 1)').conflicts('seeds'),
      );
  });

  command.action(async (name: string | undefined, options: SimulateFlags) => {
    const { showSimulation } = await import('./run.ts');
    await showSimulation(name, options, io);
  });
}
