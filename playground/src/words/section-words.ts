import { msg } from '@lit/localize';
import type { PageFolder } from '../pages.ts';

/** What a section says of itself. */
export interface SectionWords {
  readonly title: string;
  readonly says: string;
}

/** Heading of a section, and what it is for. */
export function sectionWords(section: Exclude<PageFolder, 'play'>): SectionWords {
  switch (section) {
    case 'compare':
      return {
        title: msg('Compare plans'),
        says: msg('Two to four plans side by side, with the same chance for all of them.'),
      };
    case 'year':
      return {
        title: msg('A year of posts'),
        says: msg('Two ways to post for a year: what the counters say, and what the fans feel.'),
      };
    case 'learn':
      return {
        title: msg('Learn how messages spread'),
        says: msg('Short lessons: make a guess, play, and see.'),
      };
    case 'embed':
      return {
        title: msg('Embed a scenario'),
        says: msg('The scenario at hand for a page of your own.'),
      };
    case 'about':
      return {
        title: msg('About the numbers'),
        says: msg('What the words mean, where the figures come from, and what is assumed.'),
      };
  }
}
