import { reproductionNumber, shareProbabilityOnExposure } from '../cascade/index.ts';
import { probabilityOfNoticing } from '../cascade/television-start.ts';
import { reproductionByTone } from './growth-of-scenario.ts';
import { messageLawOf } from './message-law-of-model.ts';
import type { PreparedScenario } from './prepared-scenario.ts';
import type { GraphDigest } from './scenario-network.ts';
import { OUTBREAK_FRACTION } from './stopping-rule.ts';

/**
 * Whether every replicate is sure to reach the same number of people. False where that takes more than a look at the scenario to see.
 * @param prepared - On a level with chance.
 */
export function isReachCertain(prepared: PreparedScenario): boolean {
  const { layout, universe, conversation } = prepared;
  if (layout !== null) return layout.isReachCertain;
  const { timing, complaints } = conversation;
  const { fans, fanVisibility, followers, visibility, shareProbability, maxGenerations, bins } = prepared.cascade;
  if (complaints !== null || prepared.cascade.television !== undefined) return false;
  if (prepared.cascade.paidSeeds !== undefined) return false;
  if (fans === 0 || fanVisibility === 0) return true;
  if (fanVisibility < 1) return false;
  // Up to a horizon delays matter too.
  if (timing !== null && timing.horizonHours !== null) return false;
  if (fans === universe || (timing === null && maxGenerations === 0)) return true;
  const sharing = visibility * shareProbabilityOnExposure(shareProbability, 1);
  if (sharing * bins.mean === 0) return true;
  return sharing === 1 && followers === universe - 1;
}

/**
 * Whether one cascade may reach a part of everyone that another does not come near: R, of praise or of criticism, is above 1 (or
 * unknown), and the rounds are enough for it. Hours may always be.
 * @param digest - Of the network's graph, where it is known.
 */
export function mayBreakOut(prepared: PreparedScenario, digest: GraphDigest | undefined): boolean {
  const { scenario, layout, universe, conversation } = prepared;
  const { message, experiment } = scenario;
  const mean = layout === null ? reproductionNumber(prepared.cascade) : layout.tipping(digest).reproductionNumber;
  if (mean === null) return true;
  // Of the messages that differ, one may be shared by everyone.
  const praise = mean / (messageLawOf(scenario.model)?.mean || 1);
  const byTone = reproductionByTone(prepared, digest);
  if (Math.max(byTone?.praise ?? praise, byTone?.criticism ?? 0) <= 1) return false;
  let inRound = 'fans' in message ? message.fans * message.fanVisibility : prepared.seeds;
  if (conversation.complaints !== null) {
    const { complaints, perHour, hours } = conversation.complaints;
    inRound += complaints + perHour * hours;
  }
  inRound += message.paidSeeds ?? 0;
  if (prepared.television !== undefined) inRound += universe * probabilityOfNoticing(prepared.television);
  if (conversation.timing !== null) return inRound > 0;
  // By the arithmetic, which is above the mean: each round is R times as large as the one before.
  const growth = Math.max(praise, byTone?.criticism ?? 0);
  let reach = inRound;
  for (let round = 1; round <= experiment.maxGenerations && reach <= OUTBREAK_FRACTION * universe; round += 1) {
    inRound *= growth;
    reach += inRound;
  }
  return reach > OUTBREAK_FRACTION * universe;
}
