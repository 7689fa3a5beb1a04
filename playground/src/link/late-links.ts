import type * as parts from './link-parts.ts';

/** What reads, writes and checks scenarios. */
export type LinkParts = typeof parts;

let loaded: LinkParts | null = null;

/** Null until it is loaded: a page whose address has no link opens without it. */
export function linkParts(): LinkParts | null {
  return loaded;
}

/** Loads it: before the page where its address has a link, else after the first picture. */
export async function loadLinkParts(): Promise<LinkParts> {
  loaded ??= await import('./link-parts.ts');
  return loaded;
}

/** Whether an address says what to show. */
export function hasLink({ hash }: Pick<Location, 'hash'>): boolean {
  return !/^#?$/u.test(hash);
}
