import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jsonSchemaOf } from '../scripts/json-schema.ts';
import { object } from '../src/schema/schema-parts.ts';
import type { SchemaNode } from '../src/schema/schema-node.ts';
import { renderAll, schemaFile, schemaNames } from '../scripts/generate-keys.ts';

interface JsonSchema {
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly prefixItems?: readonly JsonSchema[];
  readonly items?: JsonSchema | false;
  readonly additionalProperties?: boolean;
  readonly type?: string;
}

/** All schemas of keys inside, with their paths. */
function keysOf(schema: JsonSchema, path: string): [string, JsonSchema][] {
  const forms = [schema.anyOf, schema.oneOf, schema.prefixItems].flatMap((list) => list ?? []);
  if (typeof schema.items === 'object') forms.push(schema.items);
  const own = Object.entries(schema.properties ?? {}).map(([key, inner]): [string, JsonSchema] => [
    `${path}.${key}`,
    inner,
  ]);
  return [
    ...own.flatMap(([at, inner]) => [[at, inner] as [string, JsonSchema], ...keysOf(inner, at)]),
    ...forms.flatMap((form) => keysOf(form, path)),
  ];
}

const files = await renderAll();

test.each([...files])('%s is current: run scripts/generate-keys.ts after a change of a key', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('a key with a unit that nobody has declared is refused by its path', () => {
  const way: object = { kind: 'number', title: 'Way', says: 'Way', unit: 'furlongs', min: 0, max: 1, whole: false };
  const document = { ...object({ way: way as SchemaNode }), title: 'Day', says: 'Day' };
  expect(() => jsonSchemaOf(document)).toThrow('way has the unit "furlongs", which is not among units');
});

describe.each(schemaNames)('the published JSON Schema of the %s document', (name) => {
  const text = readFileSync(schemaFile(name), 'utf8');
  const schema = JSON.parse(text) as JsonSchema & Record<string, unknown>;

  test('is of the draft 2020-12 and has an id with the version of the document', () => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema['$id']).toBe(`urn:ripplecast:schema:${name}:1`);
  });

  test('gives every key a title and a description', () => {
    const keys = keysOf(schema, '');
    expect(keys.length).toBeGreaterThan(30);
    for (const [path, inner] of [['the document', schema] as const, ...keys]) {
      expect(inner.title, path).toBeTruthy();
      expect(inner.description, path).toBeTruthy();
    }
  });

  test('allows no unknown keys', () => {
    const open = keysOf(schema, '').filter(
      ([, inner]) => inner.properties !== undefined && inner.additionalProperties !== false,
    );
    expect(open.map(([path]) => path)).toEqual([]);
  });

  test('allows and explains where editors find it', () => {
    expect(schema.properties?.['$schema']).toMatchObject({ type: 'string' });
  });
});
