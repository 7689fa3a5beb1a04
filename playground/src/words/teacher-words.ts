import { msg, str } from '@lit/localize';
import { pageNumbers } from './page-words.ts';

/** What the room of the teacher says. */
export const teacherWords = {
  title: (): string => msg('For teachers'),
  says: (): string =>
    msg('A plan for 45 minutes, links for your pupils, worksheets with answers, and one picture of all results.'),
  parts: {
    plan: (): string => msg('Plan'),
    links: (): string => msg('Links'),
    worksheets: (): string => msg('Worksheets'),
    results: (): string => msg('Results'),
    next: (): string => msg('Next pupil'),
  },
  print: (): string => msg('Print'),
  plan: {
    title: (minutes: number): string => {
      const all = pageNumbers().whole(minutes);
      return msg(str`A plan for ${all} minutes`);
    },
    minutes: (): string => msg('Minute'),
    part: (): string => msg('Part'),
    does: (): string => msg('What the class does'),
    open: (): string => msg('Open'),
    openPart: (title: string): string => msg(str`Open: ${title}`),
    before: (): string =>
      msg(
        'Before: open each link once on the computer of the classroom. The pages then work without a network, too. Pupils need one device for two, or none: the plan also works on the projector alone.',
      ),
    inLessons: (): string =>
      msg(
        'In each lesson: everybody guesses alone, then compares with a neighbour. Ask two who guess otherwise for their reasons, and only then let the page check. With half the time, leave out what follows the picture of all results.',
      ),
  },
  next: {
    title: (): string => msg('The next pupil'),
    says: (): string =>
      msg(
        'On a computer that pupils share, everything that the page keeps of a pupil can be forgotten: guesses, tasks that were done, changed settings, their own data, and the way back to them. Colours, language and the other settings of the device stay.',
      ),
    press: (): string => msg('Forget this pupil'),
  },
} as const;
