import { checkProbability } from '../check.ts';
import { checkMeasured, type MeasuredSets } from './measured-sets.ts';

/**
 * What the chosen still add where an advertisement comes to everyone, each with the same probability and independently: people who are
 * counted with them and would not be without, those booked being there in both cases.
 * @param measured - The third collection of the choice.
 * @param probability - That a person sees the advertisement, in [0, 1]. In the share model who sees it decides as if somebody had shared it
 * with them; in the other models they are taken to share it.
 * @returns In people, or in units of the weights.
 * @throws InvalidParameterError for what is no probability.
 * @remarks Nobody whose seeing it would have made the root counted saw it, with probability (1 − a)^e. O(largest e).
 */
export function addedBeyondAdvertisement(measured: MeasuredSets, probability: number): number {
  checkMeasured(measured);
  checkProbability('probability', probability);
  const {
    sets: all,
    totalWeight,
    byExposed: { values, sets },
  } = measured;
  let added = 0;
  let unseen = 1;
  let exposed = 0;
  for (let i = 0; i < values.length; i += 1) {
    for (; exposed < values[i] && unseen > 0; exposed += 1) unseen *= 1 - probability;
    added += sets[i] * unseen;
  }
  return all === 0 ? 0 : (totalWeight * added) / all;
}
