import type { Command } from 'commander';
import type { CommandLineIo } from '../../io.ts';
import { addCommand, type OutputOptions, withOutputOptions } from '../../options.ts';

/** Adds `presets`. */
export function addPresets(program: Command, io: CommandLineIo): void {
  const command = addCommand(program, 'presets', [
    { typed: 'presets', shows: 'all of them' },
    { typed: 'presets measured-2012', shows: 'one, with the source of every figure' },
    { typed: 'presets classroom --json --out scenario.json', shows: 'a file to start from' },
  ]);
  withOutputOptions(command, 'print the presets, or the figures of one, a row each')
    .description('list the scenarios and campaigns that come with Ripplecast, or show one')
    .argument('[preset]', 'name of a preset')
    .action(async (id: string | undefined, options: OutputOptions) => {
      const { showPresets } = await import('./run.ts');
      await showPresets(id, options, io);
    });
}
