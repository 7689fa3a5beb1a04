import type { CompleteScenario } from 'ripplecast/scenario';
import { hasPart } from './conversation.ts';
import { startsWithSpot } from './spot-start.ts';

/** Why the page cannot choose people for a scenario. */
export type WhyNotAsked = 'television' | 'criticism' | 'curve' | 'threshold';

/** Why people of a network cannot be chosen for a scenario; null where they can. */
export function whyNotAsked(scenario: CompleteScenario): WhyNotAsked | null {
  if (startsWithSpot(scenario)) return 'television';
  if (hasPart(scenario, 'criticism')) return 'criticism';
  const { model } = scenario;
  if (model.kind === 'linearThreshold') return model.threshold === 'random' ? null : 'threshold';
  const isCurve =
    model.kind === 'share' && typeof model.shareProbability === 'object' && 'byExposure' in model.shareProbability;
  return isCurve ? 'curve' : null;
}
