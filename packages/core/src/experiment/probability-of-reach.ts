import { checkNumber, checkObject } from '../check.ts';
import type { ReachAtLeast } from '../scenario/index.ts';
import type { SimulationResult } from './reduce-shards.ts';

/**
 * P(reach ≥ people): the fraction of the replicates that reached at least so many different people.
 * @param result - With its outcomes, as `simulate` and `compare` return it.
 * @param people - A finite number ≥ 0.
 * @returns Null on a deterministic level, where nothing is left to chance.
 * @throws InvalidParameterError for `people`, and for a result without its outcomes.
 * @example
 * ```ts
 * import { presets, probabilityOfReach, simulate } from 'ripplecast';
 *
 * const result = simulate(presets.oneFan); // shares with probability 0.1, or nothing happens
 * const { probability, standardError } = probabilityOfReach(result, 2)!;
 * Math.abs(probability - 0.1) < 5 * standardError!; // => true
 * ```
 */
export function probabilityOfReach(result: SimulationResult, people: number): ReachAtLeast | null {
  checkObject('result', result);
  const { cascade, outcomes } = result;
  checkObject('result.cascade', cascade);
  checkObject('result.outcomes', outcomes, 'there, as simulate and compare return them');
  checkNumber('people', people, 0);
  if (cascade.reach.p50 === null) return null;
  const { reach } = outcomes;
  let times = 0;
  for (const reached of reach) if (reached >= people) times += 1;
  const probability = times / reach.length;
  const variance = (probability * (1 - probability)) / (reach.length - 1);
  return { people, probability, standardError: reach.length === 1 ? null : Math.sqrt(variance) };
}
