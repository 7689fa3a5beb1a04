/** Bundles by Vite, always in the same way. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { licencesText } from './licences.mjs';
import { root } from '../install.mjs';
import { refuseCircles } from './refuse-circles.mjs';

/** @typedef {import('./bundles.mjs').Bundle} Bundle */

/**
 * What is loaded together, by the core's layers: fewer files open faster, and each layer needs those before it. What belongs to none of
 * them is shared as its users share it.
 */
const groups = [
  { name: 'foundations', test: /core\/src\/(?:errors|nearest-name|check)\.ts$/ },
  { name: 'random', test: /core\/src\/(?:schema|random|statistics)\// },
  { name: 'graph', test: /core\/src\/graph\/(?!formats\/(?:xml|graphology)\/)|\/@noble\// },
  { name: 'models', test: /core\/src\/(?:delay|cascade|broadcast|economics|desk)\// },
  { name: 'influencers', test: /core\/src\/influencers\// },
  // An application that has no campaigns leaves files out as a whole; of a file it may have to keep what is made at once.
  {
    name: 'campaign-documents',
    test: /core\/src\/scenario\/(?:[a-z-]*campaign[a-z-]*|document-schemas|lay-out-plan|find-spot|with-weeks)\.ts$/,
  },
  { name: 'experiment', test: /core\/src\/(?:scenario|words|experiment)\/|\/(?:ml-[a-z-]+|is-any-array)\// },
  { name: 'campaign', test: /core\/src\/(?:campaign\/|pool\/(?:run-campaign|campaign-shards|campaign-work)\.ts$)/ },
  { name: 'pool', test: /core\/src\/pool\// },
  { name: 'basics', test: /node\/src\/(?:bad-input|available-memory|files\/temporary-files)\.ts$/ },
  { name: 'threads', test: /node\/src\/threads\/(?!(?:shard|digest)-worker)/ },
  {
    name: 'files',
    test: /node\/src\/files\/(?:graph\/(?:read-table|source)|(?!trace-file)[^/]+)\.ts$|\/jsonc-parser\//,
  },
];

/**
 * Writes a bundle into the `dist` of its package.
 * @param {Bundle} bundle
 */
export async function bundle(bundle) {
  for (const [path, content] of await filesOf(bundle)) write(join(bundle.folder, 'dist', path), content);
}

/**
 * A bundle: an ES module for each entry, shared code once in chunks, source maps, licences.
 * @param {Bundle} bundle
 * @returns {Promise<Map<string, string | Uint8Array>>} Contents by their paths in `dist`.
 */
export async function filesOf({
  folder,
  entries,
  outside,
  licences,
  chunks = 'chunks',
  isMinified = false,
  hasSourceMaps = true,
  engine = 'browser',
}) {
  const { build } = await import('vite');
  const isAlone = Object.keys(entries).length === 1;
  const output = await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    // As for a server: Vite then leaves `new URL(…, import.meta.url)` and workers to whoever uses the package.
    ssr: {
      noExternal: true,
      target: engine === 'node' ? 'node' : 'webworker',
      resolve: { conditions: ['ripplecast/source'], externalConditions: ['ripplecast/source'] },
    },
    build: {
      ssr: true,
      write: false,
      license: { fileName: 'licences.json' },
      minify: isMinified,
      sourcemap: hasSourceMaps,
      target: 'es2022',
      rolldownOptions: {
        input: { ...entries },
        external: outside.map((name) => new RegExp(`^${name}(/|$)`)),
        // These do not say so themselves; of hundreds of modules a handful is used.
        treeshake: { moduleSideEffects: [{ test: /\/(?:ml-[a-z-]+|fft\.js)\//, sideEffects: false }] },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: chunks === '.' ? '[name].js' : `${chunks}/[name].js`,
          codeSplitting: isAlone ? false : { groups, includeDependenciesRecursively: false },
          // Without any import or export it would not look like a module.
          footer: ({ exports, imports }) => (exports.length + imports.length === 0 ? 'export {};' : ''),
        },
      },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const written = first !== undefined && 'output' in first ? first.output : [];
  const scripts = written.flatMap((file) => (file.type === 'chunk' ? [file] : []));
  refuseCircles(new Map(scripts.map(({ fileName, imports }) => [fileName, imports])));
  const sources = scripts.flatMap(({ moduleIds }) => moduleIds.filter((id) => id.startsWith(root)));
  /** @type {Map<string, string | Uint8Array>} */
  const files = new Map();
  for (const file of written) {
    const content = file.type === 'chunk' ? file.code : file.source;
    if (file.fileName !== 'licences.json') {
      files.set(file.fileName, content);
      continue;
    }
    const text = licencesText(JSON.parse(String(content)), sources);
    if (text !== null) files.set(licences, text);
  }
  return files;
}

/**
 * @param {string} path
 * @param {string | Uint8Array} content
 */
function write(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
