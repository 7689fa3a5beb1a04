import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readVersions } from '../scripts/release/versions.mjs';
import { root } from './source-files.ts';

/** A checkout of this repository, as far as a release looks at it, and an npm that writes down what it is asked. */
const checkout = mkdtempSync(join(tmpdir(), 'ripplecast-release-'));
const bin = mkdtempSync(join(tmpdir(), 'ripplecast-npm-'));
const packages = ['core', 'node', 'web', 'elements'];

const npm = `#!/bin/sh
echo "$*" >> '${bin}/asked'
case "$1" in
  test)
    mkdir -p .cache/packages
    for name in ripplecast ripplecast-node ripplecast-web ripplecast-elements; do
      printf '%s' "bytes of $name" > ".cache/packages/$name-0.2.0.tgz"
    done ;;
  view)
    echo 'npm notice New version of npm' >&2
    cat '${bin}'/"$(echo "$2" | tr '/' '_')" 2> /dev/null ;;
esac
`;

function git(...args: string[]): void {
  const { status, stderr } = spawnSync('git', args, { cwd: checkout, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

function commit(): void {
  git('add', '--all');
  git(
    '-c',
    'user.name=A',
    '-c',
    'user.email=a@example.org',
    'commit',
    '--quiet',
    '--allow-empty',
    '--message',
    'all: a',
  );
}

/** Runs the script there: its exit code, and what it said. */
function release(...args: string[]): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/release/release.mjs', ...args], {
    cwd: checkout,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH']}` },
  });
  return { code: status, said: stdout + stderr };
}

const path = (file: string): string => join(checkout, file);
const read = (file: string): string => readFileSync(path(file), 'utf8');
/** What npm was asked since the last time. */
function asked(): string[] {
  const file = join(bin, 'asked');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  rmSync(file, { force: true });
  return lines;
}

function setRepository(repository: string): void {
  writeFileSync(path('package.json'), JSON.stringify({ ...JSON.parse(read('package.json')), repository }));
}

beforeAll(() => {
  for (const file of [
    'scripts',
    'package.json',
    'pnpm-workspace.yaml',
    '.gitignore',
    'CITATION.cff',
    ...new Set(readVersions().map((place) => place.path)),
  ]) {
    mkdirSync(dirname(path(file)), { recursive: true });
    cpSync(join(root, file), path(file), { recursive: true });
  }
  writeFileSync(path('CHANGELOG.md'), '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A thing.\n');
  writeFileSync(path('README.md'), 'Version 0.1.0 is not on the npm registry yet.\n');
  writeFileSync(path('examples/README.md'), 'Examples\n');
  writeFileSync(join(bin, 'npm'), npm);
  chmodSync(join(bin, 'npm'), 0o755);
  git('init', '--quiet', '--initial-branch=main');
  commit();
});
afterAll(() => {
  for (const folder of [checkout, bin]) rmSync(folder, { recursive: true, force: true });
});

test('all packages and the citation have one version now', () => {
  expect(new Set(readVersions().map(({ version }) => version)).size).toBe(1);
});

