/**
 * What other sites show when somebody sends them the address of a page: title, description and a picture, all from the
 * page's own HTML. What stands after `#` never reaches a server, so that they are the same for every scenario.
 */
import process from 'node:process';

/** What a page's HTML says of it. */
export interface PageMetadata {
  readonly title: string;
  readonly description: string;
}

/** Width and height of the picture of a page, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Title and description of a page's HTML. */
export function metadataOf(html: string, file: string): PageMetadata {
  const title = /<title>(?<text>[^<]+)<\/title>/u.exec(html)?.groups?.['text'];
  const description = /<meta\s+name="description"\s+content="(?<text>[^"]+)"\s*\/>/u.exec(html)?.groups?.['text'];
  if (title === undefined || description === undefined) throw new Error(`${file} must have a title and a description`);
  return { title, description };
}

/** Where the picture of a section is, relative to the pages. */
export function cardOf(folder: string): string {
  return `cards/${folder}.png`;
}

/**
 * Tags for the head of a page.
 * @param site - Where the pages will be, for example `https://example.org/ripplecast/`; some sites show pictures only by a
 *   whole address. Empty where that is not known.
 */
export function metadataTags({ title, description }: PageMetadata, folder: string, site: string): string {
  const tags: readonly (readonly [property: string, content: string])[] = [
    ['og:type', 'website'],
    ['og:site_name', 'Ripplecast'],
    ['og:title', title],
    ['og:description', description],
    ['og:image', `${site === '' ? './' : site.replace(/\/?$/u, '/')}${cardOf(folder)}`],
    ['og:image:width', String(cardSize.width)],
    ['og:image:height', String(cardSize.height)],
    ['og:image:alt', title],
  ];
  return [
    ...tags.map(([property, content]) => `<meta property="${property}" content="${content}" />`),
    '<meta name="twitter:card" content="summary_large_image" />',
    '',
  ].join('\n');
}

/** The site that the build is for, by the variable RIPPLECAST_SITE; empty where it is not set. */
export function siteOfBuild(): string {
  return process.env['RIPPLECAST_SITE'] ?? '';
}
