import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles, readText, root } from './source-files.ts';

const folders = ['docs', 'packages', 'benchmarks', 'examples', 'playground'].flatMap((folder) =>
  listFiles(folder, ['.md']),
);
const top = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];
const documents = [...top, ...folders];

/** A document without its blocks of code and code in lines. */
function proseOf(path: string): string {
  return readText(path)
    .replaceAll(/^(`{3,})[^]*?^\1$/gm, '')
    .replaceAll(/`[^`\n]*`/g, '`');
}

/** Targets of links and pictures that lie in this repository. */
function targetsOf(path: string): string[] {
  const prose = proseOf(path);
  const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g), ...prose.matchAll(/(?:src|srcset|href)="([^"]+)"/g)];
  return links.map((match) => match[1] ?? '').filter((target) => !/^[a-z]+:/.test(target));
}

/** Anchors of a document's headings, as GitHub makes them. */
function anchorsOf(path: string): Set<string> {
  const headings = readText(path)
    .replaceAll(/^(`{3,})[^]*?^\1$/gm, '')
    .matchAll(/^#+ (.+)$/gm);
  const anchors = [...headings].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
  return new Set(anchors);
}

test.each(documents)('every link of %s leads somewhere', (path) => {
  const broken = targetsOf(path).filter((target) => {
    const [file = '', anchor = ''] = target.split('#');
    const resolved = file === '' ? path : posix.normalize(posix.join(posix.dirname(path), file));
    if (!existsSync(join(root, resolved))) return true;
    return anchor !== '' && resolved.endsWith('.md') && !anchorsOf(resolved).has(anchor);
  });
  expect(broken).toEqual([]);
});

test('every page of the docs is named on the page above it', () => {
  const index = readText('docs/README.md');
  const models = listFiles('docs/model', ['.md']).filter((path) => !index.includes(`model/${posix.basename(path)}`));
  const records = readText('docs/decisions/README.md');
  const decisions = listFiles('docs/decisions', ['.md']).filter(
    (path) => !path.endsWith('README.md') && !records.includes(posix.basename(path)),
  );
  expect([...models, ...decisions]).toEqual([]);
});
