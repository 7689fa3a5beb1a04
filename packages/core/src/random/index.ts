/**
 * Generators, streams, distributions, and functions that give the same bits on every engine.
 *
 * @packageDocumentation
 * @stable
 */
export { RandomStream } from './random-stream.ts';
export { openStream } from './open-stream.ts';
export { log } from './ported-functions/logarithm.ts';
export { log1p } from './ported-functions/logarithm-plus-one.ts';
export { exp } from './ported-functions/exponential.ts';
export { expm1 } from './ported-functions/exponential-minus-one.ts';
export { erfc } from './ported-functions/error-function.ts';
export { logFactorial } from './log-factorial.ts';
export { normalCdf } from './normal-cdf.ts';
export { meanCount } from './count-law/mean-count.ts';
export { typicalCount } from './count-law/typical-count.ts';
export { lawOfCounts } from './count-law/law-of-counts.ts';
export type {
  ClassCounts,
  CountClass,
  CountLaw,
  FollowerLaw,
  LognormalCounts,
  PoissonCounts,
  PowerLawCounts,
} from './count-law/count-law.ts';
export { drawBinomial } from './draw-binomial.ts';
export { drawHypergeometric } from './draw-hypergeometric.ts';
export { drawMultinomial } from './draw-multinomial.ts';
export { drawPoisson } from './draw-poisson.ts';
export { drawNormal } from './draw-normal.ts';
export { buildAliasTable, drawFromAliasTable } from './alias-table.ts';
export type { AliasTable } from './alias-table.ts';
export { buildGeometricGaps, drawGap } from './geometric-gaps.ts';
export type { GeometricGaps } from './geometric-gaps.ts';
export type { BetaLaw, BetaTail } from './beta-law.ts';
