import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { templateModule, textAsHtml, textNames } from '../scripts/page-texts.ts';

const htmlOf = (name: string): string =>
  textAsHtml(readFileSync(new URL(`../../docs/page/${name}.md`, import.meta.url), 'utf8'));
const english = textNames.filter((name) => !name.includes('.'));

test('every text has a German twin, and there are no others', () => {
  expect(textNames).toEqual(english.flatMap((name) => [name, `${name}.de`]).toSorted());
  expect(english).toEqual(['accessibility', 'assumptions', 'glossary']);
});

test.each(english)('%s and its twin have the same headings, rows, points and links', (name) => {
  const parts = (html: string): string[] => html.match(/<(?:h\d|tr|td|th|li|p|strong|a href="[^"]*")/gu) ?? [];
  expect(parts(htmlOf(`${name}.de`))).toEqual(parts(htmlOf(name)));
});

test('the German glossary has the words that the page has in German', () => {
  const catalogue = readFileSync(new URL('../xliff/de.xlf', import.meta.url), 'utf8');
  const onPage = new Map(
    [...catalogue.matchAll(/<source>(?<source>[^<]*)<\/source>\s*<target>(?<target>[^<]*)<\/target>/gu)].map(
      ({ groups }) => [groups?.['source'] ?? '', groups?.['target'] ?? ''] as const,
    ),
  );
  const words = (name: string): string[] =>
    [...htmlOf(name).matchAll(/<th scope="row">(?<word>[^<]*)/gu)].map(({ groups }) => groups?.['word'] ?? '');
  const german = words('glossary.de');
  const pairs = words('glossary').map((word, at) => [word, german[at] ?? ''] as const);
  const known = pairs.filter(([word]) => onPage.has(word));
  expect(known.length).toBeGreaterThan(8);
  expect(known.filter(([word, twin]) => onPage.get(word) !== twin)).toEqual([]);
});

test('the statement has a row for each of the fourteen critical points of Chartability', () => {
  expect(htmlOf('accessibility').match(/<th scope="row">/gu)).toHaveLength(14);
});

test('headings are one level lower, and the first cell of a row is its heading', () => {
  expect(textAsHtml('# One\n\n## Two\n')).toBe('<h2>One</h2><h3>Two</h3>');
  expect(textAsHtml('| A | B |\n| - | - |\n| a | **b** |\n')).toBe(
    '<table class="words"><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead>' +
      '<tbody><tr><th scope="row">a</th><td><strong>b</strong></td></tr></tbody></table>',
  );
});

test('markup, and links that lead nowhere from the page, are refused', () => {
  expect(() => textAsHtml('a <b>c</b>')).toThrow('must be Markdown alone; got <b>');
  expect(() => textAsHtml('[a](../model/words.md)')).toThrow('must start with https://');
  expect(() => textAsHtml('[a](javascript:alert)')).toThrow('must start with https://');
});

test('what a template would take for its own is escaped', () => {
  const { length } = "import { html } from 'lit';\nexport const text = html`";
  const literal = templateModule('a ` ${b} \\ c').slice(length, -3);
  expect(literal).toBe('a \\` \\${b} \\\\ c');
});
