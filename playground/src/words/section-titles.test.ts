import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pages } from '../pages.ts';
import { sectionTitle } from './section-titles.ts';

it('calls each section in English as its HTML file does', () => {
  for (const { file, folder } of pages) {
    const html = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
    expect(/<title>(.*)<\/title>/u.exec(html)?.[1], file).toBe(sectionTitle(folder));
  }
});
