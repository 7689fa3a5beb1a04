import { pageNumbers } from './page-words.ts';
import type { CompleteScenario } from 'ripplecast/scenario';
import { readValue } from '../state/scenario-values.ts';

/** What changes on the way from a whole population to people who are drawn one by one, and why. */
export function smallWorldNote(nation: CompleteScenario, world: CompleteScenario): string {
  const people = readValue(world, 'universe');
  const changes = [
    ...(readValue(nation, 'fans') > readValue(world, 'fans') ? [counted(readValue(world, 'fans'), 'fan')] : []),
    ...(readValue(nation, 'friends') === readValue(world, 'friends')
      ? []
      : [`${counted(readValue(world, 'friends'), 'friend')} each`]),
  ];
  const how = changes.length === 0 ? '' : ` with ${changes.join(' and ')}`;
  if (nation.universe === people)
    return `All ${pageNumbers().whole(people)} people are shown${how.replace(' with', ', with')}.`;
  return `To show every person, this is a village of ${pageNumbers().whole(people)}${how}.`;
}

/** What is said on the way back to a whole population. */
export function leftPeopleNote(world: CompleteScenario): string {
  const people = pageNumbers().whole(readValue(world, 'universe'));
  return `Another world: a whole population. “Person by person” brings the ${people} people back as they were.`;
}

function counted(count: number, noun: string): string {
  return `${pageNumbers().whole(count)} ${noun}${count === 1 ? '' : 's'}`;
}
