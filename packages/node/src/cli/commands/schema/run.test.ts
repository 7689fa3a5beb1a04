import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaNames } from './schema-names.ts';

test('every schema that the core publishes can be asked for', () => {
  const published = readdirSync(new URL('../../../../../core/schemas', import.meta.url));
  expect(published.toSorted()).toEqual(schemaNames.map((name) => `${name}.schema.json`).toSorted());
});
