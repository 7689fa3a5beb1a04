import { msg, str } from '@lit/localize';
import { formatWhole } from '@ripplecast/elements';

/** Why a line that was pasted adds nothing to a class's results. */
export const refusedLinkWords = {
  noLink: (): string => msg('There is no link in this line.'),
  nothingInIt: (): string => msg('The link has nothing after “#”, so it tells no result.'),
  notOurs: (): string => msg('This is not a link of this page.'),
  otherSection: (): string =>
    msg('This is a link to another section. Only Play and a guess in a lesson tell a result.'),
  noGuess: (): string => msg('This link opens a lesson, and holds no guess.'),
  tooLong: (): string => msg('The link is too long.'),
  tooMany: (most: number): string => {
    const links = formatWhole(most);
    return msg(str`Only the first ${links} links are joined.`);
  },
  sameRun: (line: number, name: string): string => {
    const first = formatWhole(line);
    return name === ''
      ? msg(str`Line ${first} has the same run. It is counted once.`)
      : msg(str`Line ${first} (${name}) has the same run. It is counted once.`);
  },
} as const;
