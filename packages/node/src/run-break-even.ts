import { breakEvenSteps, type BreakEvenOptions } from 'ripplecast/experiment';
import type { BreakEvenDocument, ScenarioInput } from 'ripplecast/scenario';
import { driveSteps } from './drive-steps.ts';
import type { RunOptions } from './simulate-shards.ts';

/**
 * Finds where cascade and buy are equal, like the core's `breakEven`, on all processors.
 * @param scenario - A scenario with a buy, as people write it.
 * @param search - What to vary, and where to look.
 * @param options - `onProgress` counts the replicates of the simulation under way, of which a search has some 5 to 30.
 * @returns The same bytes as `breakEven(scenario, search)`, for any number of workers.
 * @throws As `breakEven`; the reason of `signal` when that ended the search.
 * @example
 * ```ts
 * import { findBreakEven } from '@ripplecast/node';
 * import { presets } from 'ripplecast';
 *
 * const scenario = { ...presets.seedExample, level: 'meanField' } as const;
 * const { value } = await findBreakEven(scenario, { parameter: 'shareProbability', target: 'reach' });
 * value !== null && value > 0.0033 && value < 0.005; // => true
 * ```
 */
export async function findBreakEven(
  scenario: ScenarioInput,
  search: BreakEvenOptions,
  options: RunOptions = {},
): Promise<BreakEvenDocument> {
  return driveSteps(breakEvenSteps(scenario, search), options);
}
