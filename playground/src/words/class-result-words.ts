import { msg, str } from '@lit/localize';
import { pageNumbers, pageWords } from './page-words.ts';

/** What is said of results that a class joined. */
export const classResultWords = {
  title: (): string => msg('Results of the class'),
  how: (): string =>
    msg(
      'Pupils copy their link under “Share” on Play, or in a lesson after their guess. Paste all of it here, with or without names.',
    ),
  withoutAccounts: (): string =>
    msg(
      'Without accounts, let them paste it into one document that the class shares. Or nobody sends anything: with “A run for each pupil” under “Links”, paste that list here yourself.',
    ),
  field: (): string => msg('Links of the class, one after another'),
  privacy: (): string =>
    msg(
      'There is no server. Names and links stay in this tab, are sent nowhere, and are gone when you close it or press “Clear”.',
    ),
  join: (): string => msg('Join'),
  clear: (): string => msg('Clear'),
  /** While links are simulated. */
  left: (left: number): string => {
    const links = pageNumbers().whole(left);
    return left === 1 ? msg('1 link is still to be simulated …') : msg(str`${links} links are still to be simulated …`);
  },
  /** "28 results. Half of them reach 21 people or more; they go from 1 to 29." */
  results: (counted: number, { low, middle, high }: Spread): string => {
    const { whole, count } = pageNumbers();
    const [results, from, to, half] = [whole(counted), count(low), count(high), pageWords().people(middle)];
    return counted === 1
      ? msg(str`1 result: ${half}.`)
      : msg(str`${results} results. Half of them reach ${half} or more; they go from ${from} to ${to}.`);
  },
  /** "12 guesses. Half of them are 15 people or more; they go from 3 to 30." */
  guesses: (counted: number, { low, middle, high }: Spread): string => {
    const { whole, count } = pageNumbers();
    const [guesses, from, to, half] = [whole(counted), count(low), count(high), pageWords().people(middle)];
    return counted === 1
      ? msg(str`1 guess: ${half}.`)
      : msg(str`${guesses} guesses. Half of them are ${half} or more; they go from ${from} to ${to}.`);
  },
  /** How many of the results took off. */
  takenOff: (took: number, counted: number): string => {
    const [some, all] = [pageNumbers().whole(took), pageNumbers().whole(counted)];
    return msg(str`${some} of ${all} reach at least half of everyone.`);
  },
  /** Of what a link speaks. */
  run: (run: number): string => {
    const number = pageNumbers().whole(run + 1);
    return msg(str`Run ${number}`);
  },
  average: (): string => msg('Average'),
  guess: (): string => msg('Guess'),
  /** Legend of the picture. */
  marks: {
    run: (): string => msg('One run'),
    average: (): string => msg('An average'),
    guess: (): string => msg('A guess'),
  },
  axis: (): string => msg('People reached in the end'),
  axisOfParts: (): string => msg('Part of everyone who is reached in the end'),
  /** Somebody who gave no name. */
  unnamed: (line: number): string => {
    const number = pageNumbers().whole(line);
    return msg(str`Line ${number}`);
  },
  heads: {
    who: (): string => msg('Who'),
    what: (): string => msg('What'),
    scenario: (): string => msg('Settings'),
    people: (): string => msg('People'),
    part: (): string => msg('Of everyone'),
    line: (): string => msg('Line'),
    why: (): string => msg('Why it is left out'),
  },
  refused: (count: number): string => {
    const lines = pageNumbers().whole(count);
    return count === 1 ? msg('1 line is left out') : msg(str`${lines} lines are left out`);
  },
  more: (count: number): string => {
    const lines = pageNumbers().whole(count);
    return count === 1 ? msg('and 1 more line') : msg(str`and ${lines} more lines`);
  },
} as const;

/** The least, the one in the middle, and the most. */
export interface Spread {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}
