import { checkChoice, checkObject, checkWhole } from '../check.ts';
import { limits } from '../schema/limits.ts';
import { levels } from './levels.ts';
import type { CompleteScenario, Level } from './scenario.generated.ts';

/**
 * Whether a level computes one row of expected values instead of a row for each replicate: then nothing is left to chance.
 * @throws InvalidParameterError for what is no level.
 * @example
 * ```ts
 * import { isDeterministic } from 'ripplecast/scenario';
 *
 * isDeterministic('meanField'); // => true
 * isDeterministic('population'); // => false
 * ```
 */
export function isDeterministic(level: Level): boolean {
  checkChoice('level', level, levels);
  return level === 'arithmetic' || level === 'meanField';
}

/**
 * Replicates that a scenario takes: 1 on a deterministic level, whatever its document says.
 * @throws InvalidParameterError for what is no scenario.
 * @example
 * ```ts
 * import { presets } from 'ripplecast';
 * import { replicatesOf, resolveScenario } from 'ripplecast/scenario';
 *
 * replicatesOf(resolveScenario(presets.oneFan)); // => 1000
 * replicatesOf(resolveScenario({ ...presets.oneFan, level: 'arithmetic' })); // => 1
 * ```
 */
export function replicatesOf(scenario: Pick<CompleteScenario, 'level' | 'experiment'>): number {
  checkObject('scenario', scenario);
  return isDeterministic(scenario.level) ? 1 : scenario.experiment.replicates;
}

/**
 * A scenario with another number of replicates; everything else, its rngSeed too, stays.
 * @param replicates - A whole number from 1 to 1,000,000.
 * @throws InvalidParameterError for what is no scenario, and for another number.
 * @example
 * ```ts
 * import { presets } from 'ripplecast';
 * import { resolveScenario, withReplicates } from 'ripplecast/scenario';
 *
 * withReplicates(resolveScenario(presets.oneFan), 20).experiment.replicates; // => 20
 * ```
 */
export function withReplicates(scenario: CompleteScenario, replicates: number): CompleteScenario {
  checkObject('scenario', scenario);
  checkWhole('replicates', replicates, 1, limits.replicates);
  return { ...scenario, experiment: { ...scenario.experiment, replicates } };
}
