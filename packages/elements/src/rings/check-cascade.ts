import { checkArray, InvalidParameterError } from 'ripplecast/check';
import { listOf, number, objectWith, whole, type Check } from '../checks/check.ts';

const lists = objectWith({
  universe: whole(),
  people: listOf(whole()),
  generations: listOf(whole()),
  shownBy: listOf(whole(-1)),
  sharedIn: listOf(whole(-1)),
});

/** Lists that may be left out. */
const optional: Readonly<Record<string, Check>> = {
  exposures: whole(),
  hours: number(0),
  sharedHours: number(-1),
  colours: whole(),
};

/** Throws InvalidParameterError, which names the key, unless the value is one run of a cascade, person by person. */
export const checkCascade: Check = (name, value) => {
  lists(name, value);
  const cascade = value as Readonly<Record<string, ArrayLike<number>>>;
  const people = cascade['people'] ?? [];
  for (const key of ['generations', 'shownBy', 'sharedIn', ...Object.keys(optional)]) {
    if (key in optional && cascade[key] === undefined) continue;
    checkArray(`${name}.${key}`, cascade[key], people.length, 'person');
  }
  for (const [key, check] of Object.entries(optional)) {
    if (cascade[key] !== undefined) listOf(check)(`${name}.${key}`, cascade[key]);
  }
  const seen = new Set<number>();
  for (let at = 0; at < people.length; at++) {
    const person = people[at] ?? 0;
    if (seen.has(person))
      throw new InvalidParameterError(`${name}.people[${at}]`, 'another person than before', person);
    seen.add(person);
  }
};
