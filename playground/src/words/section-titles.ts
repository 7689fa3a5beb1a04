import { msg } from '@lit/localize';
import type { PageFolder } from '../pages.ts';

/** What the browser calls a section, in its tab and in its history: the title of its HTML file, in the page's language. */
export function sectionTitle(folder: PageFolder): string {
  switch (folder) {
    case 'play':
      return msg('Ripplecast: how far does a shared message go?');
    case 'compare':
      return msg('Ripplecast: compare plans');
    case 'year':
      return msg('Ripplecast: a year of posts');
    case 'learn':
      return msg('Ripplecast: lessons');
    case 'embed':
      return msg('Ripplecast: embed a scenario');
    case 'about':
      return msg('Ripplecast: words, sources and assumptions');
  }
}
