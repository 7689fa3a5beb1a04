import type { ShareCascade } from '../cascade/index.ts';
import { NotAvailableError } from '../errors.ts';
import type { Scenario } from '../scenario/index.ts';

/**
 * What the levels without a stored network need, taken out of a complete scenario.
 * @throws NotAvailableError for a scenario that needs a network, seeds or another model than the share model.
 */
export function shareCascadeOf(scenario: Scenario): ShareCascade {
  const { universe, message, model } = scenario;
  if (scenario.level === 'network' || scenario.ties !== 'follow' || universe === null) {
    throw new NotAvailableError(
      'networks and ties "mutual" are not computed yet; use level "population", "meanField" or "arithmetic" with ties "follow"',
    );
  }
  if ('seeds' in message) {
    throw new NotAvailableError('seeds need level "network", which is not computed yet; use message.fans');
  }
  if (model.kind !== 'share') {
    throw new NotAvailableError(`model "${model.kind}" needs level "network", which is not computed yet; use "share"`);
  }
  return {
    universe,
    fans: message.fans,
    fanVisibility: message.fanVisibility,
    followers: scenario.followers,
    visibility: model.visibility,
    shareProbability: model.shareProbability,
    maxGenerations: scenario.experiment.maxGenerations,
  };
}

/** Whether a level computes one row of expected values instead of a row for each replicate. */
export function isDeterministic(scenario: Scenario): boolean {
  return scenario.level === 'arithmetic' || scenario.level === 'meanField';
}
