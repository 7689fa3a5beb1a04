import { mean, sampleVariance, standardError, studentHalfWidth, wilsonInterval } from '../statistics/index.ts';
import { LEAST_TO_REST_ON, restingOn } from './stopping-rule.ts';

/**
 * Why a difference has no interval: the level leaves nothing to chance; there is one run; all runs differ by the same; so few runs
 * decide the spread that it may be far off.
 */
export type IntervalLack = 'noChance' | 'oneRun' | 'nothingVaried' | 'fewRuns';

/** How often the first plan of two is better, run by run. */
export interface RunsAhead {
  /** Fraction of the runs in which the first is better. */
  readonly aheadFraction: number;
  /** Fraction of the runs in which both are equal. */
  readonly equalFraction: number;
  /** Fraction of the runs in which the second is better. */
  readonly behindFraction: number;
  /** Between which probabilities the truth behind {@link RunsAhead.aheadFraction} lies, at 95 % (`wilsonInterval`). */
  readonly aheadInterval: readonly [low: number, high: number];
}

/** A figure of the first of two plans, less that of the second. */
export interface PairedDifference {
  /** Mean of the differences of the runs, which is the difference of the means; of a ratio, the difference of the ratios of means. */
  readonly mean: number;
  /** Standard error of the mean; null on a level without chance, and for one run. */
  readonly standardError: number | null;
  /** Between which numbers the true mean lies, at 95 %; null for the reason in {@link PairedDifference.lack}. */
  readonly interval: readonly [low: number, high: number] | null;
  /**
   * Whether the interval is that of the paired differences. False where too few of them decide their spread, but enough runs that of
   * each plan: it is then as wide as if each had chance of its own. Null where there is no interval.
   */
  readonly isPaired: boolean | null;
  /** Why there is no interval; null where there is one. */
  readonly lack: IntervalLack | null;
  /** What the standard error would be if each plan had chance of its own. */
  readonly unpairedStandardError: number | null;
  /** By what fraction shared chance made the interval narrower; below 0 where it made it wider. Null where nothing varies. */
  readonly narrowedFraction: number | null;
  /** How often the first is better; null on a level without chance. */
  readonly runs: RunsAhead | null;
}

/** A figure of a plan on a level without chance, less that of another. */
export function expectedDifference(ofFirst: number, ofSecond: number): PairedDifference {
  return {
    mean: ofFirst - ofSecond,
    standardError: null,
    interval: null,
    isPaired: null,
    lack: 'noChance',
    unpairedStandardError: null,
    narrowedFraction: null,
    runs: null,
  };
}

/**
 * The difference of a count of two plans.
 * @param ofFirst - Shape [runs], runs ≥ 1; run i of both has the same chance. Not changed.
 * @param ofSecond - Shape [runs]. Not changed.
 * @param runs - How often the first is better.
 */
export function differenceOfMeans(ofFirst: Float64Array, ofSecond: Float64Array, runs: RunsAhead): PairedDifference {
  const differences = ofFirst.map((value, run) => value - ofSecond[run]!);
  const middle = mean(differences);
  return describeDifference(middle, [ofFirst, ofSecond, differences], runs);
}

/** Numbers of a ratio of means: its parts, run by run. */
export interface RatioOfMeans {
  /** Shape [runs]. */
  readonly above: Float64Array;
  /** Shape [runs]; its mean is not 0. */
  readonly below: Float64Array;
}

/**
 * The difference of a ratio of means of two plans.
 * @param runs - How often the first is better.
 * @remarks By what each run moves the ratio, to first order: (above − ratio × below) ÷ mean of below (W. G. Cochran, "Sampling
 * techniques", third edition, 1977, 6.4). Their difference is paired as that of a count.
 */
export function differenceOfRatios(first: RatioOfMeans, second: RatioOfMeans, runs: RunsAhead): PairedDifference {
  const [ofFirst, ofSecond] = [first, second].map(movesOfRatio) as [RatioMoves, RatioMoves];
  const differences = ofFirst.moves.map((move, run) => move - ofSecond.moves[run]!);
  return describeDifference(ofFirst.ratio - ofSecond.ratio, [ofFirst.moves, ofSecond.moves, differences], runs);
}

interface RatioMoves {
  readonly ratio: number;
  readonly moves: Float64Array;
}

function movesOfRatio({ above, below }: RatioOfMeans): RatioMoves {
  const bottom = mean(below);
  const ratio = mean(above) / bottom;
  return { ratio, moves: above.map((value, run) => (value - ratio * below[run]!) / bottom) };
}

function describeDifference(
  middle: number,
  [ofFirst, ofSecond, differences]: readonly [Float64Array, Float64Array, Float64Array],
  runs: RunsAhead,
): PairedDifference {
  const error = standardError(differences);
  const unpaired = unpairedError(ofFirst, ofSecond);
  return {
    mean: middle,
    standardError: error,
    ...intervalOf(middle, [ofFirst, ofSecond, differences], error, unpaired),
    unpairedStandardError: unpaired,
    narrowedFraction: error === null || unpaired === null || unpaired === 0 ? null : 1 - error / unpaired,
    runs,
  };
}

/** The interval, of the paired differences if enough runs decide it, else of each plan by itself. */
function intervalOf(
  middle: number,
  [ofFirst, ofSecond, differences]: readonly [Float64Array, Float64Array, Float64Array],
  error: number | null,
  unpaired: number | null,
): Pick<PairedDifference, 'interval' | 'isPaired' | 'lack'> {
  const none = { interval: null, isPaired: null };
  if (error === null || unpaired === null) return { ...none, lack: 'oneRun' };
  if (differences.every((difference) => difference === differences[0])) return { ...none, lack: 'nothingVaried' };
  const isPaired = restsOnEnough(differences);
  // Where luck moves the plans apart, chance of their own would be no wider.
  if (!isPaired && !(unpaired >= error && restsOnEnough(ofFirst) && restsOnEnough(ofSecond))) {
    return { ...none, lack: 'fewRuns' };
  }
  const half = studentHalfWidth(differences.length - 1) * (isPaired ? error : unpaired);
  return { interval: [middle - half, middle + half], isPaired, lack: null };
}

function restsOnEnough(values: Float64Array): boolean {
  return restingOn(values, mean(values)) >= LEAST_TO_REST_ON;
}

function unpairedError(ofFirst: Float64Array, ofSecond: Float64Array): number | null {
  const [first, second] = [sampleVariance(ofFirst), sampleVariance(ofSecond)];
  return first === null || second === null ? null : Math.sqrt((first + second) / ofFirst.length);
}

/**
 * How often the first plan is better.
 * @param runs - Runs, at least 1.
 * @param leadOf - Above 0 where the first is better in a run, below 0 where the second is, 0 where they are equal.
 */
export function countRunsAhead(runs: number, leadOf: (run: number) => number): RunsAhead {
  let ahead = 0;
  let behind = 0;
  for (let run = 0; run < runs; run += 1) {
    const lead = leadOf(run);
    if (lead > 0) ahead += 1;
    else if (lead < 0) behind += 1;
  }
  return {
    aheadFraction: ahead / runs,
    equalFraction: (runs - ahead - behind) / runs,
    behindFraction: behind / runs,
    aheadInterval: wilsonInterval(ahead, runs),
  };
}
