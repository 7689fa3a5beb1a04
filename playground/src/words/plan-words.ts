import { msg } from '@lit/localize';

/** What a lesson of 45 minutes has besides the lessons of the page: what it is called, and what the class does. */
export const planWords = {
  question: {
    title: (): string => msg('The question'),
    does: (): string =>
      msg(
        'Show the claim. Everybody writes down a guess: can 1,000 fans beat the Super Bowl? Then play it, and read what was measured.',
      ),
  },
  joins: {
    title: (): string => msg('One picture of all results'),
    does: (): string =>
      msg(
        'Everybody opens the class, rolls again as often as the day of their birthday says, and sends you the link. Paste all links under “Results”. Why do the same settings give so many results?',
      ),
  },
  talk: {
    title: (): string => msg('What remains'),
    does: (): string =>
      msg(
        'Each names one number of the claim that they would check first, and says why. Compare with what was measured. Give out the worksheets.',
      ),
  },
} as const;
