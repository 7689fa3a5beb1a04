import { msg, str } from '@lit/localize';

/** What is said where worksheets are printed, and on them. */
export const worksheetWords = {
  title: (): string => msg('Worksheets'),
  says: (): string =>
    msg('The questions of a lesson on one sheet, and the answers on a sheet of their own. The page computes them.'),
  lesson: (): string => msg('Lesson'),
  all: (): string => msg('All lessons'),
  paper: (): string => msg('Paper'),
  papers: { a4: (): string => msg('A4'), letter: (): string => msg('Letter') },
  name: (): string => msg('Name'),
  date: (): string => msg('Date'),
  answers: (lesson: string): string => msg(str`Answers: ${lesson}`),
} as const;
