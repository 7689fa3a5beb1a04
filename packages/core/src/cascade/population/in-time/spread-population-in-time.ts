import { type CascadeRows, CascadeRowsBuilder, type EnsembleRange, partsOf } from '../../cascade-rows.ts';
import type { CompleteTiming, Conversation } from '../../conversation.ts';
import { sharesByReplicate } from '../../message-shares.ts';
import type { ShareCascade } from '../../share-cascade.ts';
import { addConversation } from './add-conversation.ts';
import { laidOutFor } from './laid-out-for.ts';
import { runConversation } from './run-conversation.ts';
import { setShareOfMessage } from './timed-population.ts';
import { createTimedSpread, type TimedSpread } from './timed-spread.ts';

/** Cascades that were laid out already, by {@link laidOutFor}: shards of one experiment bring the same object. */
const laidOut = new WeakMap<ShareCascade, Map<number | null, TimedSpread>>();

/**
 * Replicates of a cascade in time in a well-mixed population, ties "follow". Internal steps divide the rows: exact in distribution up to
 * the length of a step, see `layTimeMesh`. Work follows the sharers, or the steps, never the universe.
 * @param cascade - Checked already.
 * @param timing - Of the conversation.
 * @param finer - Divides all steps; for tests that results do not feel them.
 * @returns One row for each replicate; an entry of its columns of rounds is a row of hours, to the last sight.
 * @throws NotAvailableError where steps short enough would be too many; TooLargeError where rows would need more than 2 GiB.
 */
export function spreadPopulationInTime(
  cascade: ShareCascade,
  conversation: Conversation,
  timing: CompleteTiming,
  ensemble: EnsembleRange,
  finer = 1,
): CascadeRows {
  const known = (finer === 1 ? laidOut.get(cascade) : undefined) ?? new Map<number | null, TimedSpread>();
  // After an error in the middle of a replicate it is laid out anew.
  laidOut.delete(cascade);
  const shareOf = sharesByReplicate(cascade, ensemble.rngSeed);
  const rows = new CascadeRowsBuilder(ensemble.first, ensemble.count, partsOf(conversation));
  for (let replicate = ensemble.first; replicate < ensemble.first + ensemble.count; replicate += 1) {
    const share = shareOf === null ? null : shareOf(replicate);
    const key = share === null ? null : laidOutFor(cascade, share);
    const laid = key === null ? cascade : { ...cascade, shareProbability: key };
    const spread = known.get(key) ?? createTimedSpread(laid, conversation, timing, finer);
    known.set(key, spread);
    if (share !== null) setShareOfMessage(spread.people, share);
    const start = { fans: cascade.fans, spotSights: 0 };
    const isCut = runConversation(spread, start, { rngSeed: ensemble.rngSeed, replicate, suffix: '' });
    addConversation(spread, timing, isCut, rows);
  }
  if (finer === 1) laidOut.set(cascade, known);
  return rows.finish();
}
