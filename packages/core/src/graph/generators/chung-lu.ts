import { checkArray, checkNumber } from '../../check.ts';
import { checkGenerator, checkPeople } from './check-generator.ts';
import { InvalidParameterError } from '../../errors.ts';
import type { RandomStream } from '../../random/index.ts';
import type { FollowerGraph } from '../follower-graph.ts';
import { type MemoryLimit, requireMemory } from '../memory.ts';
import { type DegreeLaw, drawDegrees } from './parts/degree-law.ts';
import { FriendshipList, friendshipGraph } from './parts/friendship-list.ts';
import { joinBlock } from './parts/join-block.ts';
import type { ChungLuOptions } from './generator.generated.ts';

/**
 * Chung–Lu graph: persons i and j are friends with probability min(1, w_i·w_j / Σ w), independently.
 *
 * A person's expected number of friends is w_i·(1 − w_i / Σ w) where no pair reaches 1, less where one does.
 * @throws InvalidParameterError where the law is none; TooLargeError before allocating.
 * @remarks Chung and Lu, "Connected components in random graphs with given expected degree sequences", Ann. Comb. 6
 * (2002). Weights are put into classes by powers of 2; pairs of two classes are found by gaps at their largest
 * probability, then thinned: the idea of Miller and Hagberg, "Efficient generation of networks with given expected
 * degrees" (2011), without logarithms. At least about a quarter of what is found is kept. O(people × classes +
 * friendships), with at most about log2(largest / smallest) classes.
 */
export function generateChungLu(
  options: ChungLuOptions,
  stream: RandomStream,
  memory: MemoryLimit = {},
): FollowerGraph {
  checkGenerator('chungLu', options, stream);
  const { people, friends } = options;
  checkPeople(people);
  requireMemory(`the weights of ${people} people`, 24 * people, memory);
  const weights = weightsOf(friends, people, stream);
  let sum = 0;
  for (let person = 0; person < people; person += 1) sum += weights[person];
  if (!Number.isFinite(sum)) throw new InvalidParameterError('friends', 'weights with a finite sum', sum);
  const classes = classesOf(weights);
  const heaviest = classes.map((ids) => ids.reduce((most, id) => Math.max(most, weights[id]), 0));
  const pairs = (people * (people - 1)) / 2;
  const list = new FriendshipList(people, Math.min(pairs, sum / 2 + 3 * Math.sqrt(sum)), memory);
  for (const [index, first] of classes.entries()) {
    for (let other = index; other < classes.length; other += 1) {
      const second = other === index ? null : classes[other];
      const most = Math.min(1, (heaviest[index] * heaviest[other]) / sum);
      joinBlock(list, first, second, most, stream, weights, sum);
    }
  }
  return friendshipGraph(people, list);
}

function weightsOf(law: DegreeLaw, people: number, stream: RandomStream): Float64Array {
  if (typeof law === 'object' && Array.isArray(law)) {
    checkArray('friends', law, people, 'person');
    for (const [person, weight] of law.entries()) checkNumber(`friends[${person}]`, weight, 0);
    return Float64Array.from(law as readonly number[]);
  }
  return Float64Array.from(drawDegrees('friends', law, people, stream));
}

/** People with a weight above 0, by the power of 2 below it. Each list ascending; lists from light to heavy. */
function classesOf(weights: Float64Array): Uint32Array[] {
  const byPower = new Map<number, number[]>();
  for (const [person, weight] of weights.entries()) {
    if (weight === 0) continue;
    let power = 1;
    while (power <= weight / 2) power *= 2;
    while (power > weight) power /= 2;
    const members = byPower.get(power);
    if (members === undefined) byPower.set(power, [person]);
    else members.push(person);
  }
  const powers = [...byPower.keys()].sort((one, other) => one - other);
  return powers.map((power) => Uint32Array.from(byPower.get(power)!));
}
