import { checkObject, checkWhole } from '../../check.ts';
import { TooLargeError } from '../../errors.ts';
import { checkStream } from '../../random/random-stream.ts';
import { MAX_EDGES } from '../follower-graph.ts';

/** Most people whose pairs are counted without rounding: n·(n − 1) is below 2^53. */
export const MAX_PEOPLE_IN_PAIRS = 94_906_265;

/** Checks that a generator was given an object of options, and a stream rather than a seed. */
export function checkGenerator(options: unknown, stream: unknown): void {
  checkObject('options', options, 'an object with the options of the generator');
  checkStream(stream);
}

/**
 * A number of people: whole, from `min` to `max`.
 * @throws InvalidParameterError otherwise; TooLargeError above 2^32 − 2, which no graph has.
 */
export function checkPeople(value: unknown, min: number = 0, max: number = Number.MAX_SAFE_INTEGER): void {
  checkWhole('people', value, min);
  if (value > MAX_EDGES) throw new TooLargeError(`a graph of ${value} people has more than ${MAX_EDGES}`);
  checkWhole('people', value, min, max);
}

/** Throws TooLargeError unless a graph can hold so many edges. */
export function checkEdges(people: number, edges: number): void {
  if (edges <= MAX_EDGES) return;
  throw new TooLargeError(
    `a graph of ${people} people and about ${Math.round(edges)} edges has more than ${MAX_EDGES} edges`,
  );
}
