import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generators } from '../scripts/generators.mjs';
import { ownSteps, projects } from '../scripts/steps.mjs';
import configuration from '../vitest.config.ts';
import { listFiles, readText, root } from './source-files.ts';

const folders = ['packages', 'playground', 'benchmarks', 'examples', 'scripts', 'test'].filter((folder) =>
  existsSync(join(root, folder)),
);
const code = folders.flatMap((folder) => listFiles(folder, ['.ts', '.mjs', '.js']));
const manifests = ['package.json', ...folders.flatMap((folder) => listFiles(folder, ['package.json']))];

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly [key: string]: unknown;
}
const readManifest = (path: string): Manifest => JSON.parse(readText(path)) as Manifest;

describe('files', () => {
  test('have names in kebab-case that say what they are', () => {
    const names = code.filter((path) => !/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(basename(path)));
    const vague = code.filter((path) => /(^|[/-])(utils?|helpers?|commons?|managers?|misc)([-./]|$)/.test(path));
    expect([...names, ...vague]).toEqual([]);
  });

  test('have at most 400 lines, unless a program writes them', () => {
    const written = code.filter((path) => !path.endsWith('.generated.ts'));
    const long = written.filter((path) => readText(path).split('\n').length > 401);
    expect(long).toEqual([]);
  });

  test('leave no test out', () => {
    const pattern = /\b(?:test|it|describe|suite)(?:\.\w+)*\.(?:only|skip|todo|fails)\b/;
    const silenced = code.filter((path) => path.endsWith('.test.ts') || path.endsWith('.spec.ts'));
    expect(silenced.filter((path) => pattern.test(readText(path)))).toEqual([]);
  });
});

test('every script that generates files is on the list of `npm run fix`', () => {
  expect(generators.toSorted()).toEqual(
    code.filter((path) => /(^|\/)generate-[\w-]+\.ts$/.test(path) && path.includes('/scripts/')),
  );
});

test('`npm test` runs every project of tests', () => {
  const named = configuration.test?.projects?.map((project) =>
    typeof project === 'object' && 'test' in project ? project.test?.name : project,
  );
  expect(named?.toSorted()).toEqual([...projects, ...ownSteps].toSorted());
});

describe('packages', () => {
  test('all have the MIT licence', () => {
    expect(manifests.filter((path) => readManifest(path).license !== 'MIT')).toEqual([]);
  });

  test('name exact versions, but for libraries that people may have anyway and that change no byte of an answer', () => {
    const exact = /^(workspace:\*|(npm:[\w@/-]+@)?\d+\.\d+\.\d+)$/;
    const loose = manifests.flatMap((path) => {
      const manifest = readManifest(path);
      const isPublished = manifest.private !== true;
      return ['dependencies', 'devDependencies', 'optionalDependencies']
        .flatMap((group) => Object.entries(manifest[group] ?? {}).map(([name, range]) => ({ group, name, range })))
        .filter(({ group, name, range }) => {
          // Examples are copied: they name our packages as others do.
          const isOurs = path.startsWith('examples/') && /^(@ripplecast\/.*|ripplecast)$/.test(name);
          const mayBeLoose = isOurs || (isPublished && group === 'dependencies');
          return !exact.test(mayBeLoose ? String(range).replace(/^\^/, '') : String(range));
        })
        .map(({ name, range }) => `${path}: ${name} ${String(range)}`);
    });
    expect(loose).toEqual([]);
  });

  test('that are published are four, of one version', () => {
    const published = manifests.map(readManifest).filter((manifest) => manifest.private !== true);
    expect(published.map(({ name }) => name).toSorted()).toEqual([
      '@ripplecast/elements',
      '@ripplecast/node',
      '@ripplecast/web',
      'ripplecast',
    ]);
    expect(new Set(published.map(({ version }) => version)).size).toBe(1);
  });
});
