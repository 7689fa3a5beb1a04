import { Argument, type Command } from 'commander';
import type { CommandLineIo } from '../../io.ts';
import { addCommand, type OutOptions, withOutOptions } from '../../options.ts';
import { type SchemaName, schemaNames } from './schema-names.ts';

/** Adds `schema`. */
export function addSchema(program: Command, io: CommandLineIo): void {
  const command = addCommand(program, 'schema', [
    { typed: 'schema scenario --out scenario.schema.json', shows: 'for your editor to check files as you type' },
  ]);
  withOutOptions(command, null)
    .description('print the JSON Schema of a document')
    .addArgument(new Argument('<document>', 'which document').choices([...schemaNames]))
    .action(async (name: SchemaName, options: OutOptions) => {
      const { showSchema } = await import('./run.ts');
      await showSchema(name, options, io);
    });
}
