import { msg, str } from '@lit/localize';
import { yearNumbers, type YearNumber } from '../state/year-numbers.ts';
import { MOST_FANS, MOST_RUNS, USUAL_RUNS, type YearSimplification } from '../state/year-scenario.ts';
import { pageNumbers } from './page-words.ts';
import { writeYearNumber, yearNumberWords } from './year-number-words.ts';

/** What is said of a scenario that is simpler here than where it comes from. */
export function simplifiedNote(left: YearSimplification): string {
  switch (left) {
    case 'network':
      return msg('A year is counted in a whole population, not on a network. Here is a page with 100,000 fans.');
    case 'luck':
      return msg('A year is counted with luck, in a whole population.');
    case 'ties':
      return msg('For a year friends do not remember who told whom: ties go one way.');
    case 'share':
      return msg('For a year the share rate is one number: the mean of the link’s.');
    case 'paidSeeds':
      return msg('The link’s paid seeds are left out: each post begins with the fans.');
    case 'spot':
      return msg('The link’s TV spot starts no sharing here: each post begins with the fans.');
    case 'spreads':
      return msg(
        'Each of the link’s posts would reach nearly everyone. Here people share as often as was measured in 2012; the command line runs the link’s own numbers.',
      );
    case 'fans':
      return msg(
        str`This section counts a year of at most ${pageNumbers().whole(MOST_FANS)} fans. The command line counts more.`,
      );
    case 'runs':
      return msg(
        str`Here a year is run ${pageNumbers().whole(USUAL_RUNS)} times. You can ask for more, at most ${pageNumbers().whole(MOST_RUNS)} runs; the command line has no such limit.`,
      );
  }
}

/** What is said of a number of a link that cannot be used. */
export function wrongYearNumber(name: YearNumber): string {
  const { min, max, usual } = yearNumbers[name];
  const write = (value: number): string => writeYearNumber(name, value);
  return msg(
    str`The link’s “${yearNumberWords(name).label}” must be between ${write(min)} and ${write(max)}; ${write(usual)} is used.`,
  );
}
