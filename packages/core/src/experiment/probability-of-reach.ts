import { checkObject, checkWhole } from '../check.ts';
import { type ReachAtLeast, universeOf } from '../scenario/index.ts';
import { wilsonInterval } from '../statistics/index.ts';
import type { SimulationResult } from './reduce-shards.ts';

/**
 * P(reach ≥ people): the fraction of the replicates that reached at least so many different people, and between which probabilities the
 * truth lies, at 95 % (see `wilsonInterval` of `ripplecast/statistics`): where no replicate did, not 0 ± 0. Both ends are equal for 0
 * people, whom every run reaches, and for more than the universe, whom none can.
 * @param result - With its outcomes, as `simulate` and `compare` return it.
 * @param people - A whole number ≥ 0.
 * @returns Null on a deterministic level, where nothing is left to chance.
 * @throws InvalidParameterError for `people`, and for a result without its outcomes.
 * @example
 * ```ts
 * import { presets, probabilityOfReach, simulate } from 'ripplecast';
 *
 * const result = simulate(presets.oneFan); // shares with probability 0.1, or nothing happens
 * const { probability, interval } = probabilityOfReach(result, 2)!;
 * probability; // => 0.104
 * interval.map((end) => end.toFixed(3)); // => ['0.087', '0.124']
 * ```
 */
export function probabilityOfReach(result: SimulationResult, people: number): ReachAtLeast | null {
  checkObject('result', result);
  const { provenance, cascade, outcomes } = result;
  checkObject('result.provenance', provenance);
  checkObject('result.cascade', cascade);
  checkObject('result.outcomes', outcomes, 'there, as simulate and compare return them');
  checkWhole('people', people);
  if (cascade.reach.p50 === null) return null;
  const { reach } = outcomes;
  let times = 0;
  for (const reached of reach) if (reached >= people) times += 1;
  const probability = times / reach.length;
  const isSure = people === 0 || people > universeOf(provenance);
  const variance = (probability * (1 - probability)) / (reach.length - 1);
  return {
    people,
    probability,
    standardError: reach.length === 1 ? null : Math.sqrt(variance),
    interval: isSure ? [probability, probability] : wilsonInterval(times, reach.length),
  };
}
