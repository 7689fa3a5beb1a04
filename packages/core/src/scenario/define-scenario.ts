import { resolveScenario } from './resolve-scenario.ts';
import type { Scenario } from './scenario.generated.ts';
import type { WithoutUnknownKeys } from './scenario-paths.ts';

/**
 * A scenario, written down once and checked where it stands. Editors complete its keys, a misspelt one does not compile, and its type keeps
 * every word as it is written, so that nobody has to write `as const`.
 * @param scenario - As people write it; what has a default may be left out.
 * @returns The very object that was given, not completed, not copied.
 * @throws InvalidDocumentError listing everything that is wrong with it, as `resolveScenario` does: what types cannot see, such as a
 * probability of 2, is found here and not where the scenario is run.
 * @example
 * ```ts
 * import { compare, defineScenario } from 'ripplecast';
 *
 * const town = defineScenario({
 *   version: 1,
 *   universe: 20_000,
 *   followers: { distribution: 'poisson', mean: 12 },
 *   message: { fans: 100 },
 *   model: { shareProbability: 0.05 },
 * });
 * compare({ ...town, message: { fans: 2 * town.message.fans } }).cascade.reach.mean; // => 489.25
 * ```
 */
export function defineScenario<const Given extends Scenario>(
  scenario: Given & WithoutUnknownKeys<Given, Scenario>,
): Given {
  resolveScenario(scenario);
  return scenario;
}
