import type { ShareCascade } from '../cascade/index.ts';
import { NotAvailableError } from '../errors.ts';
import type { Scenario } from '../scenario/index.ts';

/**
 * What the levels without a stored network need, taken out of a complete scenario.
 * @throws NotAvailableError for a scenario that needs a network, seeds or another model than the share model.
 */
export function shareCascadeOf(scenario: Scenario): ShareCascade {
  const { level, universe, ties, message, model } = scenario;
  if (level === 'network' || universe === null || 'seeds' in message || model.kind !== 'share') {
    throw new NotAvailableError(
      'networks, seeds and models on edges are not computed yet; use another level, message.fans and model "share"',
    );
  }
  return {
    universe,
    fans: message.fans,
    fanVisibility: message.fanVisibility,
    followers: scenario.followers,
    ties,
    visibility: model.visibility,
    shareProbability: model.shareProbability,
    maxGenerations: scenario.experiment.maxGenerations,
  };
}

/** Whether a level computes one row of expected values instead of a row for each replicate. */
export function isDeterministic(scenario: Scenario): boolean {
  return scenario.level === 'arithmetic' || scenario.level === 'meanField';
}
