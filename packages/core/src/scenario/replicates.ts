import type { CompleteScenario, Level } from './scenario.generated.ts';

/**
 * Whether a level computes one row of expected values instead of a row for each replicate: then nothing is left to chance.
 * @example
 * ```ts
 * import { isDeterministic } from 'ripplecast/scenario';
 *
 * isDeterministic('meanField'); // => true
 * isDeterministic('population'); // => false
 * ```
 */
export function isDeterministic(level: Level): boolean {
  return level === 'arithmetic' || level === 'meanField';
}

/**
 * Replicates that a scenario takes: 1 on a deterministic level, whatever its document says.
 * @example
 * ```ts
 * import { presets } from 'ripplecast';
 * import { replicatesOf, resolveScenario } from 'ripplecast/scenario';
 *
 * replicatesOf(resolveScenario(presets.oneFan)); // => 1000
 * replicatesOf(resolveScenario({ ...presets.oneFan, level: 'arithmetic' })); // => 1
 * ```
 */
export function replicatesOf({ level, experiment }: Pick<CompleteScenario, 'level' | 'experiment'>): number {
  return isDeterministic(level) ? 1 : experiment.replicates;
}

/**
 * A scenario with another number of replicates; everything else, its rngSeed too, stays.
 * @param replicates - Not checked here; `resolveScenario` checks it.
 * @example
 * ```ts
 * import { presets } from 'ripplecast';
 * import { resolveScenario, withReplicates } from 'ripplecast/scenario';
 *
 * withReplicates(resolveScenario(presets.oneFan), 20).experiment.replicates; // => 20
 * ```
 */
export function withReplicates(scenario: CompleteScenario, replicates: number): CompleteScenario {
  return { ...scenario, experiment: { ...scenario.experiment, replicates } };
}
