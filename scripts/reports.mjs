/**
 * What the JSON reports of vitest and Playwright say: how many tests passed, and which file took longest.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from './install.mjs';
import { cacheFolder } from './tools.mjs';

export const reportFolder = join(cacheFolder, 'reports');

/**
 * @typedef {object} FileTime
 * @property {string} path - From the top folder, with `/`.
 * @property {number} seconds
 */

/**
 * @typedef {object} Report
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {FileTime | null} slowest - Null where no test ran.
 */

/** @param {string} name */
export const reportFile = (name) => join(reportFolder, `${name}.json`);

/** @param {string} path */
const fromTop = (path) => relative(root, path).split(sep).join('/');

/** @param {Iterable<FileTime>} files */
function slowestOf(files) {
  /** @type {FileTime | null} */
  let slowest = null;
  for (const file of files) if (slowest === null || file.seconds > slowest.seconds) slowest = file;
  return slowest;
}

/**
 * Every test of a suite of Playwright's report, nested suites included.
 * @param {any} suite
 * @returns {number} Seconds.
 */
function secondsOfSuite(suite) {
  const own = (suite.specs ?? []).flatMap((/** @type {any} */ spec) =>
    spec.tests.flatMap((/** @type {any} */ test) => test.results.map((/** @type {any} */ result) => result.duration)),
  );
  const nested = (suite.suites ?? []).map(secondsOfSuite);
  return [...own.map((/** @type {number} */ milliseconds) => milliseconds / 1000), ...nested].reduce(
    (sum, seconds) => sum + seconds,
    0,
  );
}

/**
 * Reads a report; all zero when it was not written.
 * @param {string} name
 * @returns {Report}
 */
export function readReport(name) {
  const file = reportFile(name);
  if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0, slowest: null };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  if ('stats' in report) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    const files = report.suites.map((/** @type {any} */ suite) => ({
      path: fromTop(join(report.config.rootDir, suite.file)),
      seconds: secondsOfSuite(suite),
    }));
    return { passed: expected, failed: unexpected + flaky, skipped, slowest: slowestOf(files) };
  }
  const files = report.testResults.map((/** @type {any} */ result) => ({
    path: fromTop(result.name),
    seconds: (result.endTime - result.startTime) / 1000,
  }));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    slowest: slowestOf(files),
  };
}
