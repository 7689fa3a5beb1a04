import { type OpenNetwork, reduceShards, type SimulationResult } from 'ripplecast/experiment';
import type { CompleteScenario } from 'ripplecast/scenario';
import { besideDigest } from '../threads/network-digest.ts';
import { openShardRunner, type RunOptions } from '../threads/simulate-shards.ts';

/**
 * Simulates what a search of the core asks for, one scenario after another on the same threads, and returns its answer.
 * @param options - How to run; `network` is the one that the search was given.
 * @param onResult - Is told each scenario and what it came to.
 */
export async function driveSteps<T>(
  steps: Generator<CompleteScenario, T, SimulationResult>,
  options: RunOptions & { readonly network: OpenNetwork | undefined },
  onResult?: (scenario: CompleteScenario, result: SimulationResult) => void,
): Promise<T> {
  const { network } = options;
  const runner = openShardRunner(options.workers);
  try {
    return await besideDigest(network, async (digested) => {
      let step = steps.next();
      while (step.done !== true) {
        const shards = await runner.run(step.value, options);
        await digested;
        const result = reduceShards(step.value, shards, { broadcast: false, network });
        onResult?.(step.value, result);
        step = steps.next(result);
      }
      return step.value;
    });
  } finally {
    await runner.close();
  }
}
