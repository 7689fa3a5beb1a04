import { binsOf } from './population/laid-out-cascade.ts';
import type { ShareCascade } from './share-cascade.ts';
import { shareProbabilityOnExposure } from './share-curve.ts';

/**
 * Sharers whom one early sharer causes on average, with s₁ the share probability on the first exposure: R = v·s₁·E[d] with
 * ties "follow"; R = v·s₁·(E[d²]/E[d] − 1) with ties "mutual", where a sharer has it from one of their friends and whoever is
 * a friend has more friends than others. Above 1 a cascade can grow without end; below 1 every cascade dies out.
 */
export function reproductionNumber(cascade: ShareCascade): number {
  return cascade.visibility * shareProbabilityOnExposure(cascade.shareProbability, 1) * peopleShownTo(cascade);
}

/** People to whom an early sharer shows the message and who had not seen it: E[d], or E[d²]/E[d] − 1 of mutual friends. */
export function peopleShownTo(cascade: ShareCascade): number {
  const { mean, secondMoment } = binsOf(cascade);
  if (cascade.ties !== 'mutual') return mean;
  return mean === 0 ? 0 : Math.max(0, secondMoment / mean - 1);
}
