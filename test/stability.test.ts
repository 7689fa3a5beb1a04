import { describe, expect, test } from 'vitest';
import { makeStabilityPage, moduleStabilities, stabilityPage } from './public-api/module-stability.ts';
import { listFiles, readText } from './source-files.ts';

test('every module that a package exports says how far programs may rely on it', () => {
  const silent = moduleStabilities().filter(({ stability, says }) => stability === null || says === '');
  expect(silent.map(({ specifier }) => specifier)).toEqual([]);
});

test('the page says what the modules say (npm run fix writes it)', () => {
  // The table is laid out by the formatter.
  const plain = (page: string): string => page.replaceAll(/ +|-+/g, ' ');
  const page = readText(stabilityPage);
  expect(plain(page)).toBe(plain(makeStabilityPage(page)));
});

describe('what is deprecated', () => {
  /** Minor versions up to one, counted so that a major version is far away. */
  const countVersions = (text = ''): number => {
    const [major = 0, minor = 0] = text.split('.').map(Number);
    return 1000 * major + minor;
  };
  const { version } = JSON.parse(readText('packages/core/package.json')) as { readonly version: string };
  const sources = listFiles('packages', ['.ts']).filter((path) => path.includes('/src/') && !path.endsWith('.test.ts'));

  /** What is wrong with the deprecations of a text. */
  function faultsOf(text: string, now: string): string[] {
    return [...text.matchAll(/@deprecated\b([^]*?)(?=\n\s*\* @|\*\/)/g)].flatMap(([, says = '']) => {
      const sentence = says.replaceAll(/\s*\n\s*\*\s*/g, ' ').trim();
      const match = /^Since (\d+\.\d+): use .+\. Gone in (\d+\.\d+) at the earliest\.$/.exec(sentence);
      if (match === null) return [`"${sentence}" does not say since when, what to use, and when it goes`];
      const [since, gone] = [countVersions(match[1]), countVersions(match[2])];
      if (gone - since < 2) return [`"${sentence}" does not leave it for a whole minor version`];
      return countVersions(now) >= gone ? [`"${sentence}" is due: remove it, or say a later version`] : [];
    });
  }

  test('says since when, what to use instead, and when it goes at the earliest', () => {
    expect(sources.flatMap((path) => faultsOf(readText(path), version).map((fault) => `${path}: ${fault}`))).toEqual(
      [],
    );
  });

  test('is told apart from what says less, goes too early, or is due', () => {
    const good = '/**\n * Old.\n * @deprecated Since 0.3: use {@link compare}. Gone in\n * 0.5 at the earliest.\n */';
    expect(faultsOf(good, '0.4.2')).toEqual([]);
    expect(faultsOf(good, '0.5.0')).toEqual([expect.stringContaining('is due')]);
    expect(faultsOf(good.replace('0.5', '0.4'), '0.3.0')).toEqual([expect.stringContaining('a whole minor version')]);
    expect(faultsOf('/** @deprecated Use compare. */', '0.3.0')).toEqual([expect.stringContaining('since when')]);
    expect(faultsOf(good.replace('0.5', '1.0'), '0.9.0')).toEqual([]);
  });
});
