import { checkArray, checkObject, InvalidParameterError } from 'ripplecast/check';
import { listOf, number, objectWith, risingCounts, whole, type Check } from '../checks/check.ts';
import type { PeopleExposures } from './people-run.ts';

/** A list of whole numbers from `min` to `max`, each looked at without a name of its own: there may be a hundred thousand. */
function wholeNumbers(min: number, max: number = Infinity): Check {
  return (name, value) => {
    checkArray(name, value);
    for (let at = 0; at < value.length; at++) {
      const entry: unknown = value[at];
      if (typeof entry === 'number' && Number.isInteger(entry) && entry >= min && entry <= max) continue;
      whole(min)(`${name}[${at}]`, entry);
      throw new InvalidParameterError(`${name}[${at}]`, `a whole number from ${min} to ${max}`, entry);
    }
  };
}

/** A list of hours from 0 on, looked at in the same way. */
const hours: Check = (name, value) => {
  checkArray(name, value);
  for (let at = 0; at < value.length; at++) {
    const entry: unknown = value[at];
    if (!(typeof entry === 'number' && entry >= 0 && entry < Infinity)) number(0)(`${name}[${at}]`, entry);
  }
};

/** Lists of a trace that may be left out. */
const optional: Readonly<Record<string, Check>> = {
  sharedAfter: wholeNumbers(0),
  hours,
  colours: wholeNumbers(0, 1),
};

/** Throws InvalidParameterError, which names the key, unless the value is one run of a cascade, person by person. */
export const checkTrace: Check = (name, value) => {
  objectWith({ universe: whole() })(name, value);
  const trace = value as { readonly universe: number } & Readonly<Record<string, ArrayLike<number>>>;
  wholeNumbers(0, trace.universe - 1)(`${name}.people`, trace['people']);
  const people = trace['people'] ?? [];
  for (const [key, min, max] of [
    ['generations', 0, Infinity],
    ['shownBy', -1, trace.universe - 1],
    ['sharedIn', -1, Infinity],
  ] as const) {
    wholeNumbers(min, max)(`${name}.${key}`, trace[key]);
    checkArray(`${name}.${key}`, trace[key], people.length, 'person');
  }
  for (const [key, check] of Object.entries(optional)) {
    if (trace[key] === undefined) continue;
    checkArray(`${name}.${key}`, trace[key], people.length, 'person');
    check(`${name}.${key}`, trace[key]);
  }
  const seen = new Set<number>();
  for (let at = 0; at < people.length; at++) checkNew(`${name}.people[${at}]`, people[at] ?? 0, seen);
};

function checkNew(name: string, person: number, seen: Set<number>): void {
  if (seen.has(person)) throw new InvalidParameterError(name, 'another person than before', person);
  seen.add(person);
}

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
    hours(`${name}.hours`, exposures['hours']);
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
