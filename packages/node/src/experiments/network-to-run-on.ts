import { checkText } from 'ripplecast/check';
import type { OpenNetwork } from 'ripplecast/experiment';
import { checkRunOptions } from 'ripplecast/pool';
import type { CompleteScenario } from 'ripplecast/scenario';
import type { RunOptions } from './run-options.ts';

/** How to run a scenario, of which only the network can change a result. */
export interface ScenarioRunOptions extends RunOptions {
  /** The network of a scenario of level "network"; default: opened as the scenario says, as by `openScenarioNetwork`. */
  readonly network?: OpenNetwork | undefined;
  /** Directory to which a scenario's paths are relative, where its network is opened here; default: the current one. */
  readonly directory?: string | undefined;
}

/**
 * Throws InvalidParameterError for options of a run that nobody knows.
 * @param more - Keys that the function knows besides.
 */
export function checkScenarioRunOptions(options: unknown, more: readonly string[] = []): void {
  checkRunOptions(options, ['workers', 'directory', ...more]);
  const { directory } = options as ScenarioRunOptions;
  if (directory !== undefined) checkText('directory', directory);
}

/** The network that a scenario is to run on: the one that was given, or its own, opened; none on other levels. */
export async function networkToRunOn(
  scenario: CompleteScenario,
  { network, directory, signal }: ScenarioRunOptions,
): Promise<OpenNetwork | undefined> {
  if (scenario.level === 'network' && network === undefined) {
    const { openScenarioNetwork } = await import('./open-scenario-network.ts');
    return openScenarioNetwork(scenario, { directory, signal });
  }
  return network;
}
