import { pageNumbers } from './page-words.ts';
import { firstProblem } from './link-notes.ts';

/** What the page says of a link that asks for more than it shows, of a change that cannot be, and of what could not be loaded. */
export const pageNoteWords = {
  tooManyRuns: (asked: number, counted: number): string =>
    `The link asks for ${pageNumbers().whole(asked)} runs; this page counts ${pageNumbers().whole(counted)}. The command line counts them all.`,
  tooFewPeople: (broadcast: string, audience: number, people: number): string =>
    `${broadcast} reaches ${pageNumbers().count(audience)} people, more than the ${pageNumbers().count(people)} there are here. So nothing is compared.`,
  compareAmong: (people: number): string => `Compare among ${pageNumbers().count(people)} people`,
  wrongHours: 'The hours in the link are not a number; the result is shown.',
  wrongRound: 'The round in the link is not a whole number; the result is shown.',
  /** @param told - Some of what the link names and the page does not have. */
  unknownParts: (count: number, told: readonly string[], known: readonly string[]): string =>
    `The link hides what this page does not have: ${told.join(', ')}${count > told.length ? ` and ${pageNumbers().whole(count - told.length)} more` : ''}. It can hide ${known.join(', ')}.`,
  networkInFile:
    'The link’s network lies in a file, which this page cannot read. Here is another one; the command line runs it.',
  networkTooLarge: (people: number, most: number): string =>
    `The link’s network has ${pageNumbers().whole(people)} people; at most ${pageNumbers().whole(most)} can be drawn. Here is a smaller one; the command line runs it.`,
  broughtWithin: (fewest: number, most: number, friends: number): string =>
    `From ${pageNumbers().whole(fewest)} to ${pageNumbers().whole(most)} people can be drawn, with at most ${pageNumbers().whole(friends)} friends each. The link’s numbers are brought within that.`,
  moreFansThanPeople: 'The link has more fans than there are people here; everyone is a fan.',
  notAmongThem: (people: number, absent: readonly (string | number)[]): string =>
    `Not among the ${pageNumbers().whole(people)} people here, and left out of those with whom it begins: ${absent.join(', ')}.`,
  refusedChange: (reason: string): string => `That does not go together, so nothing changed. ${firstProblem(reason)}`,
  chartsNotLoaded: 'The charts could not be loaded. Load the page again.',
  countsInPage: 'This browser starts no workers, so the page counts by itself. It may answer slowly meanwhile.',
  peopleNotLoaded: 'The drawing of every person could not be loaded. Load the page again.',
} as const;
