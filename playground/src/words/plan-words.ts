import { msg } from '@lit/localize';

/** What a lesson of 45 minutes has besides the lessons of the page: what it is called, and what the class does. */
export const planWords = {
  question: {
    title: (): string => msg('The question'),
    does: (): string =>
      msg(
        'Show the claim, and ask: can 1,000 fans beat the Super Bowl? Everybody writes down a guess. Play it, and read what was measured. Meanwhile the devices are handed out, and each pupil opens their link.',
      ),
  },
  joins: {
    title: (): string => msg('One picture of all results'),
    does: (): string =>
      msg(
        'Before: make “A run for each pupil” under “Links”. Each pupil opens their own link and calls out how many it reaches. Paste the list of all links under “Results”. Ask: why do the same settings give so many results?',
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
