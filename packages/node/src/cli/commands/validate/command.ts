import type { Command } from 'commander';
import type { CommandLineIo } from '../../io.ts';
import { addCommand, scenarioArgument, withOutOptions, withSettings } from '../../options.ts';
import type { ValidateOptions } from './run.ts';

/** Adds `validate`. */
export function addValidate(program: Command, io: CommandLineIo): void {
  const command = addCommand(program, 'validate', [
    { typed: 'validate scenario.json', shows: 'whether it can be run' },
    { typed: 'validate campaign.json', shows: 'the same of a campaign' },
    { typed: 'validate scenario.json --json', shows: 'the scenario with every default filled in' },
  ]);
  withOutOptions(
    withSettings(command).option('--json', 'print it with every default filled in'),
    'the extension .json means --json; any other that names no format, plain text',
  )
    .description('check a scenario or a campaign without running it')
    .argument('<document>', `${scenarioArgument}, or the same of a campaign`)
    .action(async (name: string, options: ValidateOptions) => {
      const { validate } = await import('./run.ts');
      await validate(name, options, io);
    });
}
