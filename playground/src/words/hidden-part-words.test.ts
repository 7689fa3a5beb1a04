import { expect, test } from 'vitest';
import { hiddenParts } from '../state/hidden-parts.ts';
import { hiddenPartName } from './hidden-part-words.ts';

test('every part that can be hidden has a name of its own', () => {
  const names = hiddenParts.map((part) => hiddenPartName(part));
  expect(new Set(names).size).toBe(hiddenParts.length);
  for (const name of names) expect(name).toMatch(/^[A-Z].{3,50}[^.]$/u);
});
