import type { Command } from 'commander';
import type { CommandLineIo } from '../../io.ts';
import { addCommand, scenarioArgument, withRunOptions } from '../../options.ts';
import { parseSetting, type Setting } from '../../set-option.ts';
import type { PlansFlags } from './run.ts';

/** Plans that have settings of their own; the core, which knows their names too, is not loaded for the help. */
const letters = ['a', 'b', 'c', 'd'] as const;

/** Adds `plans`. */
export function addPlans(program: Command, io: CommandLineIo): void {
  const command = addCommand(program, 'plans', [
    { typed: 'plans seed-example measured-2012', shows: 'the claim beside what was measured' },
    {
      typed: 'plans one-fan one-fan --set-b message.fans=3',
      shows: 'what two more fans are worth, with the luck of the first',
    },
    {
      typed: 'plans one-fan one-fan --set-b message.fans=3 --people 250 --csv',
      shows: 'every digit, and how soon 250 people are reached',
    },
    {
      typed: 'plans seed-example one-fan measured-2012 --markdown',
      shows: 'three plans, in tables for a report',
    },
  ]);
  withRunOptions(command, 'print the differences with every digit, a row for each figure of each two plans')
    .description('compare two to four scenarios run by run, with the same chance')
    .argument('<scenarios...>', `two to four plans, A to D, each a ${scenarioArgument}`)
    .option('--people <number>', 'compare when so many people are reached (default: half of the smallest mean reach)')
    .action(async (names: readonly string[], options: PlansFlags) => {
      const { showPlans } = await import('./run.ts');
      await showPlans(names, options, io);
    });
  for (const letter of letters) {
    const flag = `--set-${letter}`;
    command.option(
      `${flag} <path=value>`,
      `change a value of plan ${letter.toUpperCase()} only; may be repeated`,
      (text: string, earlier: readonly Setting[] | undefined) => [...(earlier ?? []), parseSetting(text, flag)],
    );
  }
}
