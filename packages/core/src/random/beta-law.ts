import { logGammaRatio } from './log-gamma-ratio.ts';
import { stirlingCorrection } from './log-factorial.ts';
import { deviance } from './poisson-mass.ts';
import { expm1 } from './ported-functions/exponential-minus-one.ts';
import { exp } from './ported-functions/exponential.ts';
import { log1p } from './ported-functions/logarithm-plus-one.ts';
import { log } from './ported-functions/logarithm.ts';

/** Smaller quantiles are 0. */
const LOG_SMALLEST: number = /* @__PURE__ */ log(1e-300);
const TWO_PI = 6.283185307179586;
/** Where both parameters are at least this, Stirling's series gives their beta function. */
const LARGE = 16;
/** Terms of a series or a fraction; those that are needed grow with √(a + b). */
const MOST_TERMS = 100_000;
/** What does not change a sum. */
const NEGLIGIBLE = 1e-17;
/** A step of Newton's method that is so small, against where it begins, ends where it should. */
const LAST_STEP = 1e-8;
const MOST_STEPS = 200;

/** The lower tail of a beta law. */
export interface BetaTail {
  /** The first parameter, above 0. */
  readonly a: number;
  /** The second, above 0. */
  readonly b: number;
  /** ln(a·B(a, b)); with large parameters without what `deviance` says. */
  readonly logScale: number;
  /** Up to here this tail is computed, beyond it the other. */
  readonly split: number;
}

/** A beta law with parameters a and b, laid out for its tails; its mean is a ÷ (a + b). */
export interface BetaLaw {
  /** Of x. */
  readonly below: BetaTail;
  /** Of 1 − x, whose parameters are b and a. */
  readonly above: BetaTail;
}

/**
 * Lays out a beta law.
 * @param a - Above 0, as is b.
 */
export function layOutBetaLaw(a: number, b: number): BetaLaw {
  return { below: layOutTail(a, b), above: layOutTail(b, a) };
}

function layOutTail(a: number, b: number): BetaTail {
  return { a, b, logScale: logScaleOf(a, b), split: (a + 1) / (a + b + 2) };
}

function logScaleOf(a: number, b: number): number {
  if (!isLarge(a, b)) return logGammaRatio(1, a) - logGammaRatio(b, a);
  const corrections = stirlingCorrection(a) + stirlingCorrection(b) - stirlingCorrection(a + b);
  return 0.5 * log(TWO_PI * a * ((a + b) / b)) + corrections;
}

function isLarge(a: number, b: number): boolean {
  return a >= LARGE && b >= LARGE;
}

/**
 * The regularised incomplete beta function I_x(a, b), which is the probability of a number up to x, and 1 − I_x(a, b), each with
 * its own digits.
 * @param x - In [0, 1].
 */
export function betaTails({ below, above }: BetaLaw, x: number): { readonly lower: number; readonly upper: number } {
  if (x === 0) return { lower: 0, upper: 1 };
  if (x === 1) return { lower: 1, upper: 0 };
  if (x <= below.split) {
    const logLower = logTailAt(below, log(x), x, 1 - x);
    return { lower: exp(logLower), upper: -expm1(logLower) };
  }
  const logUpper = logTailAt(above, log1p(-x), 1 - x, x);
  return { lower: -expm1(logUpper), upper: exp(logUpper) };
}

/**
 * The number below which one of a beta law lies with probability u: the inverse of I_x(a, b).
 * @param u - In [0, 1).
 * @returns Relative error below 1e−12 for a + b up to 1e6. What would be below 1e−300 is 0.
 * @remarks Newton's method on the logarithm of the tail in which u lies, between bounds that it may not leave.
 */
export function betaQuantile(law: BetaLaw, u: number): number {
  const { below, above } = law;
  if (u <= betaTails(law, below.split).lower) {
    const logQuantile = logQuantileOf(below, u < 0.5 ? log(u) : log1p(u - 1));
    return logQuantile < LOG_SMALLEST ? 0 : exp(logQuantile);
  }
  return -expm1(logQuantileOf(above, u > 0.5 ? log(1 - u) : log1p(-u)));
}

/** ln x with ln I_x = logProbability, for x up to the split; where that is below ln 1e−300, something below it. */
function logQuantileOf(tail: BetaTail, logProbability: number): number {
  let low = -Infinity;
  let high = log(tail.split);
  let at = Math.min(high, firstGuess(tail, logProbability));
  for (let step = 0; step < MOST_STEPS && at >= LOG_SMALLEST; step += 1) {
    const x = exp(at);
    const rest = -expm1(at);
    const sum = sumAt(tail, x);
    const beyond = logTailOf(tail, at, x, rest, sum) - logProbability;
    if (beyond > 0) high = at;
    else low = at;
    let next = at - beyond / slopeOf(tail, rest, sum);
    if (next > high || next < low) next = (low + high) / 2;
    if (Math.abs(next - at) <= LAST_STEP * Math.abs(at)) return next;
    at = next;
  }
  return at;
}

/** Exact where x is small, as I_x is x^a ÷ (a·B(a, b)) then; the mean, where nearly everything is near it. */
function firstGuess({ a, b, logScale }: BetaTail, logProbability: number): number {
  return isLarge(a, b) ? log(a / (a + b)) : (logProbability + logScale) / a;
}

function logTailAt(tail: BetaTail, logX: number, x: number, rest: number): number {
  return logTailOf(tail, logX, x, rest, sumAt(tail, x));
}

/** ln I_x(a, b), from what {@link sumAt} gives. */
function logTailOf({ a, b, logScale }: BetaTail, logX: number, x: number, rest: number, sum: number): number {
  if (a < 1) return a * logX - logScale + log1p(a * sum);
  if (!isLarge(a, b)) return a * logX + b * log(rest) - logScale + log(sum);
  const [expectedA, expectedB] = [(a + b) * x, (a + b) * rest];
  return log(sum) - logScale - deviance(a, expectedA, a - expectedA) - deviance(b, expectedB, b - expectedB);
}

/** The derivative of ln I_x(a, b) by ln x. */
function slopeOf({ a, b }: BetaTail, rest: number, sum: number): number {
  return a < 1 ? (a * exp((b - 1) * log(rest))) / (1 + a * sum) : a / (rest * sum);
}

/**
 * For x up to the split: with a < 1 a series Σ, so that I_x(a, b) is x^a·(1 + a·Σ) ÷ (a·B), which leaves small a their digits; else a
 * fraction F, so that it is x^a·(1 − x)^b·F ÷ (a·B).
 */
function sumAt({ a, b }: BetaTail, x: number): number {
  return a < 1 ? smallSeries(a, b, x) : fraction(a, b, x);
}

/** Σ (1 − b)_n·xⁿ ÷ (n!·(a + n)) from n = 1 on. With a < 1 and x up to the split b·x is below 2, so that few digits cancel. */
function smallSeries(a: number, b: number, x: number): number {
  let coefficient = 1;
  let sum = 0;
  for (let n = 1; n < MOST_TERMS; n += 1) {
    coefficient *= ((n - b) * x) / n;
    const term = coefficient / (a + n);
    sum += term;
    if (Math.abs(term) <= NEGLIGIBLE * Math.abs(sum)) break;
  }
  return sum;
}

/** The continued fraction of DLMF 8.17.22, by Lentz's method. */
function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < MOST_TERMS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    value *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) <= 1e-16) break;
  }
  return value;
}
