import { type Command, Option } from 'commander';
import type { SimulateOptions } from './run.ts';
import { graphModels } from './graph-models.ts';

/** What the command line lends to those who add commands to it. */
export interface RunCommandParts {
  readonly addCommand: (parent: Command, name: string) => Command;
  readonly withRunOptions: (command: Command, csv: string) => Command;
}

/** Adds `simulate`. */
export function addSimulateCommand(
  program: Command,
  { addCommand, withRunOptions }: RunCommandParts,
  signal: AbortSignal,
): void {
  const command = withRunOptions(
    addCommand(program, 'simulate'),
    'print the rounds with every digit, a row each (column arm: cascade)',
  )
    .description('simulate a cascade alone: of a scenario, whose buy is left out, or on a graph file')
    .argument('[scenario]', 'preset, scenario file, or - for standard input (default: "seed-example")')
    .option('--replicates <number>', 'runs to make: the same as --set experiment.replicates=…')
    .option('--rng-seed <text>', 'fixes all chance: the same as --set experiment.rngSeed=…')
    .option('--until-standard-error <people>', 'go on until the mean reach is known so well')
    .option('--reach-at-least <people>', 'say how often so many people are reached')
    .option('--trace <file>', 'write run 0 person by person: .json, .csv or .graphml; needs a network')
    .option('--timing', 'print the milliseconds for loading and for running, as one line of JSON on standard error');

  command
    .optionsGroup('On a graph:')
    .option('--graph <file>', 'run on this graph instead: .txt .tsv .edges .csv .ripple .graphml .gexf; with .gz')
    .option('--undirected', 'its edges are friendships: both follow each other')
    .addOption(
      new Option('--model <name>', 'how the message spreads (default: "share-once")').choices([...graphModels]),
    )
    .option('--share-probability <p>', 'share-once: probability that a person shares on first seeing it')
    .option('--visibility <p>', 'share-once: probability that a follower sees a share (default: 1)')
    .option(
      '--edge-probability <p>',
      'independent-cascade: probability that a sharer gets a follower to share, weightedCascade or trivalency',
    )
    .option('--threshold <fraction>', 'linear-threshold: the same for everyone, or random (default: random)')
    .option('--seeds <ids>', 'who shares for certain at the start: ids of the file, such as 1,2,3')
    .addOption(new Option('--fans <number>', 'instead: people drawn at random, who see the post').conflicts('seeds'))
    .addOption(
      new Option('--fan-visibility <p>', 'probability that a fan sees the post (default: 1)').conflicts('seeds'),
    );

  command.action(async (name: string | undefined, options: SimulateOptions) => {
    const { showSimulation } = await import('./run.ts');
    await showSimulation(name, options, signal);
  });
}
