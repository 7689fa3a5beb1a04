import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { importsOf } from './imports.ts';
import { describePosition, listFiles } from './source-files.ts';

const source = 'packages/core/src';

/** What each folder of the core may import, what its arrows reach included. */
const layers: Record<string, readonly string[]> = {
  errors: [],
  'nearest-name': [],
  'escape-hidden': [],
  schema: ['errors', 'nearest-name'],
  check: ['errors', 'nearest-name', 'escape-hidden'],
  random: ['errors', 'check', 'schema'],
  delay: ['errors', 'nearest-name', 'check', 'schema', 'random'],
  statistics: ['errors', 'check'],
  graph: ['errors', 'nearest-name', 'check', 'schema', 'random'],
  cascade: ['errors', 'check', 'schema', 'random', 'delay', 'statistics', 'graph'],
  influencers: ['errors', 'check', 'schema', 'random', 'statistics', 'graph', 'cascade'],
  desk: ['errors', 'check', 'schema', 'random', 'delay', 'statistics', 'graph', 'cascade'],
  broadcast: ['errors', 'nearest-name', 'check', 'schema', 'random', 'statistics', 'graph', 'economics'],
  economics: ['errors', 'check', 'schema'],
  scenario: ['errors', 'nearest-name', 'escape-hidden', 'schema', 'check'],
  words: ['errors', 'check', 'scenario'],
  experiment: [
    'errors',
    'check',
    'schema',
    'random',
    'delay',
    'statistics',
    'graph',
    'cascade',
    'influencers',
    'desk',
    'broadcast',
    'economics',
    'scenario',
    'words',
  ],
  campaign: [
    'errors',
    'nearest-name',
    'check',
    'schema',
    'random',
    'delay',
    'statistics',
    'graph',
    'cascade',
    'broadcast',
    'economics',
    'scenario',
    'words',
    'experiment',
  ],
  prepared: ['experiment'],
  pool: ['errors', 'check', 'graph', 'cascade', 'influencers', 'scenario', 'experiment', 'campaign'],
  index: ['errors', 'random', 'statistics', 'graph', 'cascade', 'broadcast', 'economics', 'scenario', 'experiment'],
};

/** Documents name things of every layer, but only their types and keys; of the catalogue also ids and currencies, and of chance its limits. */
const typesForScenario = new Set([
  'random',
  'delay',
  'statistics',
  'graph',
  'cascade',
  'broadcast',
  'economics',
  'influencers',
]);
const catalogueNames = new Set(['catalogueIds', 'findBuyFigures']);
/** Files that declare keys of documents, or say what these must satisfy together, beside what works with these keys. */
const declarationFile = /-(?:schema|rules)\.ts$/;

/** Packages that the core may use, and where. */
const packages: Record<string, readonly string[]> = {
  'ml-direct': ['experiment'],
  '@noble/hashes/sha2.js': ['graph'],
  '@noble/hashes/utils.js': ['graph'],
  // Only behind subpaths of their own; see the test below.
  graphology: ['graph'],
  'graphology-types': ['graph'],
  saxes: ['graph'],
};

/** The layer of a path relative to src: its folder, or the name of a file at the top. */
const layerOf = (path: string): string => path.split('/')[0]?.replace(/\.ts$/, '') ?? '';

function violations(path: string): string[] {
  const layer = layerOf(posix.relative(source, path));
  return importsOf(path).flatMap(({ target, typeOnly, names, start }) => {
    const complaint = (): string => `${describePosition(path, start)} imports ${target}`;
    if (!target.startsWith('.')) return (packages[target] ?? []).includes(layer) ? [] : [complaint()];
    const targetPath = posix.relative(source, posix.join(posix.dirname(path), target));
    const targetLayer = layerOf(targetPath);
    if (targetLayer === layer || (layers[layer] ?? []).includes(targetLayer)) return [];
    const isType = typeOnly || declarationFile.test(targetPath);
    if (layer === 'scenario' && isType && typesForScenario.has(targetLayer)) return [];
    const onlyCatalogue = names.length > 0 && names.every((name) => catalogueNames.has(name));
    if (layer === 'scenario' && targetLayer === 'broadcast' && onlyCatalogue) return [];
    if (layer === 'scenario' && targetPath === 'random/limits.ts') return [];
    return [complaint()];
  });
}

const files = listFiles(source, ['.ts']).filter((path) => !path.endsWith('.test.ts'));

test('every folder of the core has its place among the layers', () => {
  const folders = new Set(files.map((path) => layerOf(posix.relative(source, path))));
  expect([...folders].filter((folder) => !(folder in layers))).toEqual([]);
});

test.each([
  ['graphology', 'graphology'],
  ['xml', 'saxes'],
])('nothing but the subpath %s imports %s, and nothing imports that', (subpath, name) => {
  const folder = `${source}/graph/formats/${subpath}/`;
  const intruders = files
    .filter((path) => !path.startsWith(folder))
    .filter((path) =>
      importsOf(path).some(
        ({ target }) =>
          target.startsWith(name) || target.includes(`formats/${subpath}/`) || target.includes(`/${subpath}/`),
      ),
    );
  expect(intruders).toEqual([]);
});

test('each layer of the core imports only the layers below it', () => {
  expect(files.length).toBeGreaterThan(0);
  expect(files.flatMap((path) => violations(path))).toEqual([]);
});
