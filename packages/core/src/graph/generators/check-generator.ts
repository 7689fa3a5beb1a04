import { checkOptions, checkWhole } from '../../check.ts';
import { TooLargeError } from '../../errors.ts';
import { checkStream } from '../../random/random-stream.ts';
import { keysOf, optionOf } from '../../schema/schema-node.ts';
import { MAX_EDGES } from '../follower-graph.ts';
import { networkGenerator } from './generator-schema.ts';
import type { NetworkGenerator } from './generator.generated.ts';

/** Checks that a generator was given the options of its kind and no others, and a stream rather than a seed. */
export function checkGenerator(kind: NetworkGenerator['kind'], options: unknown, stream: unknown): void {
  checkKeys(kind, options);
  checkStream(stream);
}

/** Checks that options are those of a kind of generator; the kind itself may stand among them, as in a scenario. */
export function checkKeys(kind: NetworkGenerator['kind'], options: unknown): void {
  const form = optionOf(networkGenerator, kind);
  checkOptions('options', options, form === undefined ? [] : keysOf(form));
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
