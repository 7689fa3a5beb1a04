import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { consumers, projectsOf } from '../scripts/consumers/consumers.mjs';
import { listFiles } from './source-files.ts';

const folderOf = (project: string): string =>
  project.startsWith('examples/') ? project : posix.join('test/consumers', project);

test('every project in test/consumers is tried, and every example that installs something', () => {
  const tried = new Set(consumers.flatMap(projectsOf).map(folderOf));
  const folders = ['test/consumers', 'examples'].flatMap((parent) =>
    listFiles(parent, ['package.json']).map((path) => posix.dirname(path)),
  );
  expect(folders.filter((folder) => !tried.has(folder))).toEqual([]);
});
