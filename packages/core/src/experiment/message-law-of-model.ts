import type { MessageLaw, Model } from '../scenario/index.ts';

/** The law of share probabilities of a model in which messages differ; null for any other. */
export function messageLawOf(model: Model): MessageLaw | null {
  if (model.kind !== 'share' || typeof model.shareProbability === 'number') return null;
  return 'perMessage' in model.shareProbability ? model.shareProbability.perMessage : null;
}
