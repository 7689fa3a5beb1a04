import type { ShareCascade, TelevisionStart } from '../cascade/index.ts';
import { NotAvailableError } from '../errors.ts';
import { conversationOf } from './conversation-of-scenario.ts';
import type { CompleteScenario, ExposureCurve, Model, ShareModel, SharePerMessage } from '../scenario/index.ts';

/**
 * What the levels without a network need, taken out of a complete scenario: those have no seeds, no columns and only the
 * share model, which `resolveScenario` sees to.
 * @param television - The scenario's buy, where that starts the cascade.
 * @throws NotAvailableError for a scenario of level "network".
 */
export function toShareCascade(scenario: CompleteScenario, television?: TelevisionStart): ShareCascade {
  const { universe, followers, ties, message, model } = scenario;
  if (universe === null || followers === null || !('fans' in message) || !isUniform(model)) {
    throw new NotAvailableError('a scenario of level "network" has no universe of its own');
  }
  return {
    universe,
    fans: message.fans,
    fanVisibility: message.fanVisibility,
    followers,
    ties,
    visibility: model.visibility,
    ...sharesOf(model),
    maxGenerations: scenario.experiment.maxGenerations,
    conversation: conversationOf(scenario),
    ...(message.paidSeeds !== undefined && { paidSeeds: message.paidSeeds }),
    ...(television !== undefined && { television }),
  };
}

/** Where messages differ, their mean, and how much they do. */
function sharesOf(model: UniformModel): Pick<ShareCascade, 'shareProbability' | 'shareConcentration'> {
  const { shareProbability } = model;
  if (typeof shareProbability === 'number' || 'byExposure' in shareProbability) return { shareProbability };
  const { mean, concentration } = shareProbability.perMessage;
  return { shareProbability: mean, shareConcentration: concentration };
}

/** The share model without columns of files. */
interface UniformModel extends ShareModel {
  readonly visibility: number;
  readonly shareProbability: number | ExposureCurve | SharePerMessage;
}

function isUniform(model: Model): model is UniformModel {
  return (
    model.kind === 'share' &&
    typeof model.visibility === 'number' &&
    (typeof model.shareProbability === 'number' || !('column' in model.shareProbability))
  );
}
