import { join, posix } from 'node:path';
import type { Plugin } from 'vitest/config';
import { listFiles, readText, root } from '../source-files.ts';
import { type Fence, readDocstringFences, readFences } from './read-fences.ts';
import { compileTypescriptFence } from './typescript-fence.ts';

/** The one file that stands for the docstrings of the core. */
const docstrings = join(root, 'test/documents/docstrings.test.ts');

/** Languages that look as if they could be run, but are written `ts` or `sh` here so that they are. */
const misnamed = new Set(['js', 'javascript', 'typescript', 'mjs', 'bash', 'shell', 'console', 'zsh']);

async function compileFence(path: string, fence: Fence, scope: string | null): Promise<string> {
  const title = JSON.stringify(`${path}:${fence.line} ${fence.language}`);
  const failing = (message: string): string =>
    `test(${title}, () => { throw new Error(${JSON.stringify(message)}); });\n`;
  if (misnamed.has(fence.language))
    return failing(`write the language of this block as ts or sh; got ${fence.language}`);
  if (fence.exclusion !== null) return '';
  if (fence.language === 'sh') return `test(${title}, () => shell.run(${JSON.stringify(fence.code)}), 300_000);\n`;
  if (fence.language !== 'ts') return '';
  try {
    const body = await compileTypescriptFence(fence.code, scope !== null);
    const names =
      scope === null ? '{}' : `{ ...(await import(${JSON.stringify(scope)})), ...(await import('ripplecast')) }`;
    return `test(${title}, async () => { await (${body})(checkExpectation, checkThrown, ${names}); }, 60_000);\n`;
  } catch (error) {
    return failing(error instanceof Error ? error.message : String(error));
  }
}

const header = `
import { afterAll, expect, test } from 'vitest';
import { checkExpectation, checkThrown } from ${JSON.stringify(join(root, 'test/documents/check-expectation.ts'))};
import { ShellFolder } from ${JSON.stringify(join(root, 'test/documents/run-shell-fence.ts'))};
`;

async function compileDocument(path: string): Promise<string> {
  const fences = readFences(readText(path));
  const needsShell = fences.some(({ language, exclusion }) => language === 'sh' && exclusion === null);
  const tests: string[] = [];
  for (const fence of fences) tests.push(await compileFence(path, fence, null));
  // A document without code is read all the same: its fences must be well-formed.
  if (tests.join('') === '')
    tests.push(`test('has no code to run', () => { expect(${fences.length}).toBeGreaterThanOrEqual(0); });\n`);
  const shell = needsShell ? 'const shell = new ShellFolder();\nafterAll(() => shell.remove());\n' : '';
  return `${header}${shell}${tests.join('')}`;
}

async function compileDocstrings(): Promise<string> {
  const source = 'packages/core/src';
  const tests: string[] = [];
  for (const path of listFiles(source, ['.ts']).filter((name) => !name.endsWith('.test.ts'))) {
    const folder = posix.dirname(posix.relative(source, path)).split('/')[0];
    const scope = folder === '.' || folder === undefined ? 'ripplecast' : `ripplecast/${folder}`;
    for (const fence of readDocstringFences(readText(path))) tests.push(await compileFence(path, fence, scope));
  }
  return `${header}${tests.join('')}`;
}

/**
 * Runs the code in documents: Markdown files are test files, and the blocks of code in them tests.
 *
 * - `ts` blocks each stand alone, as a reader would copy them; `// =>` says what the expression before it gives.
 * - `sh` blocks run line by line, in the order of the document, in one folder.
 * - The `@example` blocks of the core's docstrings run too; names that they do not import come from the subpath of their
 *   folder and from the root.
 *
 * Packages are found as the package of the tests finds them.
 */
export function documentTests(): Plugin {
  return {
    name: 'ripplecast:documents',
    enforce: 'pre',
    configureVitest({ defineCacheKeyGenerator }) {
      // What these tests are made of lies in other files than their own: a kept result would be an old one.
      defineCacheKeyGenerator(({ id }) => (id === docstrings || id.endsWith('.md') ? false : undefined));
    },
    async resolveId(source, importer, options) {
      const isDocument = importer !== undefined && (importer.endsWith('.md') || importer === docstrings);
      if (!isDocument || !/^[\w@]/.test(source)) return null;
      return this.resolve(source, join(root, 'test/package.json'), { ...options, skipSelf: true });
    },
    async load(id) {
      if (id === docstrings) return compileDocstrings();
      return id.endsWith('.md') ? compileDocument(posix.relative(root, id)) : null;
    },
  };
}
