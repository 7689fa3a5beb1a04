import type { Command } from 'commander';
import type { CommandLineIo } from '../../io.ts';
import { addCommand, scenarioArgument, withRunOptions } from '../../options.ts';
import type { MixCommandOptions } from './run.ts';

/** Adds `mix`. */
export function addMix(program: Command, io: CommandLineIo): void {
  const quick = 'mix measured-2012 --set level=meanField --set broadcast.notice=0.1';
  const command = addCommand(program, 'mix', [
    { typed: quick, shows: 'posts and television alone and together, and what the last insertion brings' },
    {
      typed: `${quick} --set cost.perPaidSeed=50 --budget 8,000,000`,
      shows: 'the best split of eight million between insertions and paid seeds',
    },
    {
      typed: `${quick} --budget 8,000,000 --content-lift 2 --content-half 200,000 --csv`,
      shows: 'the same with content that makes more people share, every digit',
    },
  ]);
  withRunOptions(command, 'print the table with every digit')
    .description('find out what television and posts do together, or how one budget is best split between them')
    .argument('<scenario>', `${scenarioArgument}; its buy must say who notices it (broadcast.notice)`)
    .option('--budget <amount>', 'split this much between insertions, paid seeds and content')
    .option('--k-plus <number>', 'with --budget: count people who see it at least so often (default: once)')
    .option('--simulations <number>', 'with --budget: simulate at most so many splits before looking how flat it is')
    .option('--content-lift <fraction>', 'with --budget: by how much ever more content raises the share probability')
    .option('--content-half <amount>', 'money for content that brings half of the lift')
    .option('--content-shape <number>', 'how it rises: an S above 1 (default: 1)')
    .action(async (name: string, options: MixCommandOptions) => {
      const { showMix } = await import('./run.ts');
      await showMix(name, options, io);
    });
}
