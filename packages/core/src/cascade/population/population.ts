import { InvalidParameterError } from '../../errors.ts';
import type { CascadeRows, EnsembleRange } from '../cascade-rows.ts';
import { plainConversation } from '../conversation.ts';
import { sharesByReplicate } from '../message-shares.ts';
import { spreadMutualPopulation } from '../mutual/population-mutual.ts';
import type { ShareCascade } from '../share-cascade.ts';
import { spreadColouredPopulation } from './colours/coloured-population.ts';
import { spreadPopulationInTime } from './in-time/spread-population-in-time.ts';
import { spreadPopulationInRounds } from './population-in-rounds.ts';

/**
 * Replicates of a cascade in a well-mixed population: a sharer's followers are distinct others, drawn uniformly when they
 * share (ties "follow"). No edge is stored; the cost does not depend on the universe. Ties "mutual" have a kernel of their
 * own, {@link spreadMutualPopulation}.
 * @param cascade - Checked already: counts whole, probabilities in [0, 1], followers within the universe.
 * @returns One row for each replicate.
 * @throws InvalidParameterError where messages differ and there is a share curve or criticism; TooLargeError where the rows would need more than 2 GiB, or mutual friends add up to 1e12 or more.
 * @remarks Rounds of few sharers are drawn sharer by sharer, exactly; rounds of many as a whole (see `showTogether`).
 */
export function spreadPopulation(cascade: ShareCascade, ensemble: EnsembleRange): CascadeRows {
  if (cascade.ties === 'mutual') return spreadMutualPopulation(cascade, ensemble);
  const { conversation = plainConversation } = cascade;
  if (cascade.shareConcentration !== undefined && conversation.criticism !== null) {
    throw new InvalidParameterError(
      'shareConcentration',
      'left out where there is criticism',
      cascade.shareConcentration,
    );
  }
  if (conversation.timing !== null) return spreadPopulationInTime(cascade, conversation, conversation.timing, ensemble);
  if (conversation.criticism !== null) {
    return spreadColouredPopulation(cascade, conversation, conversation.criticism, ensemble);
  }
  return spreadPopulationInRounds(cascade, ensemble, sharesByReplicate(cascade, ensemble.rngSeed));
}
