/**
 * Puts what every page has into the HTML of each: the head, the header that is shown while it loads, and what is said without
 * JavaScript.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { pages } from '../src/pages.ts';
import { metadataOf, metadataTags, siteOfBuild } from './page-metadata.ts';

const partOf = (name: string): string => readFileSync(new URL(`../src/shell/${name}.html`, import.meta.url), 'utf8');

/**
 * A page's HTML with all that every page has.
 * @param file - Name of the page's file.
 * @throws {Error} If the file is not in the list of pages, or a place for one of the parts is missing.
 */
export function framePage(html: string, file: string): string {
  const page = pages.find((each) => each.file === file);
  if (page === undefined)
    throw new Error(`${file} must be a page in src/pages.ts; got ${pages.map((each) => each.file).join(', ')}`);
  const after = (text: string, place: string, part: string): string => {
    const [before, rest, ...more] = text.split(place);
    if (before === undefined || rest === undefined || more.length > 0) {
      throw new Error(`${file} must have ${place} once; got it ${text.split(place).length - 1} times`);
    }
    return `${before}${place}\n${part}${rest}`;
  };
  const metadata = metadataTags(metadataOf(html, file), page.folder, siteOfBuild());
  const framed = after(after(html, '<head>', `${partOf('head')}${metadata}`), `<${page.tag}>`, partOf('header'));
  return after(framed, `</${page.tag}>`, partOf('noscript'));
}

/** For Vite, before it looks for scripts and styles. */
export const pageFrame: Plugin = {
  name: 'page-frame',
  transformIndexHtml: { order: 'pre', handler: (html, { filename }) => framePage(html, basename(filename)) },
};
