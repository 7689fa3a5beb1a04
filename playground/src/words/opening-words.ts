import { msg, str } from '@lit/localize';
import type { HeadlinePart } from '@ripplecast/elements';
import type { CompleteScenario, ResultDocument } from 'ripplecast/scenario';
import { restRound, rowAt } from '../simulation/rounds.ts';
import { readValue } from '../state/scenario-values.ts';
import { buyWords } from './buy-name.ts';
import { momentOf } from './moment.ts';
import { pageNumbers } from './page-words.ts';
import { besideIt, shared, tell } from './sentence-parts.ts';

/** What the page asks before anything is shown: "Can 1,000 fans beat the Super Bowl?" */
export function openingQuestion(scenario: CompleteScenario): readonly HeadlinePart[] {
  const fans = shared(pageNumbers().whole(readValue(scenario, 'fans')));
  const buy = besideIt(buyWords(scenario)?.the ?? msg('television'));
  return tell((put) => msg(str`Can ${put(fans)} fans beat ${put(buy)}?`));
}

/** What the claim answers: "The claim says yes: 274 million people by round 4." */
export function openingAnswer(result: ResultDocument): readonly HeadlinePart[] {
  const round = restRound(result);
  const people = shared(pageNumbers().count(rowAt(result, round).reach));
  const { by } = momentOf(result, round);
  return tell((put) => msg(str`The claim says yes: ${put(people)} people ${by}.`));
}
