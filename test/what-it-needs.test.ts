import { expect, test } from 'vitest';
import { readText } from './source-files.ts';

interface Manifest {
  readonly engines?: { readonly node: string };
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
}
const readManifest = (path: string): Manifest => JSON.parse(readText(path)) as Manifest;

/** Cells of the row of the README's table that begins with these words. */
function rowOf(what: string): { readonly atLeast: string; readonly tried: string } {
  const line = readText('README.md')
    .split('\n')
    .find((text) => text.startsWith(`| ${what}`));
  const [, , atLeast = '', tried = ''] = line?.split('|').map((cell) => cell.trim()) ?? [];
  return { atLeast, tried };
}

/** `20.19` of `npm:node@20.19.0` and of `>=20.19`. */
const minor = (version = ''): string => /(\d+\.\d+)(\.\d+)?$/.exec(version)?.[1] ?? '';

test('the README names the oldest Node that packages accept, and the ones they are tried on', () => {
  const { atLeast, tried } = rowOf('Node');
  const accepted = ['core', 'node', 'web', 'elements'].map(
    (name) => readManifest(`packages/${name}/package.json`).engines,
  );
  const oldest = minor(accepted[0]?.node);
  expect(new Set(accepted.map((engines) => engines?.node))).toEqual(new Set([`>=${oldest}`]));
  expect(atLeast).toMatch(new RegExp(`^${oldest}\\b`));
  const nodes = readManifest('test/package.json').optionalDependencies;
  expect(minor(nodes?.['oldest-node'])).toBe(oldest);
  const [newest] = minor(nodes?.['newest-node']).split('.');
  expect(tried.startsWith(`${oldest}, ${newest};`)).toBe(true);
});

test('the README names the compilers that the types are tried with', () => {
  const { atLeast, tried } = rowOf('TypeScript');
  const named = ['typescript', 'older-typescript'].flatMap((project) =>
    Object.entries(readManifest(`test/consumers/${project}/package.json`).devDependencies ?? {})
      .filter(([name]) => name.startsWith('typescript'))
      .map(([, version]) => minor(version)),
  );
  const compilers = [...new Set(named)].toSorted((a, b) => Number(a) - Number(b));
  expect(tried.startsWith(compilers.join(', '))).toBe(true);
  expect(atLeast.startsWith(`${compilers[0]},`)).toBe(true);
});

test('the README names the edition of ECMAScript that sources are compiled with', () => {
  const { compilerOptions } = JSON.parse(readText('tsconfig.base.json')) as { compilerOptions: { lib: string[] } };
  expect(rowOf('A browser, for the library').atLeast.startsWith(`${compilerOptions.lib[0]} `)).toBe(true);
});

test('the README names the Chromium that packages are tried in', () => {
  const [major] = minor(readManifest('package.json').devDependencies?.['@sparticuz/chromium']).split('.');
  expect(rowOf('A browser, for the library').tried.startsWith(`Chromium ${major}:`)).toBe(true);
});

test('the README names the Bun and the Deno that packages are tried on', () => {
  const [bun, deno] = ['bun', 'deno'].map(
    (name) => readManifest(`test/consumers/${name}/package.json`).devDependencies?.[name],
  );
  expect(rowOf('Bun').tried).toBe(`Bun ${bun}, Deno ${deno}`);
});
