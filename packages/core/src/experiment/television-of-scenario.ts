import { buyExposure, resolveBuy } from '../broadcast/index.ts';
import type { TelevisionStart } from '../cascade/index.ts';
import type { CompleteScenario } from '../scenario/index.ts';

/**
 * The buy of a scenario as a start of its cascade; undefined where it starts none.
 * @param universe - People who could be reached.
 * @throws As `buyExposure`.
 */
export function televisionOf({ broadcast }: CompleteScenario, universe: number): TelevisionStart | undefined {
  if (broadcast?.notice === undefined) return undefined;
  return { exposure: buyExposure(resolveBuy(broadcast), universe), notice: broadcast.notice };
}
