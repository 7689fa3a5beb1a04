import type { Command } from 'commander';
import type { CommandLineIo } from '../../io.ts';
import { addCommand, scenarioArgument, withRunOptions } from '../../options.ts';
import type { MixCommandOptions } from './run.ts';

/** Adds `mix`. */
export function addMix(program: Command, io: CommandLineIo): void {
  const campaign = 'mix measured-2012 --set broadcast.notice=.1';
  const command = addCommand(program, 'mix', [
    { typed: campaign, shows: 'posts and television alone and together, and what the last insertion brings' },
    { typed: `${campaign} --budget 8,000,000`, shows: 'how often eight million best show the spot' },
    { typed: `${campaign} --budget 8e6 --csv`, shows: 'the same with every digit' },
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
