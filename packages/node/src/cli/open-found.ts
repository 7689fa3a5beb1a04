import type { OpenNetwork } from 'ripplecast/experiment';
import type { FoundScenario } from './find-scenario.ts';
import { networkToRunOn } from '../experiments/network-to-run-on.ts';

/**
 * The network of a scenario that was found, opened and checked against it; none on other levels.
 * @throws BadInputError with the file's line or the setting that is to blame.
 */
export async function openFound(found: FoundScenario, signal: AbortSignal): Promise<OpenNetwork | undefined> {
  const { scenario, directory, explain } = found;
  try {
    const network = await networkToRunOn(scenario, { directory, signal });
    network?.check(scenario);
    return network;
  } catch (error) {
    throw explain(error);
  }
}
