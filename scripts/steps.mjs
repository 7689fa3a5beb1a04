/**
 * The parts of `npm test`, and `quick`, which is most of them without what is slow.
 */
import { join } from 'node:path';
import { root } from './install.mjs';
import { environment, run } from './processes.mjs';
import { reportFile } from './reports.mjs';
import { cacheFolder, nodePath, toolPath } from './tools.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} title
 * @property {() => Promise<{ code: number, output: string }>} action
 * @property {string} [report] - Name of the JSON report that it writes.
 * @property {boolean} [tells] - Whether what it collected is worth reading when all is well.
 */

/**
 * Phases one after another; the lanes of a phase at once; the steps of a lane one after another.
 * @typedef {readonly (readonly (readonly Step[])[])[]} Phases
 */

/** The projects of vitest.config.ts that are run as unit tests. */
export const projects = [
  'core',
  'core-spied',
  'node',
  'web',
  'elements',
  'playground',
  'workspace',
  'examples',
  'documents',
];

/** The projects of vitest.config.ts that are a step of their own. */
export const ownSteps = ['same-bytes', 'public-api'];

/**
 * For vitest: without the files that are slow, without documents, whose blocks start some 50 processes, and without what reads
 * the declarations that the types have made.
 */
export const quickChoice = ['--exclude=**/*.slow.test.ts', '--project=!documents', '--project=!public-api'];

/** Of oxlint, for what is an error here. */
export const lintRules = ['--type-aware', '--deny-warnings', '--report-unused-disable-directives', '--format=unix'];

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
      `--outputFile.json=${reportFile(report)}`,
      ...args,
    ],
    'inherit',
  );

/**
 * @param {readonly string[]} names - Of test projects.
 * @returns {Step}
 */
export const unitTests = (names) => ({
  name: 'unit',
  title: `unit, property, statistical and documentation tests (${names.join(', ')})`,
  action: () =>
    vitest(
      'unit',
      names.map((name) => `--project=${name}`),
    ),
  report: 'unit',
});

/** @type {Step} */
const format = { name: 'format', title: 'formatting', action: () => node([toolPath('oxfmt'), '--check'], 'collect') };

/** @type {Step} */
const lint = {
  name: 'lint',
  title: 'lint',
  action: () => node([toolPath('oxlint'), ...lintRules], 'collect'),
};

/** @type {Step} */
const types = {
  name: 'types',
  title: 'types',
  action: () => node([toolPath('typescript', 'tsc'), '-b'], 'collect'),
};

/** Reads the declarations that the types make: after them, and before the packages, which make them anew. @type {Step} */
const api = {
  name: 'api',
  title: 'public names and types as reviewed, with docstrings',
  action: () => vitest('api', ['--project=public-api']),
  report: 'api',
};

/** @type {Step} */
const unused = {
  name: 'unused',
  title: 'unused files, exports and dependencies',
  action: () => node([toolPath('knip')], 'collect'),
};

/** @type {Step} */
const browser = {
  name: 'browser',
  title: 'elements and workers in Chromium',
  action: () => vitest('browser', ['--config=vitest.browser.config.ts']),
  report: 'browser',
};

/** @type {Step} */
const bytes = {
  name: 'bytes',
  title: 'same bytes in Node, Chromium and QuickJS',
  action: () => vitest('bytes', ['--project=same-bytes']),
  report: 'bytes',
};

/** @type {Step} */
const page = {
  name: 'page',
  title: 'the playground in Chromium',
  action: () => node([toolPath('@playwright/test', 'playwright'), 'test'], 'inherit'),
  report: 'playground',
};

/** @type {Step} */
const packages = {
  name: 'packages',
  title: 'packages',
  action: () => node([join(root, 'scripts', 'packages', 'check.mjs')], 'collect'),
  tells: true,
};

/**
 * Everything, as phases of lanes. What leaves a processor idle (one thread, an installation, QuickJS, workers that load their
 * modules) runs beside the unit tests; the page as people see it, with plays and time limits, has the machine to itself.
 * @type {Phases}
 */
export const allSteps = [
  [[unitTests(projects)], [format, types, api, lint, unused, bytes, browser, packages]],
  [[page]],
];

/**
 * What is checked while somebody works: every check, and every test that is neither slow nor in a browser.
 * @type {Phases}
 */
export const quickSteps = [
  [
    [
      {
        name: 'unit',
        title: 'tests that are neither slow nor in a browser',
        action: () => vitest('unit', quickChoice),
        report: 'unit',
      },
    ],
    [format, types, api, unused, lint],
  ],
];
