import type { PageFolder } from '../pages.ts';

/** What the header calls a section. */
export function pageName(folder: PageFolder): string {
  switch (folder) {
    case 'play':
      return 'Play';
    case 'compare':
      return 'Compare';
    case 'learn':
      return 'Learn';
    case 'embed':
      return 'Embed';
    case 'about':
      return 'About';
  }
}

/** What the links to the sections are called together. */
export function sectionsName(): string {
  return 'Sections';
}

/** What the button is called that opens them where there is no room for them. */
export function menuName(): string {
  return 'Menu';
}
