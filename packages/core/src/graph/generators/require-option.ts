import { InvalidParameterError, TooLargeError } from '../../errors.ts';
import { MAX_EDGES } from '../follower-graph.ts';

/** A whole number in least … most. */
export function requireWhole(name: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  const range = most === Infinity ? `a whole number ≥ ${least}` : `a whole number in ${least} … ${most}`;
  throw new InvalidParameterError(name, range, value);
}

/** A number of people: whole, at least `least`, at most 2^32 − 2. */
export function requirePeople(value: number, least = 0): void {
  requireWhole('people', value, least, Infinity);
  if (value > MAX_EDGES) throw new TooLargeError(`a graph of ${value} people has more than ${MAX_EDGES}`);
}

/** A finite number in [least, most]. */
export function requireNumber(name: string, value: number, least: number, most: number): void {
  if (typeof value === 'number' && value >= least && value <= most && Number.isFinite(value)) return;
  throw new InvalidParameterError(name, most === Infinity ? `a number ≥ ${least}` : `in [${least}, ${most}]`, value);
}

/** A number of edges that a graph can hold. */
export function requireEdges(people: number, edges: number): void {
  if (edges <= MAX_EDGES) return;
  throw new TooLargeError(
    `a graph of ${people} people and about ${Math.round(edges)} edges has more than ${MAX_EDGES} edges`,
  );
}
