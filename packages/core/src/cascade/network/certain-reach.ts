import type { NetworkCascade } from './network-cascade.ts';
import type { NetworkEnsemble } from './spread-network.ts';

/**
 * Whether every replicate is sure to reach the same number of people. False where that takes more than a look at the laws to see.
 * @param cascade - Laid out.
 * @param ensemble - How many rounds there may be.
 */
export function isNetworkReachCertain(
  cascade: NetworkCascade,
  { maxGenerations }: Pick<NetworkEnsemble, 'maxGenerations'>,
): boolean {
  const { graph, seeds, fans, fanVisibility, paidSeeds, television, visibility, decision, conversation } = cascade;
  const { timing, criticism } = conversation;
  // Who criticises is left to chance, and so is who is reached by that.
  if (criticism !== null) return false;
  if (paidSeeds > 0 || television !== null) return false;
  const startsWithSeeds = seeds.length > 0;
  if (!startsWithSeeds && (fans === 0 || fanVisibility === 0)) return true;
  if (!startsWithSeeds && fanVisibility < 1) return false;
  const nobodySees = graph.edges === 0 || (visibility.kind === 'gaps' && visibility.gaps.never);
  // Up to a horizon delays matter too.
  if (timing !== null && timing.horizonHours !== null) return startsWithSeeds && nobodySees;
  const isOver = (timing === null && maxGenerations === 0) || nobodySees || fans === graph.people;
  if (isOver) return true;
  const isNobodyElse =
    (decision.kind === 'once' && decision.gaps.never) || (decision.kind === 'message' && decision.mean === 0);
  if (!startsWithSeeds) return isNobodyElse;
  // Seeds share for certain, and everything follows from that.
  const isEachSure = decision.kind === 'certain' || (decision.kind === 'threshold' && decision.threshold !== null);
  return visibility.kind === 'all' && (isNobodyElse || isEachSure);
}
