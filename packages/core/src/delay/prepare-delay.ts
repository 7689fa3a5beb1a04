import { checkDelayLaw, type DelayLaw, type DelayPart, type SimpleDelayLaw } from './delay-law.ts';
import { prepareExponential } from './exponential-delay.ts';
import { prepareFixed } from './fixed-delay.ts';
import { prepareLognormal } from './lognormal-delay.ts';
import { preparePowerLaw } from './power-law-delay.ts';
import type { PreparedDelay } from './prepared-delay.ts';

/**
 * Checks a law of delay and lays it out, once, for whoever asks for its numbers or draws from it.
 * @throws InvalidParameterError for what is no law: a law without one of its parameters or with one out of its bounds,
 * weights that do not sum to 1 within 1e-9, a mixture in a mixture.
 * @example
 * ```ts
 * import { prepareDelay } from 'ripplecast/delay';
 * import { openStream } from 'ripplecast/random';
 * const delay = prepareDelay({ law: 'lognormal', median: 80 / 60, sigma: 1.757 });
 * delay.distribution(24); // => 0.95002…
 * delay.draw(openStream('ripplecast', 0, 'delays')) > 0; // => true
 * ```
 */
export function prepareDelay(law: DelayLaw): PreparedDelay {
  checkDelayLaw('law', law);
  return law.law === 'mixture' ? prepareMixture(law.parts) : prepareSimple(law);
}

function prepareSimple(law: SimpleDelayLaw): PreparedDelay {
  switch (law.law) {
    case 'atOnce':
      return prepareFixed(0);
    case 'fixed':
      return prepareFixed(law.hours);
    case 'exponential':
      return prepareExponential(law.halfLife);
    case 'lognormal':
      return prepareLognormal(law.median, law.sigma);
    case 'powerLaw':
      return preparePowerLaw(law.flatHours, law.exponent, law.maxHours ?? Infinity);
  }
}

/** Draws one uniform for the part, then what the part draws. */
function prepareMixture(given: readonly DelayPart[]): PreparedDelay {
  const parts = given
    .filter(({ weight }) => weight > 0)
    .map(({ weight, of }) => ({ weight, delay: prepareSimple(of) }));
  const sum = (valueOf: (delay: PreparedDelay) => number): number =>
    parts.reduce((total, { weight, delay }) => total + weight * valueOf(delay), 0);
  return {
    mean: sum((delay) => delay.mean),
    atOnce: sum((delay) => delay.atOnce),
    density: (hours) => sum((delay) => delay.density(hours)),
    distribution: (hours) => sum((delay) => delay.distribution(hours)),
    distributionIntegral: (hours) => sum((delay) => delay.distributionIntegral(hours)),
    transform: (rate) => sum((delay) => delay.transform(rate)),
    transformSlope: (rate) => sum((delay) => delay.transformSlope(rate)),
    draw(stream) {
      let left = stream.nextUniform();
      for (const { weight, delay } of parts) {
        if (left < weight) return delay.draw(stream);
        left -= weight;
      }
      // Only where weights sum to a little less than 1.
      return parts[parts.length - 1].delay.draw(stream);
    },
  };
}
