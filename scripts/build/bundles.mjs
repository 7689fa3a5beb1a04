/**
 * What is bundled for each package. Its subpaths come from the `exports` of its package.json, what stays outside from its
 * dependencies: everything else that the sources import is inside, with its licence beside it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../install.mjs';

/** Folders of `packages/`, in the order in which they depend on one another. */
export const packageNames = /** @type {const} */ (['core', 'node', 'web', 'elements']);
/** @typedef {(typeof packageNames)[number]} PackageName */

/**
 * @typedef {object} Bundle
 * @property {string} folder - Of the package.
 * @property {Readonly<Record<string, string>>} entries - Path of the source by the path in `dist`, without its ending.
 * @property {readonly string[]} outside - Packages that are imported where the bundle is used.
 * @property {string} licences - File in `dist` with the licences of what is inside.
 * @property {string} [chunks] - Folder of shared chunks; default: `chunks`, in `dist`.
 * @property {boolean} [isMinified] - Default: false, so that people can read it.
 * @property {boolean} [hasSourceMaps] - Default: true.
 * @property {'node' | 'browser'} [engine] - Whether modules of Node may be imported; default: `browser`.
 */

/** @param {PackageName} name */
export function readManifest(name) {
  return JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
}

const nodeSources = join(root, 'packages', 'node', 'src');

/** Threads start from a file beside whatever starts them. */
const threads = {
  'shard-worker': join(nodeSources, 'threads', 'shard-worker.ts'),
  'digest-worker': join(nodeSources, 'threads', 'digest-worker.ts'),
};

/**
 * The command `ripplecast`, of the package of the same name: all of it, since whoever types it has that package only.
 * @type {Bundle}
 */
export const commandLine = {
  folder: join(root, 'packages', 'core'),
  entries: inFolder('cli', { ripplecast: join(nodeSources, 'cli', 'ripplecast.ts'), ...threads }),
  chunks: 'cli',
  outside: [],
  licences: 'cli/licences.md',
  engine: 'node',
  hasSourceMaps: false,
};

/**
 * @param {PackageName} name
 * @returns {readonly Bundle[]}
 */
export function bundlesOf(name) {
  const folder = join(root, 'packages', name);
  const { exports, dependencies = {}, peerDependencies = {} } = readManifest(name);
  /** @type {Record<string, string>} */
  const entries = {};
  for (const { 'ripplecast/source': source, default: built } of Object.values(exports)) {
    if (source !== undefined) entries[built.replace(/^\.\/dist\/(.*)\.js$/, '$1')] = join(folder, source);
  }
  const outside = [...Object.keys(dependencies), ...Object.keys(peerDependencies)];
  const library = { folder, entries, outside, licences: 'licences.md' };
  /** One file that imports nothing, as small as it gets. */
  const oneFile = { folder, outside: [], isMinified: true };
  if (name === 'core') {
    const min = { 'ripplecast.min': entries['index'] ?? '' };
    return [library, { ...oneFile, entries: min, licences: 'ripplecast.min.licences.md' }, commandLine];
  }
  if (name === 'node') return [{ ...library, entries: { ...entries, ...threads }, chunks: '.', engine: 'node' }];
  if (name === 'web') {
    // Import maps do not reach into workers, and servers for development do not bundle what a package's worker imports.
    const { 'shard-worker': worker = '', ...others } = entries;
    const licences = 'shard-worker-licences.md';
    return [
      { ...library, entries: others },
      { ...oneFile, isMinified: false, entries: { 'shard-worker': worker }, licences },
    ];
  }
  const everything = { 'elements.min': join(folder, 'src', 'ready-made.ts') };
  return [library, { ...oneFile, entries: everything, licences: 'elements.min.licences.md' }];
}

/**
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} entries
 */
function inFolder(folder, entries) {
  return Object.fromEntries(Object.entries(entries).map(([name, source]) => [`${folder}/${name}`, source]));
}
