import { checkWhole } from '../../check.ts';

/**
 * People to measure instead of all: evenly apart in the order of their ids, everyone where there are few enough.
 * @param people - Number of people, a whole number ≥ 0.
 * @param max - Most people to measure, a whole number ≥ 1.
 * @returns Shape [min(people, max)], ascending ids.
 * @throws InvalidParameterError for numbers outside these bounds.
 * @example
 * ```ts
 * import { peopleEvenlyApart } from 'ripplecast/graph';
 *
 * peopleEvenlyApart(10, 4); // => Uint32Array.of(0, 2, 5, 7)
 * ```
 */
export function peopleEvenlyApart(people: number, max: number): Uint32Array {
  checkWhole('people', people);
  checkWhole('max', max, 1);
  const count = Math.min(people, max);
  return Uint32Array.from({ length: count }, (_, place) => Math.floor((place * people) / count));
}
