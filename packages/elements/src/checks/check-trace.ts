import { checkArray, InvalidParameterError } from 'ripplecast/check';
import { number, objectWith, whole, type Check } from './check.ts';

/** A list of whole numbers from `min` to `max`, each looked at without a name of its own: there may be a hundred thousand. */
export function wholeNumbers(min: number, max: number = Infinity): Check {
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

/** A list of numbers from `min` on, looked at in the same way. */
export function numbersFrom(min: number): Check {
  return (name, value) => {
    checkArray(name, value);
    for (let at = 0; at < value.length; at++) {
      const entry: unknown = value[at];
      if (!(typeof entry === 'number' && entry >= min && entry < Infinity)) number(min)(`${name}[${at}]`, entry);
    }
  };
}

/** Lists of a trace that may be left out. */
const optional: Readonly<Record<string, Check>> = {
  exposures: wholeNumbers(0),
  sharedAfter: wholeNumbers(0),
  hours: numbersFrom(0),
  sharedHours: numbersFrom(-1),
  colours: wholeNumbers(0, 1),
};

/** Throws InvalidParameterError, which names the key, unless the value is one run of a cascade, of people numbered from 0. */
export const checkTrace: Check = traceOf((universe) => universe - 1);

/** The same of people by any numbers: not all of them need be there. */
export const checkTraceOfSome: Check = traceOf(() => Infinity);

/** @param lastOf - The highest number that a person may have in a universe. */
function traceOf(lastOf: (universe: number) => number): Check {
  return (name, value) => checkRun(name, value, lastOf);
}

function checkRun(name: string, value: unknown, lastOf: (universe: number) => number): void {
  objectWith({ universe: whole() })(name, value);
  const trace = value as { readonly universe: number } & Readonly<Record<string, ArrayLike<number>>>;
  const last = lastOf(trace.universe);
  wholeNumbers(0, last)(`${name}.people`, trace['people']);
  const people = trace['people'] ?? [];
  for (const [key, min, max] of [
    ['generations', 0, Infinity],
    ['shownBy', -1, last],
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
}

/** Throws InvalidParameterError for a person who was there before. */
export function checkNew(name: string, person: number, seen: Set<number>): void {
  if (seen.has(person)) throw new InvalidParameterError(name, 'another person than before', person);
  seen.add(person);
}
