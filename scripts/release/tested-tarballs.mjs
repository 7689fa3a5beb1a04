/**
 * A note beside the tarballs that were tried: which commit they are of, and what their bytes were. Only those are published.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageNames, readManifest } from '../build/bundles.mjs';
import { cacheFolder } from '../tools.mjs';
import { git } from './find-faults.mjs';

export const tarballFolder = join(cacheFolder, 'packages');
const note = join(tarballFolder, 'tested.json');

/**
 * @typedef {object} Tarball
 * @property {string} name - Of the package.
 * @property {string} path
 * @property {string} integrity - As the registry states it: SHA-512 in base64.
 */

/** @param {string} path */
const integrityOf = (path) => `sha512-${createHash('sha512').update(readFileSync(path)).digest('base64')}`;

/**
 * The tarballs of this version, in an order in which each comes after those that it depends on.
 * @returns {Tarball[]} Only those that are there.
 */
function tarballs() {
  return packageNames.flatMap((folder) => {
    const { name, version } = readManifest(folder);
    const path = join(tarballFolder, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
    return existsSync(path) ? [{ name, path, integrity: integrityOf(path) }] : [];
  });
}

/** Notes that the tarballs of this commit have passed all tests. @throws Error where one is missing or too many. */
export function noteTested() {
  const tried = tarballs();
  const found = readdirSync(tarballFolder).filter((file) => file.endsWith('.tgz'));
  if (tried.length !== packageNames.length || found.length !== tried.length) {
    throw new Error(`${tarballFolder} must have one tarball for each package; it has ${found.join(', ')}`);
  }
  const integrity = Object.fromEntries(tried.map((tarball) => [tarball.name, tarball.integrity]));
  writeFileSync(note, `${JSON.stringify({ commit: git(['rev-parse', 'HEAD']), integrity }, null, 2)}\n`);
}

/**
 * The tarballs that were tried, as {@link noteTested} noted them.
 * @returns {{ tarballs: Tarball[], faults: string[] }}
 */
export function testedTarballs() {
  if (!existsSync(note)) return { tarballs: [], faults: ['no tarballs were tested: run npm run release -- test'] };
  const { commit, integrity } = JSON.parse(readFileSync(note, 'utf8'));
  const present = tarballs();
  const faults = Object.keys(integrity).flatMap((name) => {
    const tarball = present.find((each) => each.name === name);
    if (tarball === undefined) return [`the tarball of ${name} is missing`];
    return tarball.integrity === integrity[name] ? [] : [`the tarball of ${name} is not the one that was tested`];
  });
  if (commit !== git(['rev-parse', 'HEAD'])) faults.push(`the tarballs are of commit ${commit}, which is not this one`);
  return { tarballs: present, faults };
}
