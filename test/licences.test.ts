import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../scripts/install.mjs';
import { licencesText } from '../scripts/build/licences.mjs';

const random = join(root, 'packages/core/src/random');

test('the licences of a bundle have the notices of what was ported into it', () => {
  const text = licencesText([], [join(random, 'hash-name.ts'), join(random, 'random-stream.ts')]);
  expect(text).toMatch(/^# Licences of what is bundled here\n\n## Ported from Alea by Johannes Baagøe, 2010/);
  expect(text).toContain('\nThe above copyright notice and this permission notice shall be included in\n');
  expect(text).not.toContain('*');
});

test('a bundle with nothing of others has none', () => {
  expect(licencesText([], [join(random, 'random-stream.ts')])).toBeNull();
});
