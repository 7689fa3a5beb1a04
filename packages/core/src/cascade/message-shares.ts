import { betaQuantile, type BetaLaw, betaTails, layOutBetaLaw } from '../random/beta-law.ts';
import { InvalidParameterError } from '../errors.ts';
import { openStream } from '../random/open-stream.ts';
import type { ShareCascade } from './share-cascade.ts';

/**
 * Share probabilities of messages that differ: each replicate sends a message of its own, whose share probability is from a beta law with
 * parameters mean·concentration and (1 − mean)·concentration.
 */
export interface MessageShares {
  /** In [0, 1]. */
  readonly mean: number;
  /** Null where the mean is 0 or 1, and so is every message's. */
  readonly law: BetaLaw | null;
}

/**
 * Lays out the share probabilities of messages.
 * @param mean - In [0, 1].
 * @param concentration - Above 0: the larger, the less messages differ.
 */
export function layOutMessageShares(mean: number, concentration: number): MessageShares {
  const isDegenerate = mean === 0 || mean === 1;
  return { mean, law: isDegenerate ? null : layOutBetaLaw(mean * concentration, (1 - mean) * concentration) };
}

/**
 * The share probability of a replicate's message, from a stream of its own: compared arms draw the same quantile.
 * @returns Relative error below 1e−12; 0 where it would be below 1e−300.
 */
export function drawMessageShare({ mean, law }: MessageShares, rngSeed: string, replicate: number): number {
  return law === null ? mean : betaQuantile(law, openStream(rngSeed, replicate, 'message').nextUniform());
}

/** Probability that a message's share probability is above a number in [0, 1]. */
export function probabilityOfShareAbove({ mean, law }: MessageShares, share: number): number {
  return law === null ? Number(mean > share) : betaTails(law, share).upper;
}

/**
 * The share probability of each replicate of a cascade; null where all have the same.
 * @throws InvalidParameterError for a curve.
 */
export function sharesByReplicate(
  { shareProbability, shareConcentration }: ShareCascade,
  rngSeed: string,
): ((replicate: number) => number) | null {
  if (shareConcentration === undefined) return null;
  if (typeof shareProbability !== 'number') {
    throw new InvalidParameterError('shareProbability', 'one number, where messages differ', shareProbability);
  }
  const shares = layOutMessageShares(shareProbability, shareConcentration);
  return (replicate) => drawMessageShare(shares, rngSeed, replicate);
}
