/**
 * Writes schemas/*.schema.json from the valibot schemas of src/scenario and the descriptions beside this script. Run
 * with Node 24 or later: `node --conditions ripplecast/source packages/core/scripts/generate-schemas.ts`. A test fails
 * when a written file is not current.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { breakEvenSchema, fansToReachSchema, resultSchema } from '../src/scenario/result-schema.ts';
import { scenarioSchema } from '../src/scenario/valibot-schema.ts';
import { breakEvenKeys, fansToReachKeys, resultKeys, scenarioKeys, type KeyDescription } from './key-descriptions.ts';

const folder = new URL('../schemas/', import.meta.url);
const documents = {
  scenario: { schema: scenarioSchema, keys: scenarioKeys },
  result: { schema: resultSchema, keys: resultKeys },
  'break-even': { schema: breakEvenSchema, keys: breakEvenKeys },
  'fans-to-reach': { schema: fansToReachSchema, keys: fansToReachKeys },
};

/** Name of a published schema. */
export type SchemaName = keyof typeof documents;
export const schemaNames: readonly SchemaName[] = ['scenario', 'result', 'break-even', 'fans-to-reach'];

/** Where the schema with this name is published. */
export function schemaFile(name: SchemaName): string {
  return fileURLToPath(new URL(`${name}.schema.json`, folder));
}

/**
 * The text that the published file must have.
 * @throws Error naming a key of the document without a description, or a description without its key.
 */
export function renderSchema(name: SchemaName): string {
  const { schema, keys } = documents[name];
  const { $schema, ...bare } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    // Every number in JSON is finite, and every text in a JSON file well-formed.
    ignoreActions: ['check', 'finite'],
  });
  const unused = new Set(Object.keys(keys));
  const describe = (path: string): KeyDescription => {
    const inScenario = /^provenance\.scenario\.(.+)$/.exec(path)?.[1];
    const description = inScenario === undefined ? keys[path] : scenarioKeys[inScenario];
    if (description === undefined) throw new Error(`${name}: no description of ${path}`);
    unused.delete(path);
    return description;
  };
  const described = describeKey(bare, '', describe);
  if (unused.size > 0) throw new Error(`${name}: no key for the descriptions of ${[...unused].join(', ')}`);
  return `${JSON.stringify({ $schema, $id: `urn:ripplecast:schema:${name}:1`, ...described }, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(folder, { recursive: true });
  for (const name of schemaNames) writeFileSync(schemaFile(name), renderSchema(name));
}

type Describe = (path: string) => KeyDescription;

/** The schema of a key, with title, description, and those of all keys inside. */
function describeKey(schema: JsonSchema, path: string, describe: Describe): JsonSchema {
  const [title, description] = describe(path);
  return { title, description, ...describeInside(schema, path, describe) };
}

function describeInside(schema: JsonSchema, path: string, describe: Describe): JsonSchema {
  const inside = (form: JsonSchema | boolean): JsonSchema | boolean =>
    typeof form === 'boolean' ? form : describeInside(form, path, describe);
  const described: JsonSchema = { ...schema };
  if (schema.anyOf !== undefined) described.anyOf = schema.anyOf.map(inside);
  if (schema.oneOf !== undefined) described.oneOf = schema.oneOf.map(inside);
  if (schema.prefixItems !== undefined) described.prefixItems = schema.prefixItems.map(inside);
  if (schema.items !== undefined && !Array.isArray(schema.items)) described.items = inside(schema.items);
  if (schema.properties === undefined) return described;
  const properties = Object.entries(schema.properties).map(([key, property]) => {
    const inner = path === '' ? key : `${path}.${key}`;
    return [key, typeof property === 'boolean' ? property : describeKey(property, inner, describe)] as const;
  });
  return { ...described, properties: Object.fromEntries(properties) };
}
