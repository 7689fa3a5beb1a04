import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { renderSchema, schemaFile, schemaNames } from '../../scripts/generate-schemas.ts';

interface JsonSchema {
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly prefixItems?: readonly JsonSchema[];
  readonly items?: JsonSchema | false;
  readonly additionalProperties?: boolean;
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

describe.each(schemaNames)('the published JSON Schema of the %s document', (name) => {
  const text = readFileSync(schemaFile(name), 'utf8');
  const schema = JSON.parse(text) as JsonSchema & Record<string, unknown>;

  test('is current: run scripts/generate-schemas.ts after a change of the schemas', () => {
    expect(text).toBe(renderSchema(name));
  });

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

  test('allows no unknown keys, except parameters of a generator of networks', () => {
    const open = keysOf(schema, '').filter(
      ([, inner]) => inner.properties !== undefined && inner.additionalProperties !== false,
    );
    for (const [path] of open) expect(path).toMatch(/\.network\.generator$/);
  });
});
