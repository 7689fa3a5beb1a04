import type { Command } from 'commander';
import type { CommandLineIo } from '../../io.ts';
import {
  addCommand,
  scenarioArgument,
  withPlot,
  withReachAtLeast,
  withRunOptions,
  withSchedule,
  withWhatDecides,
} from '../../options.ts';
import type { CompareFlags } from './run.ts';

/** Adds `compare`. */
export function addCompare(program: Command, io: CommandLineIo): void {
  const command = addCommand(program, 'compare', [
    { typed: 'compare seed-example', shows: 'the example against Super Bowl XLV' },
    {
      typed: 'compare seed-example --set level=arithmetic --json',
      shows: 'the example’s own arithmetic, as a document',
    },
    { typed: 'compare --set message.fans=100 --set model.shareProbability=1%', shows: 'what if' },
    { typed: 'compare scenario.json --workers 2 --out result.json', shows: 'a file of your own, on two threads' },
    { typed: 'compare measured-2012 --markdown', shows: 'tables for a report' },
    {
      typed: 'compare --set level=meanField --set timing={} --plot',
      shows: 'by the clock, the reach hour by hour as a drawing',
    },
    { typed: 'compare measured-2012 --set broadcast.notice=10%', shows: 'posts and television that starts them, too' },
    { typed: 'compare measured-2012 --schedule schedule.csv', shows: 'beside a schedule of your own' },
    { typed: 'compare --what-decides', shows: 'which assumptions decide what a person costs' },
    { typed: 'compare measured-2012 --ranges --json', shows: 'with the ranges of costs and ratios over runs' },
    { typed: 'compare one-fan --reach-at-least 1000000', shows: 'how often it reaches a million' },
  ]);
  const csv = 'print the rounds or hours with every digit, a row each, and the broadcast as one more row (column arm)';
  withPlot(withWhatDecides(withReachAtLeast(withSchedule(withRunOptions(command, csv)))))
    .description('simulate a cascade and set it beside a broadcast buy')
    .argument('[scenario]', scenarioArgument, 'seed-example')
    .option('--ranges', 'in JSON too: between which costs and ratios nine of ten runs lie')
    .action(async (name: string, options: CompareFlags) => {
      const { showComparison } = await import('./run.ts');
      await showComparison(name, options, io);
    });
}