// One story: each test goes on where the one before ended.
describe('a release', () => {
  test('knows its four commands', () => {
    for (const args of [
      ['test', '--yes'],
      ['publish', 'v1.0.0', '--no'],
    ]) {
      expect(release(...args)).toMatchObject({ code: 2, said: expect.stringContaining('npm run release -- version') });
    }
  });

  test('sets the version everywhere, and dates the changelog', () => {
    expect(release('version', '0.0.9').said).toMatch(/0\.0\.9 does not come after/);
    expect(release('version', 'v0.2.0').said).toMatch(/a version is three numbers/);
    writeFileSync(path('new.txt'), '');
    expect(release('version', '0.2.0')).toEqual({
      code: 1,
      said: '✗ the tree has changes that are not committed: new.txt\n',
    });
    rmSync(path('new.txt'));
    expect(release('version', '0.2.0').code).toBe(0);
    for (const name of packages)
      expect(JSON.parse(read(`packages/${name}/package.json`))).toMatchObject({ version: '0.2.0' });
    expect(read('packages/core/src/experiment/version.ts')).toContain("'0.2.0'");
    expect(JSON.parse(read('examples/worker-pool/package.json'))).toMatchObject({
      dependencies: { ripplecast: '^0.2.0', '@ripplecast/node': '^0.2.0' },
    });
    const day = new Date().toISOString().slice(0, 10);
    expect(read('CITATION.cff')).toContain(`version: 0.2.0\ndate-released: '${day}'\n`);
    expect(read('CHANGELOG.md')).toMatch(
      new RegExp(String.raw`## \[Unreleased\]\n\n## \[0\.2\.0\] - ${day}\n\n### Added\n\n- A thing`),
    );
    commit();
    expect(release('version', '0.3.0').said).toMatch(/nothing under \[Unreleased\]/);
  });

  test('is refused without an address, of another version, with changes that are not committed, from another commit', () => {
    expect(release('check', 'v0.2.0')).toEqual({
      code: 1,
      said:
        '✗ package.json has no "repository": the packages need the address of the project\n' +
        '✗ README.md says that the version is not on the registry yet, which the release makes untrue\n',
    });
    writeFileSync(path('README.md'), 'Ripplecast\n');
    commit();
    expect(release('check', '0.2.0').said).toMatch(/a tag is v and a version such as v0\.2\.0; got 0\.2\.0/);
    setRepository('git@example.org:us/it.git');
    const { code, said } = release('check', 'v0.2.1');
    expect(code).toBe(1);
    expect(said).toMatch(/✗ packages\/core\/package\.json has version 0\.2\.0; expected 0\.2\.1\n/);
    expect(said).toMatch(/✗ CITATION\.cff has version 0\.2\.0; expected 0\.2\.1\n/);
    expect(said).toMatch(/✗ CHANGELOG\.md has nothing under "## \[0\.2\.1\] - " and a day\n/);
    expect(said).toMatch(/✗ "repository" in package\.json must be an address/);
    expect(said).toMatch(/✗ the tree has changes that are not committed: package\.json\n/);
    setRepository('https://example.org/us/it');
    git('tag', 'v0.2.0');
    commit();
    expect(release('check', 'v0.2.0')).toEqual({ code: 1, said: '✗ v0.2.0 is another commit than this one\n' });
    git('tag', '--delete', 'v0.2.0');
    expect(release('check', 'v0.2.0')).toEqual({ code: 0, said: 'v0.2.0 can be released\n' });
  });

  test('publishes nothing that was not tested, and nothing unless it is meant', () => {
    expect(release('publish', 'v0.2.0')).toMatchObject({
      code: 1,
      said: expect.stringContaining('no tarballs were tested'),
    });
    expect(asked()).toEqual([]);
    expect(release('test').code).toBe(0);
    expect(asked()).toEqual(['test', `run test:consumers -- --tarballs ${path('.cache/packages')}`]);
    const dry = release('publish', 'v0.2.0');
    expect(dry.code).toBe(0);
    expect(
      dry.said.match(/^would run npm publish .*ripplecast(-\w+)?-0\.2\.0\.tgz --access public --provenance/gm),
    ).toHaveLength(4);
    expect(release('publish', 'v0.2.0', '--yes')).toEqual({ code: 1, said: '✗ there is no tag v0.2.0\n' });
    git('tag', 'v0.2.0');
    const tarball = path('.cache/packages/ripplecast-web-0.2.0.tgz');
    writeFileSync(tarball, 'other bytes');
    expect(release('publish', 'v0.2.0', '--yes').said).toBe(
      '✗ the tarball of @ripplecast/web is not the one that was tested\n',
    );
    writeFileSync(tarball, 'bytes of ripplecast-web');
    expect(asked()).toEqual([]);
  });

  test('publishes each tarball once, those before that depend on it', () => {
    const tested = JSON.parse(read('.cache/packages/tested.json')) as { integrity: Record<string, string> };
    writeFileSync(join(bin, 'ripplecast@0.2.0'), tested.integrity['ripplecast'] ?? '');
    expect(release('publish', 'v0.2.0', '--by-hand').said).not.toContain('--provenance');
    expect(release('publish', 'v0.2.0', '--yes').code).toBe(0);
    const published = asked().filter((line) => line.startsWith('publish'));
    expect(published.map((line) => /ripplecast-(\w+)-0\.2\.0\.tgz/.exec(line)?.[1])).toEqual([
      'node',
      'web',
      'elements',
    ]);
    writeFileSync(join(bin, 'ripplecast@0.2.0'), 'sha512-other');
    expect(release('publish', 'v0.2.0', '--yes').said).toMatch(
      /with other bytes \(sha512-other\): it needs a new version/,
    );
    expect(asked().filter((line) => line.startsWith('publish'))).toEqual([]);
  });

  test('of another commit needs another test', () => {
    git('tag', '--delete', 'v0.2.0');
    commit();
    expect(release('publish', 'v0.2.0').said).toMatch(/the tarballs are of commit [0-9a-f]+, which is not this one/);
  });
});
