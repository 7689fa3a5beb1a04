import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { renderSourcesPage } from '../scripts/generate-sources-page.ts';
import { broadcastCatalogue } from '../src/broadcast/index.ts';

const page = readFileSync(fileURLToPath(new URL('../../../docs/data/sources.md', import.meta.url)), 'utf8');

/** Without the padding of tables, which the formatter adds. */
function unpadded(text: string): string {
  return text.replaceAll(/ {2,}/g, ' ').replaceAll(/-{3,}/g, '---').trim();
}

test('the page of sources is made from the data as it is (node packages/core/scripts/generate-sources-page.ts)', () => {
  expect(unpadded(page)).toBe(unpadded(renderSourcesPage()));
});

test('the page of sources lists every buy of the catalogue with its source', () => {
  const rows = page.split('\n');
  const missing = broadcastCatalogue.filter(
    ({ id, source }) => !rows.some((row) => row.includes(`\`${id}\``) && row.includes(source)),
  );
  expect(missing).toEqual([]);
});
