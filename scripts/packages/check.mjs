/**
 * Checks the packages as people will get them: builds and packs the four, lints the tarballs, installs them into an
 * empty folder, imports and runs them with the oldest supported Node and in Chromium, and weighs what a browser would load.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { chromiumLaunchOptions } from '../chromium.mjs';
import { install, npx, pnpmArguments, root } from '../install.mjs';
import { run } from '../processes.mjs';
import { cacheFolder, nodePath, toolPath } from '../tools.mjs';
import { pack } from './pack.mjs';

/** Largest permitted sizes in bytes after gzip. */
const LIMITS = { compareBundle: 40_000, initialPage: 100_000 };

let exitCode = 0;

/** @param {string} text */
const say = (text) => process.stdout.write(`${text}\n`);
/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
/** @param {string} text */
const gzipSize = (text) => gzipSync(text, { level: 9 }).length;

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

/**
 * Nodes to try the packages on: the oldest that is supported, the one of this system, the pinned one.
 * @returns {Promise<{ path: string, version: string }[]>}
 */
async function nodes() {
  const own = join(root, 'node_modules');
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.startsWith(own));
  const candidates = [
    join(root, 'test', 'node_modules', 'oldest-node', 'bin', 'node'),
    ...folders.map((folder) => join(folder, process.platform === 'win32' ? 'node.exe' : 'node')),
    nodePath(),
  ];
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const path of candidates.filter((candidate) => existsSync(candidate))) {
    const { code, output } = await run(path, ['--version'], { output: 'collect' });
    const version = output.trim();
    if (code === 0 && !found.has(version) && isSupported(version)) found.set(version, path);
  }
  return [...found].map(([version, path]) => ({ version, path }));
}

