import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutSentences } from '../scripts/without-sentences.ts';

const core = new URL('../../packages/core/src/', import.meta.url);
const schemas = readdirSync(core, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('-schema.ts'));

test('takes out what keys say, in one text or in several, and nothing else', () => {
  expect(withoutSentences(`key(a(), { title: 'T', says: 'It\\'s "so"' })`)).toBe(`key(a(), { title: 'T',  })`);
  expect(withoutSentences(`{ says:\n 'one ' +\n "two", flagSays: \`three\`, unit: 'x' }`)).toBe(`{   unit: 'x' }`);
  expect(withoutSentences(`says(node, 'Title', sentence); { says: sentence }`)).toContain('{ says: sentence }');
});

test.each(schemas)('%s has none left, and all of its titles', (path) => {
  const code = readFileSync(new URL(path, core), 'utf8');
  const without = withoutSentences(code);
  expect(without).not.toMatch(/\b(?:says|flagSays):\s*['"`]/u);
  expect(without.match(/\btitle:/gu)).toEqual(code.match(/\btitle:/gu));
});
