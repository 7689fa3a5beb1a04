import { checkNumber, checkOptions, checkPositive } from '../check.ts';
import { log } from '../random/ported-functions/logarithm.ts';

/** Complaints that come in a burst and become fewer, and what a desk can do. Rates are an hour. */
export interface Burst {
  /** λ₀: complaints that come at all times. */
  readonly steadyPerHour: number;
  /** λ₁: complaints on top of these at the beginning. */
  readonly burstPerHour: number;
  /** τ: hours in which the burst falls to 1/e. */
  readonly decayHours: number;
  /** K: complaints that the desk can answer. */
  readonly capacityPerHour: number;
}

/** The worst moment of a burst. */
export interface Backlog {
  /** Complaints that then wait; Infinity where the desk cannot even do the steady ones. */
  readonly complaints: number;
  /** Hours after the beginning. */
  readonly hours: number;
}

/**
 * The largest backlog of a burst λ₀ + λ₁·e^(−t/τ) at a desk that answers K an hour, by flows: no luck, nobody gives up.
 * @throws InvalidParameterError for rates that are negative, or a decay of 0.
 * @remarks It grows until the burst has fallen to K − λ₀, at τ·ln(λ₁/(K − λ₀)), and is then τ·(λ₁ − (K − λ₀)(1 + ln(λ₁/(K − λ₀)))).
 * @example
 * ```ts
 * import { largestBacklog } from 'ripplecast/desk';
 * const burst = { steadyPerHour: 10, burstPerHour: 200, decayHours: 4, capacityPerHour: 30 };
 * largestBacklog(burst).complaints; // => 535.793…
 * ```
 */
export function largestBacklog(burst: Burst): Backlog {
  checkOptions('burst', burst, ['steadyPerHour', 'burstPerHour', 'decayHours', 'capacityPerHour']);
  const { steadyPerHour, burstPerHour, decayHours, capacityPerHour } = burst;
  checkNumber('burst.steadyPerHour', steadyPerHour, 0);
  checkNumber('burst.burstPerHour', burstPerHour, 0);
  checkPositive('burst.decayHours', decayHours);
  checkNumber('burst.capacityPerHour', capacityPerHour, 0);
  const spare = capacityPerHour - steadyPerHour;
  if (burstPerHour <= Math.max(0, spare)) return spare >= 0 ? { complaints: 0, hours: 0 } : endless;
  if (spare <= 0) return spare === 0 ? { complaints: decayHours * burstPerHour, hours: Infinity } : endless;
  const lasts = log(burstPerHour / spare);
  return { complaints: decayHours * (burstPerHour - spare * (1 + lasts)), hours: decayHours * lasts };
}

const endless: Backlog = { complaints: Infinity, hours: Infinity };
