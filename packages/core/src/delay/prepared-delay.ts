import type { RandomStream } from '../random/random-stream.ts';

/**
 * A law of delay, checked and laid out once: what a program asks of it again and again. Hours of every function may be any
 * number; there is no time before 0. The same bits on every engine.
 */
export interface PreparedDelay {
  /** Hours on average; Infinity for a power law that is not cut off and has an exponent of at most 1. */
  readonly mean: number;
  /** Probability that no time passes. */
  readonly atOnce: number;

  /** Probability per hour at `hours`; Infinity where the law has a mass on one point (`atOnce`, `fixed`). */
  readonly density: (hours: number) => number;

  /** F: probability that a delay is at most `hours`. */
  readonly distribution: (hours: number) => number;

  /**
   * G: the integral of {@link distribution} from 0 to `hours`; hours minus the mean, once everyone has seen it. Absolute error
   * below 1e-14·hours.
   */
  readonly distributionIntegral: (hours: number) => number;

  /**
   * ĝ: the expectation of e^(−rate·delay), the Laplace transform of the density. Relative error below 1e-12.
   * @param rate - An hour, at least 0.
   */
  readonly transform: (rate: number) => number;

  /**
   * The derivative of {@link transform} by the rate: minus the expectation of delay·e^(−rate·delay). Relative error below
   * 1e-12.
   * @param rate - An hour, at least 0.
   */
  readonly transformSlope: (rate: number) => number;

  /** Draws one delay, in hours; a law without chance draws nothing. */
  readonly draw: (stream: RandomStream) => number;
}
