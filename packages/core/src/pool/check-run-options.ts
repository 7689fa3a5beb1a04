import { checkFunction, checkOptions, checkSignal } from '../check.ts';
import type { CampaignRunOptions, SimulateOptions } from './worker-pool.ts';

const campaignKeys: readonly (keyof CampaignRunOptions)[] = ['signal', 'onProgress'];
const runKeys: readonly (keyof SimulateOptions)[] = ['network', ...campaignKeys];

/**
 * Checks the options with which a scenario is run. The network is checked where a scenario is prepared with it.
 * @param hostKeys - What the host knows besides.
 * @throws InvalidParameterError for an option that nobody knows, a signal that is none, a listener that is none.
 */
export function checkRunOptions(options: unknown, hostKeys: readonly string[] = []): void {
  checkOptions('options', options, [...runKeys, ...hostKeys]);
  checkSignalAndListener(options as SimulateOptions);
}

/**
 * Checks the options with which a campaign is run.
 * @param hostKeys - What the host knows besides.
 * @throws InvalidParameterError as {@link checkRunOptions}.
 */
export function checkCampaignRunOptions(options: unknown, hostKeys: readonly string[] = []): void {
  checkOptions('options', options, [...campaignKeys, ...hostKeys]);
  checkSignalAndListener(options as CampaignRunOptions);
}

function checkSignalAndListener({ signal, onProgress }: CampaignRunOptions): void {
  if (signal !== undefined) checkSignal('signal', signal);
  if (onProgress !== undefined) checkFunction('onProgress', onProgress);
}
