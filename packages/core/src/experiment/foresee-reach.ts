import { reproductionNumber, shareProbabilityOnExposure } from '../cascade/index.ts';
import type { PreparedScenario } from './prepare-scenario.ts';
import type { GraphDigest } from './scenario-network.ts';
import { OUTBREAK_FRACTION } from './stopping-rule.ts';

/**
 * Whether every replicate is sure to reach the same number of people. False where that takes more than a look at the scenario to see.
 * @param prepared - On a level with chance.
 */
export function isReachCertain(prepared: PreparedScenario): boolean {
  const { layout, universe } = prepared;
  if (layout !== null) return layout.isReachCertain;
  const { fans, fanVisibility, followers, visibility, shareProbability, maxGenerations, bins } = prepared.cascade;
  if (fans === 0 || fanVisibility === 0) return true;
  if (fanVisibility < 1) return false;
  if (fans === universe || maxGenerations === 0) return true;
  const sharing = visibility * shareProbabilityOnExposure(shareProbability, 1);
  if (sharing * bins.mean === 0) return true;
  return sharing === 1 && followers === universe - 1;
}

/**
 * Whether one cascade may reach a part of everyone that another does not come near: R is above 1 (or unknown), and the rounds
 * are enough for it.
 * @param digest - Of the network's graph, where it is known.
 */
export function mayBreakOut(prepared: PreparedScenario, digest: GraphDigest | undefined): boolean {
  const { scenario, layout, universe } = prepared;
  const { message, experiment } = scenario;
  const growth = layout === null ? reproductionNumber(prepared.cascade) : layout.tipping(digest).reproductionNumber;
  if (growth === null) return true;
  if (growth <= 1) return false;
  // By the arithmetic, which is above the mean: each round is R times as large as the one before.
  let inRound = 'fans' in message ? message.fans * message.fanVisibility : message.seeds.length;
  let reach = inRound;
  for (let round = 1; round <= experiment.maxGenerations && reach <= OUTBREAK_FRACTION * universe; round += 1) {
    inRound *= growth;
    reach += inRound;
  }
  return reach > OUTBREAK_FRACTION * universe;
}
