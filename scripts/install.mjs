/**
 * Installs what the lockfile names, with the pinned pnpm and nothing but Node and npm on the machine; skips it when
 * nothing has changed since the last time.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { environment, run } from './processes.mjs';

/** Top folder of the checkout. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const stamp = join(root, 'node_modules', '.ripplecast-installed');

/** @param {string} file */
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** @returns {string[]} Folders of the workspace's packages, the top folder first. */
export function packageFolders() {
  const patterns = [...read(join(root, 'pnpm-workspace.yaml')).matchAll(/^ {2}- (.+)$/gm)].map(
    (match) => match[1] ?? '',
  );
  const folders = patterns.flatMap((pattern) => {
    if (!pattern.endsWith('/*')) return [pattern];
    const parent = pattern.slice(0, -2);
    const names = existsSync(join(root, parent)) ? readdirSync(join(root, parent)) : [];
    return names.map((name) => `${parent}/${name}`).filter((folder) => existsSync(join(root, folder, 'package.json')));
  });
  return ['.', ...folders.toSorted()].map((folder) => join(root, folder));
}

/** Hash of everything that decides what an installation holds. */
function fingerprint() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(read(join(root, file)));
  for (const folder of packageFolders()) hash.update(read(join(folder, 'package.json')));
  return hash.digest('hex');
}

/** Present only in a node_modules that npm made. */
const madeByNpm = join(root, 'node_modules', '.package-lock.json');

/** Whether the last installation is still what the lockfile asks for. */
function isInstalled() {
  return !existsSync(madeByNpm) && read(stamp) === fingerprint();
}

/**
 * Arguments that start the pinned pnpm through npx; `--prefer-offline` because npx otherwise waits for the network even
 * when it has the package.
 * @param {readonly string[]} args
 * @returns {string[]}
 */
export function pnpmArguments(args) {
  const manager = JSON.parse(read(join(root, 'package.json'))).packageManager;
  return ['-y', '--prefer-offline', '--loglevel=error', manager, ...args];
}

export const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';

/**
 * Installs unless everything is there. Ends the process with a sentence if it cannot be done.
 * @param {{ output?: 'inherit' | 'stderr' }} [options] - Where pnpm's own output goes.
 * @returns {Promise<boolean>} Whether anything had to be installed.
 */
export async function install({ output = 'inherit' } = {}) {
  if (isInstalled()) return false;
  // A node_modules made by npm would be mixed with pnpm's; nothing in it is needed.
  if (existsSync(madeByNpm)) {
    for (const folder of packageFolders()) rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
  }
  const args = pnpmArguments(['install', '--prefer-offline', '--config.confirmModulesPurge=false']);
  const { code } = await run(npx, args, { cwd: root, output, env: environment() });
  if (code !== 0) {
    process.stderr.write(
      `Ripplecast could not install what it needs (pnpm ended with code ${code}; its message is above). ` +
        'The first installation needs a connection to the npm registry.\n',
    );
    process.exit(code);
  }
  writeFileSync(stamp, fingerprint());
  return true;
}
