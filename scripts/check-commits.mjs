/**
 * `node scripts/check-commits.mjs RANGE`: whether the subjects of commits are as CONTRIBUTING.md says. Merges are left out.
 */
import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** Longest subject in characters. */
const LONGEST = 60;

/**
 * What is wrong with the subject of a commit.
 * @param {string} subject
 * @returns {string | null} Null where nothing is.
 */
export function faultOfSubject(subject) {
  const { length } = subject;
  if (length > LONGEST) return `has ${length} characters; at most ${LONGEST}`;
  const scoped = /^[a-z][a-z0-9-]*: (\S+)(.*)$/u.exec(subject);
  if (scoped === null) return 'has no scope; expected "scope: what it does", such as "core: count friends once"';
  const [, verb = '', rest = ''] = scoped;
  if (/[.!]$/.test(rest)) return 'ends in a mark; a subject has none';
  if (/^(?:added|fixed|changed|removed|adds|fixes|changes|removes|adding|fixing|changing|removing)$/i.test(verb))
    return `says "${verb}"; expected the imperative`;
  return null;
}

/** @param {string} range */
function checkCommits(range) {
  const { status, stdout, stderr } = spawnSync('git', ['log', '--no-merges', '--format=%h %s', range], {
    encoding: 'utf8',
  });
  if (status !== 0) {
    process.stderr.write(stderr);
    return 2;
  }
  const lines = stdout.split('\n').filter((line) => line !== '');
  const faults = lines.flatMap((line) => {
    const [, hash = '', subject = ''] = /^(\S+) (.*)$/.exec(line) ?? [];
    const fault = faultOfSubject(subject);
    return fault === null ? [] : [`${hash} "${subject}" ${fault}\n`];
  });
  process.stdout.write(faults.length > 0 ? faults.join('') : `${lines.length} subjects are as they should be\n`);
  return faults.length > 0 ? 1 : 0;
}

if (process.argv[1] === import.meta.filename) process.exitCode = checkCommits(process.argv[2] ?? 'HEAD~1..HEAD');
