import { InvalidParameterError } from '../errors.ts';
import type { RandomStream } from './random-stream.ts';

/** Weights prepared so that an index is drawn in constant time. Made by `buildAliasTable`; not changed by drawing. */
export interface AliasTable {
  /** Shape [n]: probability that column i gives i itself. */
  readonly thresholds: Float64Array;
  /** Shape [n]: what column i gives otherwise. */
  readonly aliases: Uint32Array;
}

/**
 * Prepares weights for drawing an index in proportion to them.
 *
 * @param weights - Shape [n], 1 ≤ n < 2^32; each finite and ≥ 0, at least one above 0. They need not sum to 1. Not changed.
 * @returns A table that owns its arrays.
 * @throws InvalidParameterError if there is no weight, or one is negative, infinite or NaN, or all are 0, or their sum overflows.
 * @remarks Vose, "A linear algorithm for generating random numbers with a given distribution", IEEE Trans. Softw. Eng. 17
 * (1991). O(n). Differs from the paper: a weight of 0 is never drawn, whatever is rounded.
 * @example
 * ```ts
 * import { buildAliasTable, drawFromAliasTable, openStream } from 'ripplecast/random';
 * const table = buildAliasTable(Float64Array.of(0, 3, 0));
 * drawFromAliasTable(openStream('ripplecast', 0, 'example'), table); // => 1
 * ```
 */
export function buildAliasTable(weights: Float64Array): AliasTable {
  const count = weights.length;
  if (count === 0) throw new InvalidParameterError('weights', 'at least one weight', 'none');
  let sum = 0;
  let heaviest = 0;
  for (let index = 0; index < count; index += 1) {
    const weight = weights[index];
    if (!(weight >= 0 && weight < Infinity)) {
      throw new InvalidParameterError(`weights[${index}]`, 'a finite number of at least 0', weight);
    }
    sum += weight;
    if (weight > weights[heaviest]) heaviest = index;
  }
  if (!(sum > 0 && sum < Infinity)) {
    throw new InvalidParameterError('weights', 'weights with a finite sum above 0', `a sum of ${sum}`);
  }
  const thresholds = new Float64Array(count);
  const aliases = new Uint32Array(count);
  // Columns still to be filled: light ones grow from the start of `columns`, heavy ones from its end.
  const columns = new Uint32Array(count);
  let lightCount = 0;
  let heavyStart = count;
  for (let index = 0; index < count; index += 1) {
    const height = (weights[index] / sum) * count;
    thresholds[index] = height;
    if (height < 1) columns[lightCount++] = index;
    else columns[--heavyStart] = index;
  }
  // The light columns are taken from the end of their part, a heavy one that has become light is put there.
  while (lightCount > 0 && heavyStart < count) {
    const light = columns[--lightCount];
    const heavy = columns[heavyStart];
    aliases[light] = heavy;
    const left = thresholds[heavy] - (1 - thresholds[light]);
    thresholds[heavy] = left;
    if (left < 1) {
      heavyStart += 1;
      columns[lightCount++] = heavy;
    }
  }
  for (let position = heavyStart; position < count; position += 1) thresholds[columns[position]] = 1;
  // Left over by rounding: columns that are full but for the last bits, and perhaps an empty one.
  for (let position = 0; position < lightCount; position += 1) {
    const light = columns[position];
    if (weights[light] > 0) thresholds[light] = 1;
    else aliases[light] = heaviest;
  }
  return { thresholds, aliases };
}

/**
 * An index drawn in proportion to the weights of a table.
 *
 * @param stream - Drawn from: two uniforms.
 * @param table - Made by {@link buildAliasTable}; not changed.
 * @returns Whole number 0 … n − 1.
 * @remarks Walker (1977). O(1).
 */
export function drawFromAliasTable(stream: RandomStream, table: AliasTable): number {
  const thresholds = table.thresholds;
  const column = Math.floor(stream.nextUniform() * thresholds.length);
  return stream.nextUniform() < thresholds[column] ? column : table.aliases[column];
}
