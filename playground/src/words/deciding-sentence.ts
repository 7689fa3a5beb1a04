import { msg, str } from '@lit/localize';
import type { DecidingValue, ResultDocument } from 'ripplecast/scenario';
import { buyWords } from './buy-name.ts';
import { pageNumbers, pageWords } from './page-words.ts';
import { splitOf } from './split-sentence.ts';

/** What one measured value would change, in people and in money, in two pieces. */
export interface DecidingSentence {
  /** "If everyone has 200 friends: 10,600 people, not 26.4 million". */
  readonly people: string;
  /** "$9.43 per 1,000 people, 47 % of your TV spot." */
  readonly costs: string;
}

/**
 * What one measured value would change, beside what the page says of the scenario as it is.
 * @param isOneRun - Whether the page speaks of one run, so that averages are said to be averages.
 */
export function decidingSentence(
  value: DecidingValue,
  result: ResultDocument,
  isOneRun: boolean = false,
): DecidingSentence {
  const { cascade, provenance } = result;
  const { scenario } = provenance;
  const { costPerThousandAfter, reachAfter, ratioAfter } = value;
  const [then, now] = [reachAfter, cascade.reach.mean].map((people) => pageNumbers().count(people));
  // The average of runs that split in two is none of them.
  const hasOther = then !== now && splitOf(result) === null;
  const cost = pageNumbers().money(costPerThousandAfter, scenario.currency);
  const words = buyWords(scenario);
  return {
    people: hasOther
      ? isOneRun
        ? msg(str`If ${pageWords().assumption(value)}: on average ${pageWords().people(reachAfter)}, not ${now}`)
        : msg(str`If ${pageWords().assumption(value)}: ${pageWords().people(reachAfter)}, not ${now}`)
      : msg(str`If ${pageWords().assumption(value)}: ${pageWords().people(reachAfter)}`),
    costs:
      words === null
        ? msg(str`${cost} per 1,000 people.`)
        : msg(str`${cost} per 1,000 people, ${pageWords().timesOf(ratioAfter)} ${words.the}.`),
  };
}
