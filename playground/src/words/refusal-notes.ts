import { msg, str } from '@lit/localize';
import { pageNumbers } from './page-words.ts';
import { firstProblem } from './link-notes.ts';

/** What the page says of a link that asks for more than it shows, and of a change that cannot be. */
export const refusalNotes = {
  tooManyRuns: (asked: number, counted: number): string =>
    msg(
      str`The link asks for ${pageNumbers().whole(asked)} runs; this page counts ${pageNumbers().whole(counted)}. The command line counts them all.`,
    ),
  tooFewPeople: (broadcast: string, audience: number, people: number): string =>
    msg(
      str`${broadcast} reaches ${pageNumbers().count(audience)} people, more than the ${pageNumbers().count(people)} there are here. So nothing is compared.`,
    ),
  /** @param people - Everyone here. */
  tooFewForViewers: (people: number): string =>
    msg(
      str`Among ${pageNumbers().count(people)} people it is left to chance who sees a spot again, or two programmes: chance alone gives more than the link says.`,
    ),
  compareAmong: (people: number): string => msg(str`Compare among ${pageNumbers().count(people)} people`),
  wrongHours: (): string => msg('The hours in the link are not a number; the result is shown.'),
  wrongRound: (): string => msg('The round in the link is not a whole number; the result is shown.'),
  wrongAsked: (most: number): string =>
    msg(
      str`The link asks for people in a way that this page does not know: from 1 to ${pageNumbers().whole(most)} people of those who are drawn. Nobody is picked.`,
    ),
  /** @param told - Some of what the link names and the page does not have. */
  unknownParts: (count: number, told: readonly string[], known: readonly string[]): string => {
    const names = told.join(', ');
    const all = count > told.length ? msg(str`${names} and ${pageNumbers().whole(count - told.length)} more`) : names;
    return msg(str`The link hides what this page does not have: ${all}. It can hide ${known.join(', ')}.`);
  },
  networkInFile: (): string =>
    msg(
      'The link’s network lies in a file, which this page cannot read. Here is another one; the command line runs it.',
    ),
  /** @param friends - Followers of everyone instead. */
  followersInFile: (name: string, friends: number): string =>
    msg(
      str`The link’s numbers of followers lie in a file, ${name}. Here everyone has ${pageNumbers().whole(friends)}.`,
    ),
  nothingBesideNetwork: (): string =>
    msg('On a network from a file nothing is compared: the link’s broadcast is left out.'),
  networkTooLarge: (people: number, most: number): string =>
    msg(
      str`The link’s network has ${pageNumbers().whole(people)} people; at most ${pageNumbers().whole(most)} can be drawn. Here is a smaller one; the command line runs it.`,
    ),
  broughtWithin: (fewest: number, most: number, friends: number): string =>
    msg(
      str`From ${pageNumbers().whole(fewest)} to ${pageNumbers().whole(most)} people can be drawn, with at most ${pageNumbers().whole(friends)} friends each. The link’s numbers are brought within that.`,
    ),
  moreFansThanPeople: (): string => msg('The link has more fans than there are people here; everyone is a fan.'),
  notAmongThem: (people: number, absent: readonly (string | number)[]): string =>
    msg(
      str`Not among the ${pageNumbers().whole(people)} people here, and left out of those with whom it begins: ${absent.join(', ')}.`,
    ),
  refusedChange: (reason: string): string =>
    msg(str`That does not go together, so nothing changed. ${firstProblem(reason)}`),
} as const;
