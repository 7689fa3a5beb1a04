import { msg, str } from '@lit/localize';
import { pageNumbers } from './page-words.ts';
import type { CompleteScenario } from 'ripplecast/scenario';
import { largestAudience, limitsOf, readValue } from '../state/scenario-values.ts';
import type { ValueName } from '../state/value-paths.ts';
import { buyWords } from './buy-name.ts';
import { capital } from './capital.ts';

/** Why a number may not be smaller, or larger, where the scenario has it so: "The Super Bowl alone reaches 111 million people." Else empty. */
export function limitsNote(scenario: CompleteScenario, name: ValueName): string {
  if (name === 'universe') return whyNotFewer(scenario);
  const isOfPeople = name === 'fans' || name === 'friends' || name === 'complaints' || name === 'viewers';
  return isOfPeople ? msg(str`The population is ${pageNumbers().whole(readValue(scenario, 'universe'))}.`) : '';
}

/** Who must fit into the population. */
function whyNotFewer(scenario: CompleteScenario): string {
  const { min } = limitsOf(scenario, 'universe');
  const words = buyWords(scenario);
  if (words !== null && min === largestAudience(scenario)) {
    return msg(str`${capital(words.the)} alone reaches ${pageNumbers().count(min)} people.`);
  }
  const fans = readValue(scenario, 'fans');
  if (min === fans && fans > 1) return msg(str`There are ${pageNumbers().whole(fans)} fans.`);
  const friends = readValue(scenario, 'friends');
  return min === friends + 1 && friends > 0 ? msg(str`Each person has ${pageNumbers().whole(friends)} friends.`) : '';
}
