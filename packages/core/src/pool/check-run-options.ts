import { checkFunction, checkOptions, checkSignal } from '../check.ts';
import type { SimulateOptions } from './worker-pool.ts';

const runKeys: readonly (keyof SimulateOptions)[] = ['network', 'signal', 'onProgress'];

/**
 * Checks the options with which a scenario is run. The network is checked where a scenario is prepared with it.
 * @param hostKeys - What the host knows besides.
 * @throws InvalidParameterError for an option that nobody knows, a signal that is none, a listener that is none.
 */
export function checkRunOptions(options: unknown, hostKeys: readonly string[] = []): void {
  checkOptions('options', options, [...runKeys, ...hostKeys]);
  const { signal, onProgress } = options as SimulateOptions;
  if (signal !== undefined) checkSignal('signal', signal);
  if (onProgress !== undefined) checkFunction('onProgress', onProgress);
}
