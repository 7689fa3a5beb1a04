import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { documentTests } from './test/documents/plugin.ts';
import { SlowFilesFirst } from './test/slow-files-first.ts';
import { withoutActionsSourceMaps } from './test/without-actions-source-maps.ts';

const conditions = ['ripplecast/source'];
const statisticalMatchers = fileURLToPath(new URL('packages/core/test/statistics/matchers.ts', import.meta.url));

const { argv, features } = process;
const isRun = argv.includes('run') && !argv.some((argument) => argument.startsWith('--coverage'));

/**
 * As Node runs TypeScript, where it does. In vitest's module runner each call of an imported function reads a property first, so that
 * kernels take up to half as long again. What watches files, puts spies in place of modules or measures coverage needs the runner: the
 * counts of one file that was loaded in both ways cannot be added.
 */
const asNodeDoes = {
  experimental: { viteModuleRunner: (features.typescript ?? false) === false || !isRun },
  execArgv: conditions.map((condition) => `--conditions=${condition}`),
};

/** Tests that run in Node; those that need a real browser are in vitest.browser.config.ts. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // One process for each processor; the default leaves one idle, of two.
    maxWorkers: '100%',
    // The files of a process share their modules, none of which keeps what a test could see: loading them anew for each file
    // takes as long again as the short tests themselves.
    isolate: false,
    sequence: { sequencer: SlowFilesFirst },
    // No test measures time: a busy machine must not fail one.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    coverage: {
      provider: 'v8',
      include: ['**/src/**/*.ts'],
      exclude: ['**/.cache/**', '**/examples/**', '**/test/**'],
      reportsDirectory: '.cache/coverage',
    },
    projects: [
      {
        extends: true,
        test: {
          ...asNodeDoes,
          name: 'core',
          root: 'packages/core',
          include: ['{src,test}/**/!(*.spied).test.ts'],
          setupFiles: [statisticalMatchers],
        },
      },
      { extends: true, test: { name: 'core-spied', root: 'packages/core', include: ['src/**/*.spied.test.ts'] } },
      {
        extends: true,
        test: { ...asNodeDoes, name: 'node', root: 'packages/node', include: ['{src,test}/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          ...asNodeDoes,
          name: 'web',
          root: 'packages/web',
          include: ['src/**/!(*.browser).test.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...asNodeDoes,
          name: 'elements',
          root: 'packages/elements',
          include: ['{src,test}/**/!(*.browser).test.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...asNodeDoes,
          name: 'playground',
          root: 'playground',
          include: ['src/**/!(*.browser).test.ts'],
        },
      },
      {
        extends: true,
        plugins: [withoutActionsSourceMaps()],
        test: {
          name: 'workspace',
          include: ['test/*.test.ts', 'benchmarks/**/*.test.ts'],
          // It imports JSON as bundlers do, and Node does not.
          server: { deps: { inline: [/@actions/] } },
        },
      },
      { extends: true, test: { name: 'examples', include: ['test/examples/*.test.ts'] } },
      { extends: true, test: { name: 'public-api', include: ['test/public-api/*.test.ts'] } },
      { extends: true, test: { name: 'same-bytes', include: ['test/same-bytes/*.test.ts'] } },
      {
        extends: true,
        plugins: [documentTests()],
        test: {
          name: 'documents',
          include: [
            '*.md',
            'docs/**/*.md',
            'packages/*/README.md',
            'examples/README.md',
            'test/documents/docstrings.test.ts',
          ],
        },
      },
    ],
  },
});
