import type { CompleteScenario, Model } from 'ripplecast';
import type { DelayLaw } from 'ripplecast/delay';
import { type Setting, hasConversation } from './setting.ts';

/**
 * A setting in which something is wrong on purpose: larger by this fraction are its probabilities, and where it has them, quality and the
 * share multiplier of criticism, delays, and handling at a desk. Null where it has none of it.
 */
export function plantError(setting: Setting, fraction: number): Setting | null {
  const withProbabilities = plantInProbabilities(setting, fraction);
  if (!hasConversation(setting.scenario)) return withProbabilities;
  const planted = withProbabilities ?? setting;
  const { scenario } = planted;
  const { timing, criticism, desk } = scenario;
  const raise = (number: number): number => number * (1 + fraction);
  const parts = {
    ...(timing === undefined
      ? {}
      : {
          timing: { ...timing, delay: lengthen(timing.delay, fraction), fanDelay: lengthen(timing.fanDelay, fraction) },
        }),
    ...(criticism === undefined
      ? {}
      : {
          criticism: {
            ...criticism,
            quality: Math.min(1, raise(criticism.quality)),
            shareMultiplier: raise(criticism.shareMultiplier),
          },
        }),
    ...(desk === undefined ? {} : { desk: { ...desk, handlingMinutes: raise(desk.handlingMinutes) } }),
  };
  return { ...planted, scenario: { ...scenario, ...parts } };
}

/** The law of delays that are longer by this fraction. */
function lengthen(law: DelayLaw, fraction: number): DelayLaw {
  const raise = (hours: number): number => hours * (1 + fraction);
  if (law.law === 'atOnce') return law;
  if (law.law === 'fixed') return { ...law, hours: raise(law.hours) };
  if (law.law === 'exponential') return { ...law, halfLife: raise(law.halfLife) };
  if (law.law === 'lognormal') return { ...law, median: raise(law.median) };
  if (law.law === 'mixture') {
    // A mixture has no mixtures in it.
    const parts = law.parts.map(({ weight, of }) => ({ weight, of: lengthen(of, fraction) as typeof of }));
    return { ...law, parts };
  }
  const { flatHours, maxHours } = law;
  return { ...law, flatHours: raise(flatHours), ...(maxHours === undefined ? {} : { maxHours: raise(maxHours) }) };
}

/**
 * Rounds of praise in which something is wrong on purpose: every share probability is larger by this fraction, or where that cannot be
 * seen (it is 1, or the model has none) every visibility, or edge probability. Null where the model has neither: nothing is planted.
 */
function plantInProbabilities(setting: Setting, fraction: number): Setting | null {
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
  const withShare = (raised: typeof shareProbability): Setting => ({
    ...setting,
    scenario: withModel({ ...model, shareProbability: raised }),
  });
  if (typeof shareProbability === 'number') {
    if (shareProbability < 1) return withShare(raise(shareProbability));
  } else if ('perMessage' in shareProbability) {
    const { mean, concentration } = shareProbability.perMessage;
    if (mean < 1) return withShare({ perMessage: { mean: raise(mean), concentration } });
  } else if ('byExposure' in shareProbability) {
    return withShare({ byExposure: shareProbability.byExposure.map(raise), then: raise(shareProbability.then) });
  } else {
    return { ...setting, personValues: personValues?.map(raise) ?? null };
  }
  if (typeof visibility !== 'number') return withRaisedEdges();
  return visibility < 1 ? { ...setting, scenario: withModel({ ...model, visibility: raise(visibility) }) } : null;
}
