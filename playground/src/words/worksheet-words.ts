import { msg, str } from '@lit/localize';

/** What is said where worksheets are printed, and on them. */
export const worksheetWords = {
  title: (): string => msg('Worksheets'),
  says: (): string =>
    msg('The questions of each lesson on a sheet, then the answers on sheets of their own. The page computes them.'),
  lesson: (): string => msg('Lesson'),
  all: (): string => msg('All lessons'),
  paper: (): string => msg('Paper'),
  papers: { a4: (): string => msg('A4'), letter: (): string => msg('Letter') },
  sheets: (): string => msg('Sheets'),
  kinds: {
    both: (): string => msg('Questions, then answers'),
    questions: (): string => msg('Questions only'),
    answers: (): string => msg('Answers only'),
  },
  name: (): string => msg('Name'),
  date: (): string => msg('Date'),
  answers: (lesson: string): string => msg(str`Answers: ${lesson}`),
} as const;
