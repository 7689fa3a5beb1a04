/** The Nodes that packages are tried on. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { root } from '../install.mjs';
import { run } from '../processes.mjs';
import { nodePath } from '../tools.mjs';

/**
 * The oldest Node that is supported, and the newest. Where their npm packages are not installed, as on other systems than Linux on x64,
 * the oldest and the newest that there is: of this system, or the pinned one.
 * @returns {Promise<{ path: string, version: string }[]>}
 */
export async function findNodes() {
  const own = join(root, 'node_modules');
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.startsWith(own));
  const candidates = [
    join(root, 'test', 'node_modules', 'oldest-node', 'bin', 'node'),
    ...folders.map((folder) => join(folder, process.platform === 'win32' ? 'node.exe' : 'node')),
    nodePath(),
    join(root, 'test', 'node_modules', 'newest-node', 'bin', 'node'),
  ];
  /** By version. @type {Map<string, string>} */
  const found = new Map();
  for (const path of candidates.filter((candidate) => existsSync(candidate))) {
    const { code, output } = await run(path, ['--version'], { output: 'collect' });
    const version = output.trim();
    if (code === 0 && !found.has(version) && isSupported(version)) found.set(version, path);
  }
  const nodes = [...found].map(([version, path]) => ({ version, path }));
  nodes.sort((a, b) => compareVersions(a.version, b.version));
  return nodes.length < 3 ? nodes : [...nodes.slice(0, 1), ...nodes.slice(-1)];
}

/**
 * @param {string} a - As `v20.19.0`.
 * @param {string} b
 */
const compareVersions = (a, b) => a.localeCompare(b, 'en', { numeric: true });

/** @param {string} version - As `v20.19.0`. */
function isSupported(version) {
  const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}
