/**
 * Which Node runs the project's own programs, and where the installed tools are.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './install.mjs';

const pinned = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Path of the Node that runs everything here: the pinned one, else the one that runs this script. */
export function nodePath() {
  if (existsSync(pinned)) return pinned;
  return existsSync(process.execPath) ? process.execPath : 'node';
}

/** Whether {@link nodePath} runs TypeScript files as they are (from 22.18 and 23.6 on). */
export function runsTypeScript() {
  if (existsSync(pinned)) return true;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

/**
 * The script behind a tool's command, to be run with {@link nodePath} (no shell between, so that it works on every system).
 * @param {string} packageName
 * @param {string} [command] - Name of the command where the package has several.
 * @returns {string}
 */
export function toolPath(packageName, command = packageName.split('/').at(-1) ?? packageName) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/** Folder of this project's own caches. */
export const cacheFolder = join(root, '.cache');
