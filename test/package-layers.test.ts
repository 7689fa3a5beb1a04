import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf } from './imports.ts';
import { describePosition, listFiles } from './source-files.ts';

/** What each folder, or file at the top, of a package's sources may import from the others. */
type Layers = Readonly<Record<string, readonly string[]>>;

const everywhere = 'everything';

/** What every folder of Node's package may import. */
const everyFile = ['bad-input.ts', 'available-memory.ts'];

const packages: Readonly<Record<string, Layers>> = {
  'packages/node/src': {
    'bad-input.ts': [],
    'available-memory.ts': [],
    text: ['bad-input.ts'],
    files: everyFile,
    threads: [...everyFile, 'files', 'text'],
    experiments: [...everyFile, 'files', 'text', 'threads'],
    cli: [...everyFile, 'files', 'text', 'threads', 'experiments'],
    // Who runs a scenario from their own program loads nothing of the command line.
    'index.ts': [...everyFile, 'files', 'threads', 'experiments'],
  },
  // A component is one folder, and knows no other component.
  'packages/elements/src': {
    ...Object.fromEntries(
      [
        'certificate',
        'cost-bars',
        'cost-table',
        'dots',
        'frequency-bars',
        'guess',
        'headline',
        'outcomes',
        'parts-bar',
        'people',
        'playbar',
        'playground',
        'reach-chart',
        'reach-curve',
        'rings',
        'role-chart',
        'sights-bar',
        'slider',
        'year-chart',
      ].map((component) => [
        component,
        [
          'numbers',
          'scales',
          'theme',
          'words',
          'checks',
          'results',
          'groups',
          'ripple-element.ts',
          'drawing-size.ts',
          'observed-size.ts',
          'pointed-bars.ts',
          'pointed-week.ts',
        ],
      ]),
    ),
    checks: [],
    groups: [],
    words: ['checks'],
    numbers: ['words'],
    results: ['checks', 'numbers', 'scales', 'words'],
    scales: ['numbers'],
    theme: ['numbers'],
    'drawing-size.ts': ['observed-size.ts'],
    'observed-size.ts': [],
    'pointed-bars.ts': [],
    'pointed-week.ts': [],
    'ripple-element.ts': ['checks', 'theme', 'words'],
    'element-members.generated.ts': ['numbers', 'playground'],
    'react.ts': ['element-members.generated.ts', 'elements.ts'],
    'elements.ts': [everywhere],
    'define.ts': [everywhere],
    'ready-made.ts': [everywhere],
    'index.ts': [everywhere],
  },
  'playground/src': {
    // What is kept on the device.
    device: [],
    'own-data': [],
    simulation: ['own-data'],
    state: ['simulation', 'own-data'],
    generated: [],
    words: ['simulation', 'state', 'own-data', 'generated', 'pages.ts'],
    figures: ['simulation', 'state', 'words'],
    link: ['device', 'simulation', 'state', 'words', 'own-data'],
    machine: ['simulation', 'state', 'words', 'own-data', 'figures', 'link', 'style', 'shell', 'take-along'],
    'pages.ts': [],
    'take-along': ['style', 'words'],
    shell: ['device', 'style', 'words', 'pages.ts', 'take-along'],
    pages: [
      'device',
      'simulation',
      'state',
      'words',
      'own-data',
      'figures',
      'link',
      'machine',
      'take-along',
      'style',
      'shell',
      'pages.ts',
    ],
  },
};

/** Types that say what is handed upwards. */
const typesFromAbove: Layers = { 'playground/src/link': ['shell'] };

/** The layer of a path relative to the sources: its folder, or the name of a file at the top. */
const layerOf = (path: string): string => path.split('/')[0] ?? '';

const sourcesOf = (folder: string): string[] => listFiles(folder, ['.ts']).filter((path) => !path.endsWith('.test.ts'));

function violations(source: string, layers: Layers, path: string): string[] {
  const layer = layerOf(posix.relative(source, path));
  return importsOf(path).flatMap(({ target, typeOnly, start }) => {
    if (!target.startsWith('.')) return [];
    const targetLayer = layerOf(posix.relative(source, posix.join(posix.dirname(path), target)));
    const allowed = layers[layer] ?? [];
    if (targetLayer === layer || allowed.includes(targetLayer) || allowed.includes(everywhere)) return [];
    if (typeOnly && (typesFromAbove[`${source}/${layer}`] ?? []).includes(targetLayer)) return [];
    return [`${describePosition(path, start)} imports ${target}`];
  });
}

describe.each(Object.entries(packages))('%s', (source, layers) => {
  const files = sourcesOf(source);

  test('has a place among the layers for every folder', () => {
    const found = new Set(files.map((path) => layerOf(posix.relative(source, path))));
    expect([...found].filter((layer) => !(layer in layers))).toEqual([]);
  });

  test('imports only from the layers below', () => {
    expect(files.flatMap((path) => violations(source, layers, path))).toEqual([]);
  });
});

test('a page of the playground imports no other page', () => {
  const folder = 'playground/src/pages';
  const pageOf = (path: string): string => posix.relative(folder, path).split('/')[0] ?? '';
  const crossing = sourcesOf(folder).flatMap((path) =>
    importsOf(path)
      .map(({ target, start }) => ({ to: posix.join(posix.dirname(path), target), start }))
      .filter(({ to }) => to.startsWith(`${folder}/`) && pageOf(to) !== pageOf(path))
      .map(({ to, start }) => `${describePosition(path, start)} imports ${to}`),
  );
  expect(crossing).toEqual([]);
});

test('files are touched in few places: what is read and written is looked at first', () => {
  const source = 'packages/node/src';
  const touching = sourcesOf(source).filter((path) =>
    importsOf(path).some(({ target, typeOnly }) => /^node:fs\b/.test(target) && !typeOnly),
  );
  expect(touching.map((path) => posix.relative(source, path)).toSorted()).toEqual([
    'cli/commands/schema/run.ts', // schemas, from the core's package
    'cli/named-document.ts', // whether a name is that of a file
    'cli/output-files.ts', // whether an output is an input
    'files/input-file.ts',
    'files/output-file.ts',
    'files/temporary-files.ts',
    'files/write-file-safely.ts',
  ]);
});

/** A file and everything that it loads from its own package, types not counted. */
function loadedBy(path: string, found: Set<string> = new Set()): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const { target, typeOnly } of importsOf(path)) {
    if (target.startsWith('.') && !typeOnly) loadedBy(posix.join(posix.dirname(path), target), found);
  }
  return found;
}

test('a web worker loads nothing of the page that starts it', () => {
  const inWorker = loadedBy('packages/web/src/shard-worker.ts');
  const onPage = ['index', 'run-scenario', 'worker-pool'].map((name) => `packages/web/src/${name}.ts`);
  expect(sourcesOf('packages/web/src')).toEqual(expect.arrayContaining(onPage));
  expect(onPage.filter((path) => inWorker.has(path))).toEqual([]);
});
