import type { Command } from 'commander';
import type { CommandLineIo } from '../../io.ts';
import { addCommand, withOutputOptions } from '../../options.ts';
import type { DeskCommandOptions } from './run.ts';

/** Adds `desk`. */
export function addDesk(program: Command, io: CommandLineIo): void {
  const command = addCommand(program, 'desk', [
    {
      typed: 'desk --complaints-per-hour 25 --people 3 --handling-minutes 6',
      shows: 'three people for 25 complaints an hour',
    },
    {
      typed: 'desk --complaints-per-hour 40 --people 3 --patience-hours 2.7',
      shows: 'more than they can do, from people who lose patience',
    },
  ]);
  withOutputOptions(command, 'print the figures with every digit, in one row')
    .description('find out how soon a desk answers complaints, and who sees the answers')
    .requiredOption('--complaints-per-hour <number>', 'complaints that ask for an answer')
    .requiredOption('--people <number>', 'who answer, one complaint each at a time')
    .option('--handling-minutes <number>', 'mean time that an answer takes', '6')
    .option('--patience-hours <number>', 'mean time after which whoever still waits gives up (default: nobody does)')
    .option('--view-half-life-minutes <number>', 'time in which half of the sights of a complaint have come', '80')
    .action(async (options: DeskCommandOptions) => {
      const { showDesk } = await import('./run.ts');
      await showDesk(options, io);
    });
}
