import { checkOptions, checkProbability, checkWhole } from '../../check.ts';
import { checkGenerator, checkPeople } from './check-generator.ts';
import { InvalidParameterError } from '../../errors.ts';
import type { RandomStream } from '../../random/index.ts';
import type { FollowerGraph } from '../follower-graph.ts';
import type { MemoryLimit } from '../memory.ts';
import { FriendshipList, friendshipGraph } from './parts/friendship-list.ts';
import { everybody, joinBlock } from './parts/join-block.ts';
import { isValues } from '../../schema/values.ts';
import type { BlockProbabilities, StochasticBlockModelOptions } from './generator.generated.ts';

/**
 * Stochastic block model: two people are friends with a probability that depends on their blocks only, independently.
 * @throws InvalidParameterError for options out of range; TooLargeError before allocating.
 * @remarks Holland, Laskey, Leinhardt, "Stochastic blockmodels: first steps", Social Networks 5 (1983). O(people ×
 * blocks + edges).
 */
export function generateStochasticBlockModel(
  options: StochasticBlockModelOptions,
  stream: RandomStream,
  memory: MemoryLimit = {},
): FollowerGraph {
  checkGenerator('stochasticBlockModel', options, stream);
  const { blocks } = options;
  checkBlocks(blocks);
  const probabilityOf = checkedProbabilities(options);
  const people = blocks.reduce((sum, size) => sum + size, 0);
  checkPeople(people);
  let mean = 0;
  for (const [a, size] of blocks.entries()) {
    mean += ((size * (size - 1)) / 2) * probabilityOf(a, a);
    for (let b = a + 1; b < blocks.length; b += 1) mean += size * blocks[b] * probabilityOf(a, b);
  }
  const list = new FriendshipList(people, mean + 6 * Math.sqrt(mean), memory);
  const ids = everybody(people);
  const starts = [0];
  for (const size of blocks) starts.push(starts.at(-1)! + size);
  for (let a = 0; a < blocks.length; a += 1) {
    const first = ids.subarray(starts[a], starts[a + 1]);
    for (let b = a; b < blocks.length; b += 1) {
      const second = b === a ? null : ids.subarray(starts[b], starts[b + 1]);
      joinBlock(list, first, second, probabilityOf(a, b), stream);
    }
  }
  return friendshipGraph(people, list);
}

function checkBlocks(blocks: readonly number[]): void {
  if (!Array.isArray(blocks)) throw new InvalidParameterError('blocks', 'a list of numbers of people', blocks);
  for (const [a, size] of blocks.entries()) checkWhole(`blocks[${a}]`, size);
}

/** The probability that people of two blocks are friends, by their places. */
function checkedProbabilities({
  blocks,
  edgeProbabilities,
}: StochasticBlockModelOptions): (a: number, b: number) => number {
  if (isValues(edgeProbabilities)) {
    checkOptions('edgeProbabilities', edgeProbabilities, ['inside', 'outside']);
    const { inside, outside } = edgeProbabilities as BlockProbabilities;
    checkProbability('edgeProbabilities.inside', inside);
    checkProbability('edgeProbabilities.outside', outside);
    return (a, b) => (a === b ? inside : outside);
  }
  const rows = edgeProbabilities as readonly (readonly number[])[];
  const count = blocks.length;
  if (!Array.isArray(rows) || rows.length !== count) {
    throw new InvalidParameterError('edgeProbabilities', `a list of ${count} rows, one for each block`, rows);
  }
  for (const [a, row] of rows.entries()) {
    if (!Array.isArray(row) || row.length !== count) {
      throw new InvalidParameterError(`edgeProbabilities[${a}]`, `a list of ${count} probabilities`, row);
    }
    for (const [b, probability] of row.entries()) {
      checkProbability(`edgeProbabilities[${a}][${b}]`, probability);
      if (probability === rows[b]?.[a]) continue;
      throw new InvalidParameterError(`edgeProbabilities[${a}][${b}]`, `that of [${b}][${a}]`, probability);
    }
  }
  return (a, b) => rows[a][b];
}
