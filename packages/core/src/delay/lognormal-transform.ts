import { exp } from '../random/ported-functions/exponential.ts';
import { expm1 } from '../random/ported-functions/exponential-minus-one.ts';
import { log } from '../random/ported-functions/logarithm.ts';
import { log1p } from '../random/ported-functions/logarithm-plus-one.ts';

const ROOT_TWO_PI = 2.5066282746310002;
/** Points of the sum for each standard deviation of what is summed: its error is then below 1e-16. */
const POINTS = 8;
/** Terms below this part of the sum end it. */
const NEGLIGIBLE = 1e-18;

/**
 * Expectation of exp(−scale·e^(σZ)) for a standard normal Z.
 * @param scale - Rate times median, at least 0.
 * @param sigma - Above 0.
 * @returns Relative error below 1e-12.
 * @remarks The integral over z, moved to where its integrand is largest: z = −w/σ with w·e^w = scale·σ². There it is
 * exp(−(w² + 2w)/2σ²) times the integral of exp(−u²/2 − (w/σ²)(e^(σu) − 1 − σu)) over u, divided by √2π. The trapezium rule
 * converges geometrically for it: Trefethen and Weideman, "The exponentially convergent trapezoidal rule", SIAM Review 56 (2014).
 */
export function lognormalTransform(scale: number, sigma: number): number {
  if (scale === 0) return 1;
  if (scale === Infinity) return 0;
  const w = lambertW(scale * sigma * sigma);
  const steepness = w / (sigma * sigma);
  const step = 1 / (POINTS * Math.max(Math.sqrt(1 + w), sigma));
  const term = (u: number): number => exp(-0.5 * u * u - steepness * (expm1(sigma * u) - sigma * u));
  let sum = 1;
  for (const direction of [step, -step]) {
    for (let k = 1; ; k += 1) {
      const next = term(k * direction);
      sum += next;
      if (!(next > NEGLIGIBLE * sum)) break;
    }
  }
  return (step * sum * exp((-0.5 * w * (w + 2)) / (sigma * sigma))) / ROOT_TWO_PI;
}

/** The w ≥ 0 with w·e^w = x, x ≥ 0. */
function lambertW(x: number): number {
  // Newton's method for w + ln w = ln x, whose left side is concave: from below it climbs to the root.
  let w = log1p(x);
  w = x < 1 ? x / (1 + x) : w - log(w);
  if (w <= 0) w = x / (1 + x);
  for (let round = 0; round < 60; round += 1) {
    const next = (w * (1 + log(x / w))) / (1 + w);
    if (Math.abs(next - w) <= 4e-16 * w) return next;
    w = next;
  }
  return w;
}
