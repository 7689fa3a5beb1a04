/** The projects in test/consumers, and the examples: when each is tried, how, and what it must give. */
import { byCompiler, byScript, inPages, onNodes, overHttp } from './ways.mjs';

/**
 * @typedef {object} Consumer
 * @property {string} name
 * @property {string} [project] - Its folder in test/consumers, or of examples; default: its name.
 * @property {readonly string[]} [also] - Other projects that it needs.
 * @property {'every test' | 'before a release'} when
 * @property {string} shows - As a line of the report has it.
 * @property {import('./ways.mjs').Ways} ways
 * @property {readonly string[] | 'the document' | 'nothing'} gives - Names of the documents in its answer, which may also be the
 *   document itself.
 */

/** Settings for TypeScript that differ in how modules are found. */
const nodeNext = 'tsconfig.json';
const bundler = 'tsconfig.bundler.json';
const commonjs = 'tsconfig.commonjs.json';

/**
 * @param {string} name - Of a folder of examples.
 * @param {Consumer['ways']} ways
 * @returns {Consumer}
 */
function example(name, ways) {
  return {
    name: `examples/${name}`,
    when: 'before a release',
    shows: 'an example, installed and started',
    ways,
    gives: 'nothing',
  };
}

/** @type {readonly Consumer[]} */
export const consumers = [
  {
    name: 'node',
    when: 'every test',
    shows: 'ES modules and threads',
    ways: onNodes('answer.js'),
    gives: ['library', 'manyRuns'],
  },
  {
    name: 'commonjs',
    when: 'every test',
    shows: 'require and import()',
    ways: onNodes('answer.js'),
    gives: ['required', 'imported', 'node'],
  },
  {
    name: 'command-line',
    when: 'every test',
    shows: 'npx ripplecast compare',
    ways: byScript(),
    gives: 'the document',
  },
  {
    name: 'esbuild',
    when: 'every test',
    shows: 'one file for Node',
    ways: byScript({ builds: true }),
    gives: ['library', 'node'],
  },
  {
    name: 'typescript',
    when: 'every test',
    shows: 'the types, without skipLibCheck',
    // The types of React take longer than all others.
    ways: byCompiler(
      { 'typescript-5.0': [nodeNext], typescript: [nodeNext, bundler, commonjs] },
      { without: ['@ripplecast/elements/react'] },
    ),
    gives: 'nothing',
  },
  {
    name: 'vite',
    when: 'every test',
    shows: 'workers and an element',
    ways: inPages({ builds: true, servers: ['preview', 'dev'], element: 'ripple-dots' }),
    gives: ['library', 'workers'],
  },
  {
    name: 'plain-html',
    when: 'every test',
    shows: 'the library and an element without a bundler',
    ways: inPages({
      files: { ripplecast: 'dist/ripplecast.min.js', '@ripplecast/elements': 'dist/elements.min.js' },
      folder: '.',
      element: 'ripple-dots',
    }),
    gives: ['library'],
  },
  {
    name: 'webpack',
    when: 'before a release',
    shows: 'workers and an element',
    ways: inPages({ builds: true, folder: 'public', element: 'ripple-dots' }),
    gives: ['library', 'workers'],
  },
  {
    name: 'react',
    when: 'before a release',
    shows: 'workers and an element with its types',
    ways: inPages({ builds: true, servers: ['preview'], element: 'ripple-reach-chart' }),
    gives: ['library', 'workers'],
  },
  {
    name: 'next',
    when: 'before a release',
    shows: 'threads in a route',
    ways: overHttp({ server: 'start', route: 'reach' }),
    gives: ['library', 'manyRuns'],
  },
  { name: 'bun', when: 'before a release', shows: 'threads', ways: byScript(), gives: ['library', 'manyRuns'] },
  { name: 'deno', when: 'before a release', shows: 'threads', ways: byScript(), gives: ['library', 'manyRuns'] },
  {
    name: 'older-typescript',
    project: 'typescript',
    also: ['older-typescript'],
    when: 'before a release',
    shows: 'the types of every subpath, without skipLibCheck',
    ways: byCompiler(
      { 'typescript-5.0': [nodeNext, bundler], 'typescript-5.7': [nodeNext, bundler], 'typescript-5.8': [commonjs] },
      { from: '../older-typescript' },
    ),
    gives: 'nothing',
  },
  ...['node-script', 'follower-tree', 'worker-pool', 'queue'].map((name) => example(name, byScript())),
  example('plain-html', inPages({ folder: '.', element: 'ripple-dots', answers: false })),
  example(
    'worker-pool-page',
    inPages({ builds: true, folder: 'dist', visible: '#told:has-text("400 scenarios.")', answers: false }),
  ),
  example('vite-react', inPages({ builds: true, folder: 'dist', element: 'ripple-dots', answers: false })),
];

/**
 * @param {Consumer} consumer
 * @returns {readonly string[]} The projects that it needs: its own first.
 */
export function projectsOf({ name, project = name, also = [] }) {
  return [project, ...also];
}
