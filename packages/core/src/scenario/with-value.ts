import { checkObject, checkText } from '../check.ts';
import { InvalidParameterError } from '../errors.ts';
import type { Values } from '../schema/values.ts';
import { replaceValue } from './replace-value.ts';
import type { Scenario } from './scenario.generated.ts';
import { scenarioNode } from './scenario-schema.ts';
import type { ScenarioPath, ScenarioValue } from './scenario-paths.ts';

/**
 * A copy of a scenario with one value changed.
 * @param scenario - Never changed. Parts of it that are missing or null are made where the path leads through them.
 * @param path - Dotted path of a key: `model.shareProbability`, `broadcast.placements.0.cost`. The compiler knows them all.
 * @param value - What may stand there; kept, not copied. Null where the key may be null.
 * @returns A new scenario, with the type of any scenario: where a program is to read `message.fans` from it, `resolveScenario` fills in
 * what may be missing. It is checked as a whole where it is run, so that several values can be changed one after the other.
 * @throws InvalidDocumentError for a path that the format does not have, which names the nearest, for a place that the list does not
 * have, and for a path inside a number or text; InvalidParameterError for what is no scenario, no path or no value.
 * @example
 * ```ts
 * import { presets, simulate, withValue } from 'ripplecast';
 *
 * const measured = withValue(presets.measured2012, 'level', 'meanField');
 * [0.002, 0.004, 0.008].map((share) => {
 *   const { cascade } = simulate(withValue(measured, 'model.shareProbability', share));
 *   return Math.round(cascade.reach.mean);
 * }); // => [202499, 275714, 989857]
 * ```
 */
export function withValue<Path extends ScenarioPath>(
  scenario: Scenario,
  path: Path,
  value: ScenarioValue<Path>,
): Scenario {
  checkObject('scenario', scenario);
  checkText('path', path);
  if (path.split('.').includes('')) {
    throw new InvalidParameterError('path', 'keys with dots between them, such as "model.shareProbability"', path);
  }
  if (value === undefined) throw new InvalidParameterError('value', 'given, or null where the key may be null', value);
  return replaceValue(scenarioNode, scenario as unknown as Values, path, () => value) as Scenario;
}
