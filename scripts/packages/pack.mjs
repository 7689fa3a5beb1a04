/**
 * `npm run pack`: builds the packages and packs them as they are published, one tarball each in `.cache/packages`.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from '../build/build.mjs';
import { packageNames, readManifest } from '../build/bundles.mjs';
import { install, root } from '../install.mjs';
import { run } from '../processes.mjs';
import { cacheFolder } from '../tools.mjs';
import { absoluteLinks } from './absolute-links.mjs';
import { publishedManifest } from './published-manifest.mjs';

const tarballFolder = join(cacheFolder, 'packages');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/**
 * Builds and packs all packages.
 * @returns {Promise<Readonly<Record<import('../build/bundles.mjs').PackageName, string>>>} Path of each tarball.
 * @throws Error where the sources do not compile, or npm cannot pack.
 */
export async function pack() {
  await build();
  rmSync(tarballFolder, { recursive: true, force: true });
  const staged = packageNames.map(stage);
  const args = ['pack', '--json', '--loglevel=error', '--pack-destination', tarballFolder, ...staged];
  const { code, output, answer } = await run(npm, args, { cwd: tarballFolder, output: 'collect' });
  if (code !== 0) throw new Error(`npm could not pack:\n${output}`);
  /** @type {{ filename: string }[]} */
  const packed = Object.values(JSON.parse(answer));
  const paths = packed.map(({ filename }) => join(tarballFolder, filename));
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined) throw new Error(`npm said that it had written ${missing}, but there is no such file`);
  return /** @type {never} */ (Object.fromEntries(packageNames.map((name, i) => [name, paths[i]])));
}

/**
 * Lays a package out as it is published, in a folder of its own.
 * @param {import('../build/bundles.mjs').PackageName} name
 * @returns {string} The folder.
 */
function stage(name) {
  const folder = `packages/${name}`;
  const { keywords, repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const source = readManifest(name);
  const manifest = publishedManifest(source, { folder, keywords, repository });
  const staging = join(tarballFolder, 'staging', name);
  mkdirSync(staging, { recursive: true });
  /** @type {readonly string[]} */
  const parts = source.files.filter((/** @type {string} */ part) => !part.startsWith('!'));
  for (const part of parts) cpSync(join(root, folder, part), join(staging, part), { recursive: true });
  cpSync(join(root, 'LICENSE'), join(staging, 'LICENSE'));
  for (const [file, from] of /** @type {const} */ ([
    ['README.md', folder],
    ['CHANGELOG.md', ''],
  ])) {
    const text = readFileSync(join(root, from, file), 'utf8');
    const place = { folder: from, repository, tag: `v${manifest['version']}` };
    writeFileSync(join(staging, file), repository === undefined ? text : absoluteLinks(text, place));
  }
  writeFileSync(join(staging, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return staging;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await install();
  for (const path of Object.values(await pack())) process.stdout.write(`${path}\n`);
}
