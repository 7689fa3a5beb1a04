/**
 * Where the version of a release stands. All packages have one, private ones included, and examples ask for it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { packageFolders, root } from '../install.mjs';

/**
 * @typedef {object} Place
 * @property {string} path - Of a file, from the top folder.
 * @property {RegExp} pattern - What stands before the version, the version, and what stands after it.
 */

/** @returns {Place[]} */
function places() {
  const manifests = packageFolders()
    .filter((folder) => folder !== root)
    .map((folder) => `${relative(root, folder).replaceAll('\\', '/')}/package.json`);
  return [
    ...manifests.flatMap((path) =>
      path.startsWith('examples/') ? rangesIn(path) : [{ path, pattern: /^( {2}"version": ")(.+?)(",)$/m }],
    ),
    { path: 'packages/core/src/experiment/version.ts', pattern: /^(export const version: string = ')(.+?)(';)$/m },
    { path: 'examples/notebook/one-fan.ipynb', pattern: /('npm:ripplecast@\^)(.+?)(')/ },
    { path: 'CITATION.cff', pattern: /^(version: )(\S+)()$/m },
  ];
}

/**
 * Examples have no version; they ask for ours, as whoever copies them does.
 * @param {string} path - Of a package.json.
 * @returns {Place[]}
 */
function rangesIn(path) {
  const { dependencies } = JSON.parse(read(path));
  return Object.keys(dependencies)
    .filter((name) => name === 'ripplecast' || name.startsWith('@ripplecast/'))
    .map((name) => ({ path, pattern: new RegExp(`^( {4}"${name}": "\\^)(.+?)(",?)$`, 'm') }));
}

/** @param {string} path */
const read = (path) => readFileSync(join(root, path), 'utf8');

/**
 * @returns {{ path: string, version: string }[]} The version in each place.
 * @throws Error where a place has none.
 */
export function readVersions() {
  return places().map(({ path, pattern }) => {
    const version = pattern.exec(read(path))?.[2];
    if (version === undefined) throw new Error(`${path} has no version where one is expected: ${pattern}`);
    return { path, version };
  });
}

/**
 * Writes a version in each place, and in the changelog and the citation the day.
 * @param {string} version
 * @param {string} day - As `2026-11-29`.
 * @throws Error where the changelog has no change that is not released.
 */
export function writeVersion(version, day) {
  const changelog = read('CHANGELOG.md');
  if (changesOf(changelog, 'Unreleased') === '') throw new Error('CHANGELOG.md has nothing under [Unreleased]');
  const dated = changelog.replace(/^## \[Unreleased\]$/m, `## [Unreleased]\n\n## [${version}] - ${day}`);
  writeFileSync(join(root, 'CHANGELOG.md'), dated);
  for (const { path, pattern } of places()) {
    writeFileSync(join(root, path), read(path).replace(pattern, `$1${version}$3`));
  }
  const citation = read('CITATION.cff').replace(/^date-released: .*\n/m, '');
  const cited = citation.replace(/^version: .*$/m, `$&\ndate-released: '${day}'`);
  writeFileSync(join(root, 'CITATION.cff'), cited);
}

/**
 * What a changelog says below a heading.
 * @param {string} changelog
 * @param {string} heading - `Unreleased`, or a version, which has its day behind it.
 * @returns {string} Empty where there is no such heading, or nothing below it.
 */
export function changesOf(changelog, heading) {
  const lines = changelog.split('\n');
  const title = heading === 'Unreleased' ? /^## \[Unreleased\]$/ : /^## \[(.+)\] - \d{4}-\d{2}-\d{2}$/;
  const start = lines.findIndex((line) => {
    const match = title.exec(line);
    return match !== null && (match[1] === undefined || match[1] === heading);
  });
  if (start === -1) return '';
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith('## '));
  return lines
    .slice(start + 1, length === -1 ? undefined : start + 1 + length)
    .join('\n')
    .trim();
}

/**
 * Whether a version comes after another, both as `1.2.3`.
 * @param {string} version
 * @param {string} than
 */
export function isLater(version, than) {
  const others = than.split('.').map(Number);
  for (const [i, ours] of version.split('.').map(Number).entries()) {
    const other = others[i] ?? 0;
    if (ours !== other) return ours > other;
  }
  return false;
}
