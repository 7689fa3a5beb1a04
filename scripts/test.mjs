/**
 * `npm test`: installs what is missing, then runs every check and every test, and sums up.
 * `npm test -- core` or `npm test -- --only lint` runs one part (several names run several parts).
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { install, root } from './install.mjs';
import { environment, run } from './processes.mjs';
import { cacheFolder, nodePath, toolPath } from './tools.mjs';

/**
 * @typedef {object} Step
 * @property {string} title
 * @property {() => Promise<{ code: number, output: string }>} action
 * @property {string[]} [reports] - Names of the JSON reports that it writes.
 */

/** Test projects of vitest.config.ts that need no browser. */
const projects = ['core', 'node', 'web', 'elements', 'playground', 'workspace', 'documents'];
const reportFolder = join(cacheFolder, 'reports');

/**
 * @param {string[]} args
 * @param {'collect' | 'inherit'} output
 */
const node = (args, output) =>
  run(nodePath(), args, { cwd: root, output, env: environment({ NODE_COMPILE_CACHE: join(cacheFolder, 'compile') }) });

/**
 * @param {string} report
 * @param {string[]} args
 */
const vitest = (report, args) =>
  node(
    [
      toolPath('vitest'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${join(reportFolder, `${report}.json`)}`,
      ...args,
    ],
    'inherit',
  );

/**
 * @param {string[]} names
 * @returns {Step}
 */
const unitTests = (names) => ({
  title: `unit, property, statistical and documentation tests (${names.join(', ')})`,
  action: () =>
    vitest(
      'unit',
      names.map((name) => `--project=${name}`),
    ),
  reports: ['unit'],
});

/** @type {Record<string, Step>} */
const steps = {
  format: { title: 'formatting', action: () => node([toolPath('oxfmt'), '--check'], 'collect') },
  lint: {
    title: 'lint',
    action: () =>
      node(
        [toolPath('oxlint'), '--type-aware', '--deny-warnings', '--report-unused-disable-directives', '--format=unix'],
        'collect',
      ),
  },
  types: { title: 'types', action: () => node([toolPath('typescript', 'tsc'), '-b'], 'collect') },
  unused: { title: 'unused files, exports and dependencies', action: () => node([toolPath('knip')], 'collect') },
  unit: unitTests(projects),
  browser: {
    title: 'elements and workers in Chromium',
    action: () => vitest('browser', ['--config=vitest.browser.config.ts']),
    reports: ['browser'],
  },
  bytes: {
    title: 'same bytes in Node, Chromium and QuickJS',
    action: () => vitest('bytes', ['--project=same-bytes']),
    reports: ['bytes'],
  },
  page: {
    title: 'the playground in Chromium',
    action: () => node([toolPath('@playwright/test', 'playwright'), 'test'], 'inherit'),
    reports: ['playground'],
  },
  packages: { title: 'packages', action: () => node([join(root, 'scripts', 'packages.mjs')], 'inherit') },
};

/** @returns {[string, Step][]} */
function chosenSteps() {
  const names = process.argv.slice(2).filter((argument) => argument !== '--only');
  for (const name of names) {
    if (name in steps || projects.includes(name)) continue;
    const known = [...Object.keys(steps), ...projects].join(', ');
    process.stderr.write(`npm test knows these parts: ${known}; got ${name}\n`);
    process.exit(2);
  }
  if (names.length === 0) return Object.entries(steps);
  const asked = names.filter((name) => projects.includes(name));
  const chosen = Object.entries(steps).filter(([name]) => names.includes(name));
  return asked.length > 0 ? [['unit', unitTests(asked)], ...chosen] : chosen;
}

/**
 * @param {string} name
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
function countTests(name) {
  const file = join(reportFolder, `${name}.json`);
  if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  if ('stats' in report) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    return { passed: expected, failed: unexpected + flaky, skipped };
  }
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

const chosen = chosenSteps();
const began = performance.now();
/** @param {number} since */
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

if (await install()) process.stdout.write(`Installed in ${seconds(began)}\n`);
rmSync(reportFolder, { recursive: true, force: true });
mkdirSync(reportFolder, { recursive: true });

let exitCode = 0;
const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const lines = [];
for (const [name, { title, action, reports = [] }] of chosen) {
  process.stdout.write(`\n▸ ${title}\n`);
  const since = performance.now();
  const { code, output } = await action();
  if (code !== 0) process.stdout.write(output);
  const counts = reports.map((report) => countTests(report));
  for (const { passed, failed, skipped } of counts) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  // A step that fails without a failed test (a crash, a check that is no test) counts as one failure.
  if (code !== 0 && counts.every(({ failed }) => failed === 0)) total.failed += 1;
  exitCode ||= code;
  const line = `${code === 0 ? '✓' : '✗'} ${name.padEnd(9)} ${title}, ${seconds(since)}`;
  process.stdout.write(`${line}\n`);
  lines.push(line);
}

process.stdout.write(`\n${lines.join('\n')}\n`);
if (total.skipped > 0) process.stdout.write(`${total.skipped} skipped\n`);
process.stdout.write(`In ${seconds(began)}\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = exitCode;
