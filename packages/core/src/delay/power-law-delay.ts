import { exp } from '../random/ported-functions/exponential.ts';
import { expm1 } from '../random/ported-functions/exponential-minus-one.ts';
import { log } from '../random/ported-functions/logarithm.ts';
import { log1p } from '../random/ported-functions/logarithm-plus-one.ts';
import { integrate } from './integrate.ts';
import type { PreparedDelay } from './prepared-delay.ts';

/** What is left of an integrand below this power of e is nothing beside the integral. */
const NOTHING = 60;
/** So many panels at least, so that the integrand falls by less than e^8 in each. */
const PANELS = 8;

/**
 * A law that is flat up to `flatHours` and falls as hours^(−1−exponent) from there to `maxHours`, which may be Infinity. Draws
 * one uniform.
 * @remarks With u = x/flatHours, the flat part has the weight 1 and the tail (1 − u^−θ)/θ up to u.
 */
export function preparePowerLaw(flatHours: number, exponent: number, maxHours: number): PreparedDelay {
  const logEnd = log(maxHours / flatHours);
  const total = 1 + areaOfPower(-exponent, logEnd);
  const density = 1 / (flatHours * total);
  const tailAtEnd = exp(-exponent * logEnd);
  const mean = density * flatHours * flatHours * (0.5 + areaOfPower(1 - exponent, logEnd));

  const integralWithin = (hours: number): number => {
    if (hours <= flatHours) return 0.5 * density * hours * hours;
    const u = hours / flatHours;
    const beyondFlat = (u - 1) * (1 + 1 / exponent) - areaOfPower(1 - exponent, log(u)) / exponent;
    return density * flatHours * flatHours * (0.5 + beyondFlat);
  };

  return {
    mean,
    atOnce: 0,
    density(hours) {
      if (hours < 0 || hours > maxHours) return 0;
      return hours <= flatHours ? density : density * exp((-1 - exponent) * log(hours / flatHours));
    },
    distribution(hours) {
      if (hours <= flatHours) return hours <= 0 ? 0 : density * hours;
      return hours >= maxHours ? 1 : (1 + areaOfPower(-exponent, log(hours / flatHours))) / total;
    },
    distributionIntegral(hours) {
      if (hours <= 0) return 0;
      return hours <= maxHours ? integralWithin(hours) : integralWithin(maxHours) + (hours - maxHours);
    },
    transform(rate) {
      const a = rate * flatHours;
      return (areaOfFlat(a) + areaOfTail(exponent, a, logEnd)) / total;
    },
    transformSlope(rate) {
      if (rate === 0) return -mean;
      const a = rate * flatHours;
      return (-flatHours * (momentOfFlat(a) + areaOfTail(exponent - 1, a, logEnd))) / total;
    },
    draw(stream) {
      const uniform = stream.nextUniform();
      if (uniform * total <= 1) return flatHours * total * uniform;
      const tail = (1 - uniform) * (1 + exponent) + uniform * tailAtEnd;
      return Math.min(maxHours, flatHours * exp(-log(tail) / exponent));
    },
  };
}

/** ∫ e^(power·t) dt from 0 to `end`, which may be Infinity. */
function areaOfPower(power: number, end: number): number {
  if (power === 0) return end;
  return expm1(power * end) / power;
}

/** ∫ e^(−a·u) du over the flat part, from 0 to 1. */
function areaOfFlat(a: number): number {
  return a === 0 ? 1 : -expm1(-a) / a;
}

/** ∫ u·e^(−a·u) du over the flat part. */
function momentOfFlat(a: number): number {
  if (a > 1) return (1 - (1 + a) * exp(-a)) / (a * a);
  let term = 1;
  let sum = 0.5;
  for (let k = 1; k < 25; k += 1) {
    term *= -a / k;
    sum += term / (k + 2);
  }
  return sum;
}

/** ∫ exp(−θt − a·e^t) dt over the tail, from 0 to `end`; u = e^t. */
function areaOfTail(theta: number, a: number, end: number): number {
  if (a === 0) return areaOfPower(-theta, end);
  const byRate = log1p(NOTHING / a);
  const byPower = theta > 0 ? NOTHING / theta : Infinity;
  const last = Math.min(end, byRate, byPower);
  return integrate((t) => exp(-theta * t - a * exp(t)), last, Math.max(PANELS, Math.ceil(last)));
}
