/**
 * `npm run release`: sets the version of all packages, checks that a tag can be released, tests what will be published, and
 * publishes just that. Needs nothing but Node, npm and git.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { root } from '../install.mjs';
import { run } from '../processes.mjs';
import { faultsOfRelease, faultsOfTree, git } from './find-faults.mjs';
import { publish, publishArguments } from './publish.mjs';
import { noteTested, tarballFolder, testedTarballs } from './tested-tarballs.mjs';
import { isLater, readVersions, writeVersion } from './versions.mjs';

const usage = `npm run release -- version 0.2.0     sets the version of all packages, and dates the changelog
npm run release -- check v0.2.0      says whether that tag can be released from here
npm run release -- test              npm test, then npm run test:consumers with the tarballs that it has packed
npm run release -- publish v0.2.0    says what it would publish: those tarballs; --yes does it, --by-hand without provenance
`;

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`);

/**
 * @param {readonly string[]} faults
 * @returns {0 | 1} The exit code.
 */
function tell(faults) {
  for (const fault of faults) process.stderr.write(`✗ ${fault}\n`);
  return faults.length === 0 ? 0 : 1;
}

/** @param {string} version */
function setVersion(version) {
  const [{ version: current } = { version: '0.0.0' }] = readVersions();
  if (!/^\d+\.\d+\.\d+$/.test(version)) return tell([`a version is three numbers such as 0.2.0; got ${version}`]);
  // The first version of all has never been released: it is only dated.
  const isFirst = version === current && git(['tag', '--list', 'v*']) === '';
  if (!isFirst && !isLater(version, current)) return tell([`${version} does not come after ${current}`]);
  const faults = faultsOfTree();
  if (faults.length > 0) return tell(faults);
  writeVersion(version, new Date().toISOString().slice(0, 10));
  say(`All packages have version ${version}. Results name it: npm run fix -- digests, npm test, then commit and tag:`);
  say(`  git commit -am "all: release ${version}" && git tag -a v${version} -m "Ripplecast ${version}"`);
  return 0;
}

/** @param {string} tag */
function check(tag) {
  const code = tell(faultsOfRelease(tag));
  if (code === 0) say(`${tag} can be released`);
  return code;
}

async function test() {
  const faults = faultsOfTree();
  if (faults.length > 0) return tell(faults);
  for (const args of [['test'], ['run', 'test:consumers', '--', '--tarballs', tarballFolder]]) {
    const { code } = await run(npm, args, { cwd: root });
    if (code !== 0) return code;
  }
  noteTested();
  say(`The tarballs in ${tarballFolder} have passed every test`);
  return 0;
}

/**
 * @param {string} tag
 * @param {boolean} isMeant
 * @param {boolean} byHand
 */
async function publishTag(tag, isMeant, byHand) {
  const { tarballs, faults } = testedTarballs();
  const missing = isMeant && git(['rev-parse', '--quiet', '--verify', `${tag}^{commit}`]) === null;
  const all = [...faultsOfRelease(tag), ...faults, ...(missing ? [`there is no tag ${tag}`] : [])];
  if (!isMeant) {
    for (const tarball of tarballs)
      say(`would run npm ${publishArguments(tarball, byHand).join(' ')}  # ${tarball.integrity}`);
  }
  if (all.length > 0) return tell(all);
  if (!isMeant) say('Nothing was published: --yes publishes');
  return !isMeant || (await publish(tarballs, tag.slice(1), byHand, say)) ? 0 : 1;
}

/** @returns {number | Promise<number>} */
function main() {
  const flags = ['yes', 'by-hand'];
  const { values, positionals } = parseArgs({
    options: Object.fromEntries(flags.map((flag) => [flag, { type: /** @type {const} */ ('boolean') }])),
    allowPositionals: true,
    strict: false,
  });
  const [command, argument, ...more] = positionals;
  const isKnown = more.length === 0 && Object.keys(values).every((flag) => flags.includes(flag));
  if (isKnown && command === 'publish' && argument !== undefined) {
    return publishTag(argument, values['yes'] === true, values['by-hand'] === true);
  }
  if (isKnown && Object.keys(values).length === 0) {
    if (command === 'version' && argument !== undefined) return setVersion(argument);
    if (command === 'check' && argument !== undefined) return check(argument);
    if (command === 'test' && argument === undefined) return test();
  }
  process.stderr.write(usage);
  return 2;
}

process.exitCode = await main();
