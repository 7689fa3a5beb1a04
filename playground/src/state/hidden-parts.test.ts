import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatHiddenParts, hiddenParts, readHiddenParts } from './hidden-parts.ts';

test('the page about embedding has a row for each part, in order', () => {
  const text = readFileSync(new URL('../../../docs/embedding.md', import.meta.url), 'utf8');
  const [, table = ''] = text.split('These parts can be hidden:');
  const names = [...(table.split('\n\n')[1] ?? '').matchAll(/^\| `(\w+)`/gmu)].map(([, name]) => name);
  expect(names).toEqual(hiddenParts);
});

test('parts are read in the order of the list, each once, and what is none is told apart', () => {
  expect(readHiddenParts('cost.ads..worlds.cost')).toEqual({ parts: ['worlds', 'cost'], unknown: ['ads'] });
  expect(readHiddenParts('')).toEqual({ parts: [], unknown: [] });
  expect(formatHiddenParts(['cost', 'worlds'])).toBe('worlds.cost');
});
