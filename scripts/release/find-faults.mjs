/**
 * What stands in the way of a release.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../install.mjs';
import { changesOf, readVersions } from './versions.mjs';

/**
 * What git answers; null where it fails.
 * @param {readonly string[]} args
 */
export function git(args) {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

/** The files that differ from the last commit, as a fault; empty where there are none. */
export function faultsOfTree() {
  const changed = git(['status', '--porcelain']);
  if (changed === null) return ['this is no checkout of git'];
  if (changed === '') return [];
  const files = changed.split('\n').map((line) => line.slice(2).trim());
  const more = files.length > 3 ? ` and ${files.length - 3} more` : '';
  return [`the tree has changes that are not committed: ${files.slice(0, 3).join(', ')}${more}`];
}

/**
 * What keeps a tag from being released; empty where nothing does.
 * @param {string} tag - As `v0.2.0`.
 * @returns {string[]}
 */
export function faultsOfRelease(tag) {
  const version = /^v(\d+\.\d+\.\d+)$/.exec(tag)?.[1];
  if (version === undefined) return [`a tag is v and a version such as v0.2.0; got ${tag}`];
  const others = readVersions().filter((place) => place.version !== version);
  const faults = others.map(({ path, version: other }) => `${path} has version ${other}; expected ${version}`);
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  if (changesOf(changelog, version) === '') {
    faults.push(`CHANGELOG.md has nothing under "## [${version}] - " and a day`);
  }
  const { repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (repository === undefined) {
    faults.push('package.json has no "repository": the packages need the address of the project');
  } else if (!/^https:\/\/[^/]+\/.+(?<!\.git|\/)$/.test(repository)) {
    faults.push(`"repository" in package.json must be an address such as https://example.org/us/it; got ${repository}`);
  }
  for (const path of ['README.md', 'examples/README.md']) {
    if (/\bnot on the npm registry yet|until [\d.]+ is on the registry/i.test(readFileSync(join(root, path), 'utf8'))) {
      faults.push(`${path} says that the version is not on the registry yet, which the release makes untrue`);
    }
  }
  const tagged = git(['rev-parse', '--quiet', '--verify', `${tag}^{commit}`]);
  if (tagged !== null && tagged !== git(['rev-parse', 'HEAD'])) faults.push(`${tag} is another commit than this one`);
  return [...faults, ...faultsOfTree()];
}
