/**
 * `npm run test:consumers`: packs the packages and tries them in every project of test/consumers, before a release.
 * `npm run test:consumers -- next bun` tries some; `--tarballs FOLDER` takes tarballs that are packed already.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { install } from '../install.mjs';
import { pack } from '../packages/pack.mjs';
import { consumers } from './consumers.mjs';
import { tryConsumers } from './try-consumers.mjs';

/**
 * @param {string} text
 * @returns {never}
 */
function refuse(text) {
  process.stderr.write(`${text}\n`);
  process.exit(2);
}

/**
 * The four tarballs in a folder.
 * @param {string} folder
 * @returns {import('./install-consumers.mjs').Tarballs}
 */
function tarballsIn(folder) {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  /** @param {string} name */
  const find = (name) => {
    const [file, ...more] = files.filter(
      (each) => each.startsWith(`${name}-`) && /^\d.*\.tgz$/.test(each.slice(name.length + 1)),
    );
    if (file === undefined || more.length > 0)
      refuse(`--tarballs must name a folder with one tarball of each package: ${folder}`);
    return join(folder, file);
  };
  return {
    core: find('ripplecast'),
    node: find('ripplecast-node'),
    web: find('ripplecast-web'),
    elements: find('ripplecast-elements'),
  };
}

const { values, positionals } = parseArgs({ options: { tarballs: { type: 'string' } }, allowPositionals: true });
const names = consumers.map(({ name }) => name);
const unknown = positionals.find((name) => !names.includes(name));
if (unknown !== undefined) refuse(`npm run test:consumers knows ${names.join(', ')}; got ${unknown}`);

await install();
const tarballs = values.tarballs === undefined ? await pack() : tarballsIn(resolve(values.tarballs));
const chosen = positionals.length === 0 ? consumers : consumers.filter(({ name }) => positionals.includes(name));
await tryConsumers(chosen, tarballs, (what, ok, details = '') => {
  process.stdout.write(`  ${ok ? '✓' : '✗'} ${what}\n${ok || details === '' ? '' : `${details}\n`}`);
  if (!ok) process.exitCode = 1;
});
