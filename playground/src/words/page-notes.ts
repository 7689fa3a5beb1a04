import { msg } from '@lit/localize';

/** What the page says of what could not be loaded, and of a browser without workers. */
export const pageNoteWords = {
  chartsNotLoaded: (): string => msg('The charts could not be loaded. Load the page again.'),
  controlsNotLoaded: (): string => msg('The controls and the charts could not be loaded. Load the page again.'),
  peopleNotLoaded: (): string => msg('The drawing of every person could not be loaded. Load the page again.'),
  changesNotLoaded: (): string => msg('The controls could not be loaded. Load the page again.'),
  countsInPage: (): string =>
    msg('This browser runs no workers, so the page does the counting itself and may be slow.'),
} as const;
