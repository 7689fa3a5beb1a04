/**
 * Writes schemas/*.schema.json from the valibot schemas of src/scenario. Run from anywhere, with Node 24 or later:
 * `node packages/core/scripts/generate-schemas.ts`. A test fails when a written file is not current.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema, type ConversionConfig } from '@valibot/to-json-schema';
import { breakEvenSchema, resultSchema } from '../src/scenario/result-schema.ts';
import { scenarioSchema } from '../src/scenario/scenario-schema.ts';

const folder = new URL('../schemas/', import.meta.url);
const schemas = { scenario: scenarioSchema, result: resultSchema, 'break-even': breakEvenSchema };

/** Name of a published schema. */
export type SchemaName = keyof typeof schemas;

/** Where the schema with this name is published. */
export function schemaFile(name: SchemaName): string {
  return fileURLToPath(new URL(`${name}.schema.json`, folder));
}

/** The text that the published file must have. */
export function renderSchema(name: SchemaName): string {
  const { $schema, ...rest } = toJsonSchema(schemas[name], {
    target: 'draft-2020-12',
    typeMode: 'input',
    // Every number in JSON is finite, and every text in a JSON file well-formed.
    ignoreActions: ['check', 'finite'],
    overrideSchema: hoistTitle,
  });
  return `${JSON.stringify({ $schema, $id: `urn:ripplecast:schema:${name}:1`, ...rest }, null, 2)}\n`;
}

/** Of something or null, the title and description belong to the whole, not to the something. */
const hoistTitle: NonNullable<ConversionConfig['overrideSchema']> = ({ valibotSchema, jsonSchema }) => {
  const [inner, ...others] = jsonSchema.anyOf ?? [];
  if (valibotSchema.type !== 'nullable' || typeof inner !== 'object' || inner.title === undefined) return undefined;
  const { title, description, ...bare } = inner;
  return { title, description, ...jsonSchema, anyOf: [bare, ...others] };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(folder, { recursive: true });
  for (const name of ['scenario', 'result', 'break-even'] as const) writeFileSync(schemaFile(name), renderSchema(name));
}
