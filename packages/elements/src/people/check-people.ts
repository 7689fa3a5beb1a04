import { checkArray, checkObject, checkText } from 'ripplecast/check';
import { checkNew, numbersFrom, wholeNumbers } from '../checks/check-trace.ts';
import { choice, listOf, objectWith, risingCounts, whole, type Check } from '../checks/check.ts';
import type { PeopleExposures } from './people-run.ts';

/** Throws InvalidParameterError, which names the key, unless the value holds exposures of a run. */
export const checkExposures: Check = (name, value) => {
  checkObject(name, value, 'an object with rounds, from, to, isFirst');
  const exposures = value as Readonly<Record<string, ArrayLike<number>>>;
  for (const [key, min, max] of [
    ['rounds', 0, Infinity],
    ['from', -1, Infinity],
    ['to', 0, Infinity],
    ['isFirst', 0, 1],
  ] as const) {
    wholeNumbers(min, max)(`${name}.${key}`, exposures[key]);
    checkArray(`${name}.${key}`, exposures[key], exposures['rounds']?.length, 'exposure');
  }
  if (exposures['hours'] !== undefined) {
    checkArray(`${name}.hours`, exposures['hours'], exposures['rounds']?.length, 'exposure');
    numbersFrom(0)(`${name}.hours`, exposures['hours']);
  }
};

/** Throws InvalidParameterError unless exposures are of people whom the run has. */
export function checkOfRun(name: string, { from, to }: PeopleExposures, people: number): void {
  wholeNumbers(-1, people - 1)(`${name}.from`, from);
  wholeNumbers(0, people - 1)(`${name}.to`, to);
}

/** Throws InvalidParameterError, which names the key, unless the value is a network as `FollowerGraph` has it. */
export const checkPeopleGraph: Check = (name, value) => {
  objectWith({ people: whole() })(name, value);
  const { people, ...rows } = value as { readonly people: number } & Readonly<Record<string, ArrayLike<number>>>;
  wholeNumbers(0, people - 1)(`${name}.followers`, rows['followers']);
  const edges = rows['followers']?.length ?? 0;
  wholeNumbers(0, edges)(`${name}.offsets`, rows['offsets']);
  checkArray(`${name}.offsets`, rows['offsets'], people + 1, 'person, and the end');
  risingCounts(`${name}.offsets`, rows['offsets']);
};

/** Throws InvalidParameterError, which names the key, unless the value holds groups of people, each person in one at most. */
export const checkGroups: Check = (name, value) => {
  listOf(wholeNumbers(0))(name, value);
  const seen = new Set<number>();
  (value as readonly (readonly number[])[]).forEach((group, at) => {
    group.forEach((person, i) => checkNew(`${name}[${at}][${i}]`, person, seen));
  });
};

/** Throws InvalidParameterError, which names the key, unless the value is a list of marks with their people. */
export const checkMarks: Check = listOf(
  objectWith({ sign: choice('circle', 'square'), people: wholeNumbers(0), name: checkText }),
);
