import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

// A canvas on an imitated graphics card can stop a page for seconds, when the program writes or reads its pixels.
it('every canvas is kept where the program can write it', () => {
  const folder = fileURLToPath(new URL('../src', import.meta.url));
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  const asked = paths
    .filter((path) => !path.endsWith('.test.ts'))
    .flatMap((path) => readFileSync(join(folder, path), 'utf8').match(/getContext\([^)]*\)/g) ?? []);
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((call) => call !== "getContext('2d', { willReadFrequently: true })")).toEqual([]);
});
