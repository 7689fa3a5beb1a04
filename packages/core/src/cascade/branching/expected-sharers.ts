import { type Colours, type Offspring, offspringOf } from './offspring.ts';

/** Sharers in the end, on average, of a cascade from one sharer, whom they include. */
export interface ExpectedSharers {
  /** Who praise, of a cascade from one who praises; Infinity where it may grow without end. */
  readonly supporters: number;
  /** Who criticise, of a cascade from one who praises; Infinity where it may grow without end. */
  readonly critics: number;
  /** Who criticise, of a cascade from one who criticises; Infinity where it may grow without end. */
  readonly criticsFromCriticism: number;
}

/**
 * Sharers that one sharer brings in the end, on average, while almost nobody has seen it: 1/(1 − R·q) supporters, each of whom
 * causes R·(1 − q) critics, each of whom brings 1/(1 − R₋).
 * @throws InvalidParameterError for a law or numbers that are none.
 * @example
 * ```ts
 * import { expectedSharers } from 'ripplecast/cascade';
 * const colours = { quality: 6 / 7, shareMultiplier: 1.25 };
 * const { supporters, critics } = expectedSharers({ law: 'poisson', reproductionNumber: 0.3024 }, colours);
 * supporters; // => 1.34989…
 * critics; // => 0.09375…
 * ```
 */
export function expectedSharers(offspring: Offspring, colours: Colours): ExpectedSharers {
  const { praise, criticism } = offspringOf(offspring, colours);
  const { quality } = colours;
  const supporters = totalOf(praise.mean * quality);
  const criticsFromCriticism = totalOf(criticism.mean);
  const critics = praise.mean * (1 - quality);
  return {
    supporters,
    critics: critics === 0 ? 0 : supporters * critics * criticsFromCriticism,
    criticsFromCriticism,
  };
}

/** 1 + R + R² + … */
function totalOf(reproductionNumber: number): number {
  return reproductionNumber < 1 ? 1 / (1 - reproductionNumber) : Infinity;
}
