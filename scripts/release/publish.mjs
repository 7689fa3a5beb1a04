/**
 * Publishes tarballs on the registry.
 */
import process from 'node:process';
import { run } from '../processes.mjs';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** @typedef {import('./tested-tarballs.mjs').Tarball} Tarball */

/**
 * What npm is asked.
 * @param {Tarball} tarball
 * @param {boolean} byHand - Whether a person publishes, from a machine whose word is no provenance.
 */
export function publishArguments({ path }, byHand) {
  return ['publish', path, '--access', 'public', ...(byHand ? [] : ['--provenance'])];
}

/**
 * Publishes tarballs one after another. Those that are on the registry with the same bytes are left out, so that a release that
 * was interrupted can be run again.
 * @param {readonly Tarball[]} tarballs
 * @param {string} version
 * @param {boolean} byHand
 * @param {(line: string) => void} say
 * @returns {Promise<boolean>} Whether all are there now.
 */
export async function publish(tarballs, version, byHand, say) {
  for (const tarball of tarballs) {
    const { name, integrity } = tarball;
    const view = await run(npm, ['view', `${name}@${version}`, 'dist.integrity'], { output: 'collect' });
    const there = view.code === 0 ? view.answer.trim() : '';
    if (there === integrity) {
      say(`${name} ${version} is on the registry`);
      continue;
    }
    if (there !== '') {
      say(`${name} ${version} is on the registry with other bytes (${there}): it needs a new version`);
      return false;
    }
    const { code } = await run(npm, publishArguments(tarball, byHand));
    if (code !== 0) {
      say(`npm could not publish ${name}; what was published before stays, and is left out the next time`);
      return false;
    }
    say(`published ${name} ${version}`);
  }
  return true;
}
