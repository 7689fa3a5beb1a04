import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { CommandLineIo } from '../../io.ts';
import type { OutOptions } from '../../options.ts';
import { checkOutput } from '../../write-answer.ts';
import { writeOutput } from '../../write-output.ts';
import type { SchemaName } from './schema-names.ts';

/** `schema`: prints the JSON Schema of a document, as it is published with the core. */
export async function showSchema(name: SchemaName, options: OutOptions, io: CommandLineIo): Promise<void> {
  await checkOutput(options, io, true);
  const path = createRequire(import.meta.url).resolve(`ripplecast/schemas/${name}.schema.json`);
  await writeOutput(await readFile(path, 'utf8'), options, io);
}
