import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { breakEvenKeys, resultKeys, scenarioKeys } from '../scripts/key-descriptions.ts';

const read = (path: string): string => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
const page = read('../../../docs/model/documents.md');

/** Text below a heading of the second level. */
function section(title: string): string {
  const found = page.split(/^## /m).find((part) => part.startsWith(title));
  if (found === undefined) throw new Error(`the page has no section ${title}`);
  return found;
}

// The five keys of a summary are in the table once, for the reach; quantiles stand in a row together.
const summaries = /^cascade\.(earnedReach|impressions|earnedImpressions|sharers)\./;
const quantiles = /\.(p05|p50|p95)$/;

test.each([
  ['Scenario', scenarioKeys],
  ['Result', resultKeys],
  ['Break-even', breakEvenKeys],
])('%s: every key is explained', (title, keys) => {
  const text = section(title);
  const missing = Object.keys(keys)
    .filter((path) => path !== '' && !summaries.test(path) && !quantiles.test(path))
    .filter((path) => !text.includes(`\`${path}\``));
  expect(missing).toEqual([]);
});

test('every warning is explained, and no other', () => {
  const folder = fileURLToPath(new URL('../src/experiment', import.meta.url));
  const sources = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const codes = sources.flatMap((name) =>
    [...read(`../src/experiment/${name}`).matchAll(/\bcode: '(\w+)'/g)].map((match) => match[1]),
  );
  const rows = section('Result').split('### Warnings')[1] ?? '';
  const explained = [...rows.matchAll(/^\| `(\w+)`/gm)].map((match) => match[1]);
  expect(explained.toSorted()).toEqual([...new Set(codes)].toSorted());
});
