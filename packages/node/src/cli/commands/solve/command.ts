import { type Command, Option } from 'commander';
import type { CommandLineIo } from '../../io.ts';
import { addCommand, scenarioArgument, withRunOptions } from '../../options.ts';
import type { SolveFlags } from './run.ts';

/** Adds `solve`. */
export function addSolve(program: Command, io: CommandLineIo): void {
  const command = addCommand(program, 'solve', [
    {
      typed: 'solve --set level=meanField --value followers --reach 1000000',
      shows: 'followers each that reach a million people (quick: no chance)',
    },
    {
      typed: 'solve --set level=meanField --cost-per-person 0.05',
      shows: 'the share probability at which a person reached costs five cents',
    },
    {
      typed: 'solve classroom --probability 50% --of-reach 20',
      shows: 'the share probability at which every second run reaches 20 pupils',
    },
  ]);
  withRunOptions(command, 'print the values found with every digit, a row each')
    .description('find the values of one key at which reach, cost per person or a probability is as asked')
    .argument('[scenario]', scenarioArgument, 'seed-example')
    .option('--value <path>', 'key of the scenario to vary, a number', 'model.shareProbability')
    .addOption(
      new Option('--reach <people>', 'mean reach to come to').conflicts([
        'costPerPerson',
        'costPerThousand',
        'probability',
        'ofReach',
      ]),
    )
    .addOption(
      new Option('--cost-per-person <amount>', 'cost of each person reached').conflicts([
        'costPerThousand',
        'probability',
        'ofReach',
      ]),
    )
    .addOption(
      new Option('--cost-per-thousand <amount>', 'cost of 1,000 people reached').conflicts(['probability', 'ofReach']),
    )
    .option('--probability <fraction>', 'probability to come to, of the reach of --of-reach')
    .option('--of-reach <people>', 'the reach whose probability is asked for')
    .option('--range <low,high>', 'where to look, such as 0.1%,5% (default: everywhere)')
    .option('--tolerance <width>', 'width of the range to which each value is narrowed down, in units of the key')
    .action(async (name: string, options: SolveFlags) => {
      const { showSolution } = await import('./run.ts');
      await showSolution(name, options, io);
    });
}
