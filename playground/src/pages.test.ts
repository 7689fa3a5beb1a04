import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cardOf, cardSize, metadataOf, metadataTags } from '../scripts/page-metadata.ts';
import { framePage } from '../scripts/page-frame.ts';
import { pages } from './pages.ts';

const playground = new URL('../', import.meta.url);
const play = readFileSync(new URL('index.html', playground), 'utf8');

/** Width and height, which a PNG has at its beginning. */
function sizeOfPng(path: string): readonly number[] {
  const bytes = readFileSync(new URL(path, playground));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('every HTML file beside the build is in the list of pages', () => {
  const files = readdirSync(playground).filter((name) => name.endsWith('.html'));
  expect(pages.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
});

test('every folder of pages is in the list, and registers its page', () => {
  const folders = readdirSync(new URL('src/pages/', playground));
  expect(pages.map(({ folder }) => folder).toSorted()).toEqual(folders.toSorted());
  for (const { folder } of pages) expect(existsSync(new URL(`src/pages/${folder}/main.ts`, playground))).toBe(true);
});

test.each(pages)('$file loads its own script and is framed', ({ file, folder, tag }) => {
  const html = framePage(readFileSync(new URL(file, playground), 'utf8'), file);
  expect(html).toContain(`src="/src/pages/${folder}/main.ts"`);
  expect(html.indexOf('<meta charset="utf-8" />')).toBeLessThan(1000);
  expect(html).toMatch(new RegExp(`<${tag}>\\s*(<!--[^>]*-->\\s*)?<header class="page-header">`, 'u'));
  for (const part of ['<title>', '<meta name="viewport"', '<noscript>']) expect(html.split(part)).toHaveLength(2);
});

test.each(pages)('$file says to other sites what it says itself, with a picture that is there', ({ file, folder }) => {
  const html = framePage(readFileSync(new URL(file, playground), 'utf8'), file);
  const { title, description } = metadataOf(html, file);
  const contentOf = (property: string): string | undefined =>
    new RegExp(`<meta property="${property}" content="([^"]*)" />`, 'u').exec(html)?.[1];
  expect(contentOf('og:title')).toBe(title);
  expect(contentOf('og:description')).toBe(description);
  expect(description.length).toBeLessThanOrEqual(160);
  expect(contentOf('og:image')).toBe(`./${cardOf(folder)}`);
  expect(sizeOfPng(`public/${cardOf(folder)}`)).toEqual([cardSize.width, cardSize.height]);
});

test('the whole address of the picture is said where the site is known', () => {
  const tags = metadataTags({ title: 'A', description: 'B' }, 'play', 'https://example.org/pages');
  expect(tags).toContain('content="https://example.org/pages/cards/play.png"');
});

test('the icons have the sizes that the manifest says', () => {
  const sizes = ['icon-192', 'icon-512', 'icon-maskable-512'].map((name) => sizeOfPng(`public/icons/${name}.png`));
  expect(sizes).toEqual([
    [192, 192],
    [512, 512],
    [512, 512],
  ]);
});

test('a page without a place for a part, and one that is not in the list, are told so', () => {
  expect(() => framePage(play.replace('<head>', ''), 'index.html')).toThrow(
    'index.html must have <head> once; got it 0 times',
  );
  expect(() => framePage(play.replaceAll('play-page', 'other-page'), 'index.html')).toThrow(
    'index.html must have <play-page> once; got it 0 times',
  );
  expect(() => framePage(play, 'other.html')).toThrow('other.html must be a page in src/pages.ts; got index.html');
});
