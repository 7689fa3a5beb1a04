import { checkArray, InvalidParameterError } from 'ripplecast/check';
import { listOf, objectWith, whole, type Check } from '../checks/check.ts';

const lists = objectWith({
  universe: whole(),
  people: listOf(whole()),
  generations: listOf(whole()),
  shownBy: listOf(whole(-1)),
  sharedIn: listOf(whole(-1)),
});

/** Throws InvalidParameterError, which names the key, unless the value is one run of a cascade, person by person. */
export const checkCascade: Check = (name, value) => {
  lists(name, value);
  const cascade = value as Readonly<Record<string, ArrayLike<number>>>;
  const people = cascade['people'] ?? [];
  for (const key of ['generations', 'shownBy', 'sharedIn', 'exposures']) {
    if (key === 'exposures' && cascade[key] === undefined) continue;
    checkArray(`${name}.${key}`, cascade[key], people.length, 'person');
  }
  if (cascade['exposures'] !== undefined) listOf(whole())(`${name}.exposures`, cascade['exposures']);
  const seen = new Set<number>();
  for (let at = 0; at < people.length; at++) {
    const person = people[at] ?? 0;
    if (seen.has(person))
      throw new InvalidParameterError(`${name}.people[${at}]`, 'another person than before', person);
    seen.add(person);
  }
};
