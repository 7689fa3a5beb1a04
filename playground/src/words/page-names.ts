import { msg, str } from '@lit/localize';
import type { PageFolder } from '../pages.ts';

/** What the header calls a section. */
export function pageName(folder: PageFolder): string {
  switch (folder) {
    case 'play':
      return msg('Play');
    case 'compare':
      return msg('Compare');
    case 'year':
      return msg('A year');
    case 'learn':
      return msg('Learn');
    case 'embed':
      return msg('Embed');
    case 'about':
      return msg('About');
  }
}

/** What the links to the sections are called together. */
export function sectionsName(): string {
  return msg('Sections');
}

/** What the button is called that opens them where there is no room for them, on a section. */
export function menuName(section: string): string {
  return msg(str`Menu: ${section}`);
}
