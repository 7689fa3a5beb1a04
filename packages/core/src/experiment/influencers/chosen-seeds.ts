import { idOf } from '../../graph/index.ts';
import type { PersonIds } from '../../graph/index.ts';
import type { SeedChoice } from '../../influencers/index.ts';
import type { ChosenSeeds } from '../../scenario/index.ts';

/** What a result says of a choice, people by their ids. */
export function chosenSeedsOf(choice: SeedChoice, ids: PersonIds): ChosenSeeds {
  const { lowerBound, upperBoundOfBest, certifiedRatio, reason, cost } = choice;
  return {
    seeds: choice.seeds.map((person) => idOf(ids, person)),
    booked: choice.booked.map((person) => idOf(ids, person)),
    lowerBound,
    upperBoundOfBest,
    certifiedRatio,
    reason,
    cost,
  };
}
