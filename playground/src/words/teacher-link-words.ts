import { msg, str } from '@lit/localize';
import { pageNumbers } from './page-words.ts';

/** What is said where a teacher makes links. */
export const teacherLinkWords = {
  title: (): string => msg('Links for your pupils'),
  opens: (): string => msg('What the link opens'),
  lessons: (): string => msg('Lessons'),
  examples: (): string => msg('Examples on Play'),
  hide: (): string => msg('What pupils do not see'),
  hideInLesson: (): string => msg('A lesson shows only what its steps need, so there is nothing to hide.'),
  big: (): string => msg('Large type, with a button for the full screen'),
  link: (): string => msg('The link'),
  copy: (): string => msg('Copy'),
  copied: (): string => msg('Copied.'),
  refused: (): string => msg('The browser does not let a page copy. Copy the marked text yourself.'),
  try: (): string => msg('Open'),
  each: (): string => msg('A run for each pupil'),
  eachSays: (): string =>
    msg('The same settings, another run in each link. So the results of the class differ by luck alone.'),
  pupils: (): string => msg('Pupils'),
  eachLinks: (): string => msg('One link for each pupil'),
  pupil: (place: number): string => {
    const number = pageNumbers().whole(place);
    return msg(str`Pupil ${number}`);
  },
} as const;
