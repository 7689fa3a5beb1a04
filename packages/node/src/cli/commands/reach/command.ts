import { type Command, Option } from 'commander';
import type { CommandLineIo } from '../../io.ts';
import { addCommand, withOutputOptions, withSettings } from '../../options.ts';
import type { ReachCommandOptions } from './run.ts';

/** Adds `reach`. */
export function addReach(program: Command, io: CommandLineIo): void {
  const command = addCommand(program, 'reach', [
    {
      typed: 'reach schedule.csv --universe 1000000 --plot',
      shows: 'a schedule of your own, with its reach over cost as a drawing',
    },
    {
      typed: 'reach schedule.csv --universe 1000000 --for-k-plus 3:40%',
      shows: 'the cheapest plan that reaches 40 % three times',
    },
    {
      typed: 'reach --audience 250000 --universe 1000000 --for-reach 60%',
      shows: 'how many insertions reach 60 %',
    },
    { typed: 'reach seed-example', shows: 'the broadcast of a scenario' },
  ]);
  withOutputOptions(withSettings(command), 'print the figures with every digit, in one row')
    .description('find out what a schedule reaches, how often and at what cost, or what a reach takes')
    .argument('[schedule]', 'schedule (CSV), media plan (JSON), or preset, scenario file or link')
    .option('--universe <people>', 'people who could be reached (default: those of the file or scenario)')
    .option('--audience <people>', 'without a schedule: people whom one insertion reaches')
    .option('--insertions <number>', 'how often it is shown (default: once)')
    .option('--cost <amount>', 'what one insertion costs (default: nothing)')
    .option('--second-reach <people>', 'people whom two insertions reach (default: as chance has it)')
    .addOption(
      new Option('--model <name>', 'how repeat viewing is reckoned (default: by what the schedule says)').choices([
        'independent',
        'loyal-viewers',
        'measured-duplication',
      ]),
    )
    .option('--effective-frequency <number>', 'how often a person must see it to count as reached effectively', '3')
    .addOption(
      new Option(
        '--for-reach <fraction>',
        'instead: the cheapest schedule that reaches so much, such as 60%',
      ).conflicts('forKPlus'),
    )
    .option('--for-k-plus <k:fraction>', 'the same for people who see it at least k times, such as 3:40%')
    .addOption(
      new Option('--by <measure>', 'what is to be small (default: budget)').choices(['budget', 'insertions', 'grp']),
    )
    .option('--at-most <number>', 'most insertions that can be had of each placement')
    .option('--plot', 'draw reach over cost, with the schedule as a point; in text and Markdown')
    .option('--save <file>', 'write the schedule as CSV, or with the extension .json as a media plan')
    .option('--days <first,last>', 'days of the media plan, such as 2026-03-01,2026-03-31')
    .action(async (name: string | undefined, options: ReachCommandOptions) => {
      const { showReach } = await import('./run.ts');
      await showReach(name, options, io);
    });
}
