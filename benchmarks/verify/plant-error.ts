import type { CompleteScenario, Model } from 'ripplecast';
import type { Setting } from './setting.ts';

/**
 * A setting in which something is wrong on purpose: every share probability is larger by this fraction, or where that cannot be
 * seen (it is 1, or the model has none) every visibility, or edge probability. Null where the model has neither: nothing is planted.
 */
export function plantError(setting: Setting, fraction: number): Setting | null {
  const { scenario, graph, personValues } = setting;
  const raise = (probability: number): number => Math.min(1, probability * (1 + fraction));
  const withModel = (model: Model): CompleteScenario => ({ ...scenario, model });
  const withRaisedEdges = (): Setting | null =>
    graph?.visibility == null
      ? null
      : { ...setting, graph: { ...graph, visibility: Float32Array.from(graph.visibility, raise) } };
  const { model } = scenario;
  if (model.kind === 'linearThreshold') return null;
  if (model.kind === 'independentCascade') {
    const { edgeProbability } = model;
    if (typeof edgeProbability !== 'number') return withRaisedEdges();
    return raise(edgeProbability) === edgeProbability
      ? null
      : { ...setting, scenario: withModel({ ...model, edgeProbability: raise(edgeProbability) }) };
  }
  const { shareProbability, visibility } = model;
  if (typeof shareProbability !== 'number') {
    if (!('byExposure' in shareProbability)) return { ...setting, personValues: personValues?.map(raise) ?? null };
    const byExposure = shareProbability.byExposure.map(raise);
    const raised = { byExposure, then: raise(shareProbability.then) };
    return { ...setting, scenario: withModel({ ...model, shareProbability: raised }) };
  }
  if (shareProbability < 1) {
    return { ...setting, scenario: withModel({ ...model, shareProbability: raise(shareProbability) }) };
  }
  if (typeof visibility !== 'number') return withRaisedEdges();
  return visibility < 1 ? { ...setting, scenario: withModel({ ...model, visibility: raise(visibility) }) } : null;
}
