/**
 * Checks the packages as people will get them: builds and packs the four, lints the tarballs, tries them in projects outside of
 * the workspace, and weighs what a browser would load.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { consumers } from '../consumers/consumers.mjs';
import { tryConsumers } from '../consumers/try-consumers.mjs';
import { install, root } from '../install.mjs';
import { run } from '../processes.mjs';
import { cacheFolder, nodePath, toolPath } from '../tools.mjs';
import { pack } from './pack.mjs';
import { gzipSize, weighBuild } from './weigh-build.mjs';

/** Largest permitted sizes in bytes after gzip. */
const LIMITS = { compareBundle: 85_000, worker: 50_000 };

/**
 * The same of what each page loads for its first picture. Play is what a visitor opens first; other sections find much of theirs kept.
 * @type {Readonly<Record<string, number>>}
 */
const PAGE_LIMITS = {
  'index.html': 87_000,
  'compare.html': 111_000,
  'year.html': 140_000,
  'learn.html': 78_000,
  'embed.html': 76_000,
  'about.html': 59_000,
};

let exitCode = 0;

/** @param {string} text */
const say = (text) => process.stdout.write(`${text}\n`);
/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * @param {string} what
 * @param {boolean} ok
 * @param {string} [details] - Shown if it is not.
 */
function report(what, ok, details = '') {
  say(`  ${ok ? '✓' : '✗'} ${what}`);
  if (ok) return;
  if (details !== '') say(details);
  exitCode = 1;
}

/**
 * @param {string} what
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} [cwd]
 */
async function check(what, command, args, cwd = root) {
  const { code, output } = await run(command, args, { cwd, output: 'collect' });
  report(what, code === 0, output);
  return { ok: code === 0, output };
}

/** @typedef {Awaited<ReturnType<typeof pack>>} Tarballs */

/** @param {Tarballs} tarballs */
async function lint(tarballs) {
  const attw = toolPath('@arethetypeswrong/cli', 'attw');
  for (const [name, tarball] of Object.entries(tarballs)) {
    await check(`publint ${name}`, nodePath(), [toolPath('publint'), '--strict', tarball]);
    await check(`types resolve in ${name}`, nodePath(), [attw, tarball, '--profile', 'esm-only', '--no-emoji']);
  }
}

/** What browsers load is of the ECMAScript that the README names: syntax, and what it calls. */
async function checkEdition() {
  const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.base.json'), 'utf8'));
  const [edition] = compilerOptions.lib;
  const files = ['core/dist/**/*.js', 'web/dist/**/*.js', 'elements/dist/**/*.js'].map((path) => `packages/${path}`);
  const options = ['--module', '--checkFeatures', '--not=packages/core/dist/cli'];
  // @noble/hashes asks first whether the engine has it; `.group(` is a word of the elements, and a draft that no engine has.
  const args = [
    toolPath('es-check'),
    edition.toLowerCase(),
    ...files,
    ...options,
    '--ignore=Uint8ArrayToHex,ArrayPrototypeGroup',
  ];
  await check(`what browsers load is ${edition}`, nodePath(), args);
}

/** Minified size of `compare` with all it needs, as an application's bundler would leave it. */
async function weighCompare() {
  const { build } = await import('vite');
  const folder = join(cacheFolder, 'bundle');
  mkdirSync(folder, { recursive: true });
  const entry = join(folder, 'entry.js');
  const core = join(root, 'packages', 'core', 'dist', 'index.js');
  writeFileSync(entry, `export { compare } from ${JSON.stringify(core)};\n`);
  const output = await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    build: { write: false, target: 'es2022', rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' } },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (first === undefined || !('output' in first)) throw new Error('the build gave no output');
  const size = gzipSize(first.output[0].code);
  const text = `minified bundle of compare: ${kilobytes(size)} gzip (at most ${kilobytes(LIMITS.compareBundle)})`;
  report(text, size <= LIMITS.compareBundle);
}

/** JavaScript that pages and workers of the playground load before they can run. */
async function weighPages() {
  const { pages, workers, later } = await weighBuild();
  report('the build has a page', pages.length > 0);
  for (const [kind, limitOf, found] of /** @type {const} */ ([
    ['page', (/** @type {string} */ name) => PAGE_LIMITS[name] ?? 0, pages],
    ['worker', () => LIMITS.worker, workers],
  ])) {
    for (const { name, bytes } of found) {
      const limit = limitOf(name);
      const text = `initial JavaScript of the ${kind} ${name}: ${kilobytes(bytes)} gzip (at most ${kilobytes(limit)})`;
      report(text, bytes > 0 && bytes <= limit);
    }
  }
  for (const { name, bytes } of later) say(`    and later, ${name}: ${kilobytes(bytes)} gzip`);
}

await install();
const tarballs = await pack();
report(`built and packed ${Object.keys(tarballs).join(', ')}`, true);
await lint(tarballs);
await checkEdition();
await tryConsumers(
  consumers.filter(({ when }) => when === 'every test'),
  tarballs,
  report,
);
await weighCompare();
await weighPages();
process.exitCode = exitCode;
