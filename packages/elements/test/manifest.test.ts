import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { classes, describeElements } from '../scripts/analyze-elements.ts';
import { renderAll } from '../scripts/generate-manifest.ts';
import type { Check } from '../src/checks/check.ts';

const sources = fileURLToPath(new URL('../src', import.meta.url));
const elements = describeElements();

/** The sources of one element, or of the theme. */
function textOf(folder: string): string {
  const paths = readdirSync(join(sources, folder), { recursive: true, encoding: 'utf8' });
  const code = paths.filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'));
  return code.map((path) => readFileSync(join(sources, folder, path), 'utf8')).join('\n');
}

/** What a pattern finds in the code, without docstrings, each once. */
function found(text: string, pattern: RegExp): readonly string[] {
  const code = text.replaceAll(/\/\*\*.*?\*\//gs, '');
  return [...new Set([...code.matchAll(pattern)].map(([, name = '']) => name))].toSorted();
}

/** The sources of an element, with those of the theme that it draws with. */
function drawnBy(folder: string): string {
  const text = textOf(folder);
  const parts = found(text, /from '\.\.\/(theme\/[a-z-]+\.ts)'/g);
  return [text, ...parts.map((path) => readFileSync(join(sources, path), 'utf8'))].join('\n');
}

const names = (entries: readonly { readonly name: string }[]): readonly string[] =>
  entries.map(({ name }) => name).toSorted();

it('what is made from docstrings is current; `npm run fix` writes it', async () => {
  for (const [path, text] of await renderAll()) {
    expect(readFileSync(path, 'utf8') === text, basename(path)).toBe(true);
  }
});

describe.each(elements.map((element) => [element.tagName, element] as const))('%s', (tag, element) => {
  const text = textOf(tag.replace('ripple-', ''));

  it('says what each of its properties, events, slots, parts and CSS properties is', () => {
    const { fields, events, slots, cssParts, cssProperties } = element;
    const silent = [...fields, ...events, ...slots, ...cssParts, ...cssProperties].filter(
      ({ description = '' }) => description === '',
    );
    expect(names(silent)).toEqual([]);
  });

  it('has the events, slots and parts that it says', () => {
    expect(names(element.events)).toEqual(
      found(text, /'(ripple-[a-z-]+)'(?=[,)]| \|)/g).filter((name) => !(name in HTML)),
    );
    const parts = found(drawnBy(tag.replace('ripple-', '')), / part="([a-z-]+)"/g);
    expect(names(element.cssParts)).toEqual(parts);
    const slots = found(text, /<slot(?: name="([a-z-]+)")?>/g);
    expect(names(element.slots)).toEqual(slots);
  });

  it('has the CSS properties that it says', () => {
    const used = found(`${text}\n${textOf('theme')}`, /(--ripple-[a-z-]+)/g);
    expect(names(element.cssProperties)).toEqual(expect.arrayContaining([...used]));
    const known = found(textOf('.'), /(--ripple-[a-z-]+)/g);
    expect(names(element.cssProperties).filter((name) => !known.includes(name))).toEqual([]);
  });
});

it('offers in editors what setters take', () => {
  const { tags } = JSON.parse(readFileSync(join(sources, '../vscode.html-custom-data.json'), 'utf8')) as EditorData;
  const offered = tags.flatMap(({ name: tag, attributes }) =>
    attributes.flatMap(({ name: attribute, values }) => values.map(({ name: value }) => ({ tag, attribute, value }))),
  );
  expect(offered.map(({ attribute }) => attribute)).toEqual(expect.arrayContaining(['arm', 'kind', 'scale']));
  for (const { tag, attribute, value } of offered) {
    const field = elements.find(({ tagName }) => tagName === tag)?.fields.find((each) => each.attribute === attribute);
    const declaration = classes[tag]?.elementProperties.get(field?.name ?? '') as
      | { readonly check?: Check }
      | undefined;
    expect(declaration?.check, `${tag} ${attribute}`).toBeTypeOf('function');
    expect(() => declaration?.check?.(`${tag}.${attribute}`, value)).not.toThrow();
  }
});

interface EditorData {
  readonly tags: readonly {
    readonly name: string;
    readonly attributes: readonly { readonly name: string; readonly values: readonly { readonly name: string }[] }[];
  }[];
}

/** Tag names look like events. */
const HTML = Object.fromEntries(elements.map(({ tagName }) => [tagName, true]));