/** @param {string} version - As `v20.19.0`. */
function isSupported(version) {
  const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

const usage = `
import { compare, presets, simulate, toDocument } from 'ripplecast';
import { openStream } from 'ripplecast/random';
const result = compare({ ...presets.seedExample, level: 'arithmetic' });
const earned = result.cascade.generations[4].reach - result.cascade.generations[0].reach;
if (earned !== 837930000) throw new Error('earned reach after round 4: ' + earned);
if (simulate(presets.oneFan).outcomes.reach.length !== 1000) throw new Error('outcomes are incomplete');
if (!(openStream('a', 0, 'b').nextUniform() < 1)) throw new Error('no random numbers');
process.stdout.write(JSON.stringify(toDocument(compare(presets.seedExample))));
`;

const webUsage = `
import { compareScenario } from '@ripplecast/web';
import { presets, toDocument } from 'ripplecast';
globalThis.answer = await compareScenario(presets.seedExample, { workers: 2 }).then(
  (result) => JSON.stringify(toDocument(result)),
  String,
);
`;

/** @param {Tarballs} tarballs */
async function installElsewhere({ core, node, web }) {
  // A folder with a space in its name, outside the workspace.
  const folder = mkdtempSync(join(tmpdir(), 'ripplecast packed '));
  const manifest = {
    name: 'try-ripplecast',
    private: true,
    type: 'module',
    dependencies: { ripplecast: `file:${core}`, '@ripplecast/node': `file:${node}`, '@ripplecast/web': `file:${web}` },
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  // The other packages' own dependency on the core must come from the tarball too: nothing is published yet.
  writeFileSync(join(folder, 'pnpm-workspace.yaml'), `overrides:\n  ripplecast: ${JSON.stringify(`file:${core}`)}\n`);
  writeFileSync(join(folder, 'try.mjs'), usage);
  writeFileSync(join(folder, 'try-web.js'), webUsage);
  writeFileSync(join(folder, 'index.html'), '<!doctype html><script type="module" src="./try-web.js"></script>');
  const pnpm = pnpmArguments(['install', '--prefer-offline', '--ignore-scripts', '--no-frozen-lockfile']);
  const installed = await check('installed into an empty folder', npx, pnpm, folder);
  if (installed.ok) await tryPackages(folder);
  rmSync(folder, { recursive: true, force: true });
}

/** @param {string} folder */
async function tryPackages(folder) {
  const modules = join(folder, 'node_modules');
  const { bin } = JSON.parse(readFileSync(join(modules, 'ripplecast', 'package.json'), 'utf8'));
  const program = join(modules, 'ripplecast', bin.ripplecast);
  /** @type {Set<string>} */
  const documents = new Set();
  for (const { path, version } of await nodes()) {
    const imported = await run(path, ['try.mjs'], { cwd: folder, output: 'collect' });
    report(`ripplecast imported by Node ${version}`, imported.code === 0, imported.output);
    documents.add(imported.output);
    for (const workers of ['1', '2']) {
      const args = [program, 'compare', 'seed-example', '--json', '--workers', workers];
      const ran = await run(path, args, { cwd: folder, output: 'collect' });
      const same = ran.code === 0 && JSON.stringify(JSON.parse(ran.output)) === imported.output;
      const what = `the packed command line gives the library's result, ${workers} worker${workers === '1' ? '' : 's'}`;
      report(`${what}, Node ${version}`, same, ran.code === 0 ? 'the documents differ' : ran.output);
    }
  }
  report(`one result on all of them (${documents.size} different)`, documents.size === 1);
  await tryInBrowser(folder, [...documents][0] ?? '');
}

/**
 * Builds a page that runs a scenario on Web Workers, serves it, and serves it again without building it first.
 * @param {string} folder
 * @param {string} expected - The document that the page must come to.
 */
async function tryInBrowser(folder, expected) {
  const { build, createServer, preview } = await import('vite');
  const { chromium } = await import('playwright');
  const shared = /** @type {const} */ ({ configFile: false, root: folder, logLevel: 'error' });
  const address = { host: '127.0.0.1', port: 0 };
  const output = await build({ ...shared, build: { outDir: 'built', target: 'es2022' } });
  const [first] = Array.isArray(output) ? output : [output];
  for (const file of first !== undefined && 'output' in first ? first.output : []) {
    if (!file.fileName.endsWith('.js')) continue;
    const size = gzipSize(file.type === 'chunk' ? file.code : String(file.source));
    say(`    a page with workers: ${file.fileName.replace(/-[\w-]{8}\.js$/, '.js')}, ${kilobytes(size)} gzip`);
  }
  const built = await preview({ ...shared, build: { outDir: 'built' }, preview: address });
  const development = await (await createServer({ ...shared, server: address })).listen();
  const browser = await chromium.launch(await chromiumLaunchOptions());
  for (const [how, server] of /** @type {const} */ ([
    ['built by Vite', built],
    ['served by Vite as it is', development],
  ])) {
    const page = await browser.newPage();
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    const text = await page
      .waitForFunction(() => /** @type {string | undefined} */ (Reflect.get(globalThis, 'answer')), null, {
        timeout: 60_000,
      })
      .then((answer) => answer.jsonValue())
      .catch(String);
    report(`the packed workers give the library's result in Chromium, ${how}`, text === expected, text?.slice(0, 500));
  }
  await browser.close();
  await built.close();
  await development.close();
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

/** JavaScript that each page of the playground loads before it can run: its scripts and all that they import statically. */
async function weighPages() {
  const { build } = await import('vite');
  const output = await build({
    root: join(root, 'playground'),
    logLevel: 'error',
    build: { write: false },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (first === undefined || !('output' in first)) throw new Error('the build gave no output');
  const chunks = new Map(first.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])));
  /** @type {Set<string>} */
  const loaded = new Set();
  for (const file of first.output) {
    if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
    /** @type {Set<string>} */
    const initial = new Set();
    /** @param {string} name */
    const add = (name) => {
      const chunk = chunks.get(name);
      if (chunk === undefined || initial.has(name)) return;
      initial.add(name);
      for (const imported of chunk.imports) add(imported);
    };
    for (const [, name] of String(file.source).matchAll(/(?:src|href)="\.?\/?([^"]+\.js)"/g)) add(name ?? '');
    const size = [...initial].reduce((sum, name) => sum + gzipSize(chunks.get(name)?.code ?? ''), 0);
    const text = `initial JavaScript of ${file.fileName}: ${kilobytes(size)} gzip (at most ${kilobytes(LIMITS.initialPage)})`;
    report(text, initial.size > 0 && size <= LIMITS.initialPage);
    for (const name of initial) loaded.add(name);
  }
  report('the build has a page', loaded.size > 0);
  for (const file of first.output) {
    if (file.type === 'asset' && file.fileName.endsWith('.js')) {
      say(`    and a worker, ${file.fileName}: ${kilobytes(gzipSize(String(file.source)))} gzip`);
    } else if (file.type === 'chunk' && !loaded.has(file.fileName)) {
      say(`    and later, ${file.fileName}: ${kilobytes(gzipSize(file.code))} gzip`);
    }
  }
}

await install();
const tarballs = await pack();
report(`built and packed ${Object.keys(tarballs).join(', ')}`, true);
await lint(tarballs);
await installElsewhere(tarballs);
await weighCompare();
await weighPages();
process.exitCode = exitCode;
