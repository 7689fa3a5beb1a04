import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { consumers } from '../scripts/consumers/consumers.mjs';
import { listFiles } from './source-files.ts';

test('every project in test/consumers is tried', () => {
  const tried = new Set(consumers.map(({ name, project = name }) => project));
  const folders = listFiles('test/consumers', ['package.json']).map((path) => posix.basename(posix.dirname(path)));
  expect(folders.filter((folder) => !tried.has(folder))).toEqual([]);
});
