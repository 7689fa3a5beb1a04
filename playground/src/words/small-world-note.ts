import { msg, str } from '@lit/localize';
import { pageNumbers } from './page-words.ts';
import type { CompleteScenario } from 'ripplecast/scenario';
import { readValue } from '../state/scenario-values.ts';

/** What changes on the way from a whole population to people who are drawn one by one, and why. */
export function smallWorldNote(nation: CompleteScenario, world: CompleteScenario): string {
  const people = pageNumbers().whole(readValue(world, 'universe'));
  const changes = [
    ...(readValue(nation, 'fans') > readValue(world, 'fans') ? [countedFans(readValue(world, 'fans'))] : []),
    ...(readValue(nation, 'friends') === readValue(world, 'friends')
      ? []
      : [countedFriends(readValue(world, 'friends'))]),
  ];
  const how = changes.length > 1 ? msg(str`${changes[0]} and ${changes[1]}`) : changes[0];
  if (nation.universe === readValue(world, 'universe')) {
    return how === undefined
      ? msg(str`All ${people} people are shown.`)
      : msg(str`All ${people} people are shown, with ${how}.`);
  }
  return how === undefined
    ? msg(str`To show every person, this is a village of ${people}.`)
    : msg(str`To show every person, this is a village of ${people} with ${how}.`);
}

/** What is said on the way back to a whole population. */
export function leftPeopleNote(world: CompleteScenario): string {
  const people = pageNumbers().whole(readValue(world, 'universe'));
  return msg(str`Another world: a whole population. “Person by person” brings the ${people} people back as they were.`);
}

function countedFans(count: number): string {
  return count === 1 ? msg('1 fan') : msg(str`${pageNumbers().whole(count)} fans`);
}

function countedFriends(count: number): string {
  return count === 1 ? msg('1 friend each') : msg(str`${pageNumbers().whole(count)} friends each`);
}
