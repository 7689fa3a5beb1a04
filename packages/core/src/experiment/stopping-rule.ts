import { mean, standardError } from '../statistics/index.ts';
import { chanceLeftOpen } from './chance-left-open.ts';

/** Replicates below which nothing is believed: a stop after a few that happen to be alike biases the mean. */
export const LEAST_REPLICATES = 100;
/** Replicates on which a mean has to rest. With fewer, those that happen to be there decide mean and standard error together. */
export const LEAST_TO_REST_ON = 20;
/** An outbreak reaches more than this fraction of all people. */
export const OUTBREAK_FRACTION: number = 1 / 20;

/** More than the error asks for, as the spread is only estimated; and at most so many times as many as there are. */
const RESERVE = 1.05;
const MAX_GROWTH = 8;
/** Of the standard errors that are wanted: by so many may outbreaks that no run has shown move the mean. */
const LARGEST_SHIFT = 2;

/** Where a mean rests on fewer than {@link LEAST_TO_REST_ON} replicates. */
export type Lack =
  /** All reached the same number of people. */
  | { readonly kind: 'nothingVaried' }
  /** Only so many lie on the rarer side of a number of people: reached more than that (`isAbove`), or at most so many. */
  | { readonly kind: 'rarelyVaried'; readonly runs: number; readonly people: number; readonly isAbove: boolean }
  /** Nearly all of the variance comes from so few. */
  | { readonly kind: 'variedByFew'; readonly runs: number };

/** What is wanted, and what is known before any replicate. */
export interface StoppingGoal {
  /** Largest standard error of the mean reach, in people. */
  readonly wanted: number;
  /** Most replicates. */
  readonly most: number;
  /** People who can be reached where a cascade may break out; null where none can. */
  readonly outbreak: number | null;
  /** Whether each replicate is sure to reach as many people as the next. */
  readonly isCertain: boolean;
}

/** What the rule says after some replicates. */
export interface StoppingVerdict {
  /** Replicates to have before the rule is asked again; as many as there are where it is time to stop. */
  readonly next: number;
  /** Whether the standard error is as small as wanted. */
  readonly isPrecise: boolean;
  /** Why the mean cannot be believed yet; null where it can. */
  readonly lack: Lack | null;
}

/**
 * Says whether there are enough replicates for a mean that can be believed, or how many to have next.
 * @param reach - Shape [replicates]: people reached.
 * @remarks A standard error says nothing of what no replicate has shown. Therefore {@link LEAST_TO_REST_ON} replicates have to lie
 * on either side of the mean, and the number of replicates ÷ their kurtosis has to be as large: that is how many the variance rests
 * on, the number on the rarer side where there are two values and one is rare. Where a cascade may break out, as many have to lie on
 * either side of a twentieth of all people, unless what is left open can move the mean by no more than twice the standard error that
 * is wanted.
 */
export function decideToStop(reach: Float64Array, goal: StoppingGoal): StoppingVerdict {
  const { wanted, most, isCertain } = goal;
  const done = reach.length;
  const error = standardError(reach);
  const isPrecise = error !== null && error <= wanted;
  // How many times as many replicates are needed.
  const factors = [];
  if (!isPrecise) factors.push(error === null ? 2 : RESERVE * (error / wanted) * (error / wanted));
  const lacks = isCertain ? [] : findLacks(reach, goal);
  for (const { factor } of lacks) factors.push(RESERVE * factor);
  if (!isCertain && done < LEAST_REPLICATES) factors.push(LEAST_REPLICATES / done);
  const lack = lacks.length === 0 ? null : lacks[0]!.lack;
  if (factors.length === 0 || done === most) return { next: done, isPrecise, lack };
  const grown = Math.ceil(done * Math.min(MAX_GROWTH, Math.max(...factors)));
  return { next: Math.min(most, Math.max(done + 1, grown)), isPrecise, lack };
}

/** A lack, and how many times as many replicates would probably end it. */
interface WeighedLack {
  readonly lack: Lack;
  readonly factor: number;
}

function findLacks(reach: Float64Array, { wanted, outbreak }: StoppingGoal): readonly WeighedLack[] {
  const center = mean(reach);
  if (reach.every((reached) => reached === reach[0])) return [{ lack: { kind: 'nothingVaried' }, factor: Infinity }];
  const lacks: WeighedLack[] = [];
  const aroundMean = rarerSide(reach, center);
  if (aroundMean.runs < LEAST_TO_REST_ON) {
    lacks.push({ lack: aroundMean, factor: LEAST_TO_REST_ON / aroundMean.runs });
  }
  const runs = restingOn(reach, center);
  if (runs < LEAST_TO_REST_ON) lacks.push({ lack: { kind: 'variedByFew', runs }, factor: LEAST_TO_REST_ON / runs });
  if (outbreak === null) return lacks;
  const outbreaks = rarerSide(reach, OUTBREAK_FRACTION * outbreak);
  if (outbreaks.runs >= LEAST_TO_REST_ON) return lacks;
  const excess = (chanceLeftOpen(outbreaks.runs, reach.length) * outbreak) / (LARGEST_SHIFT * wanted);
  if (excess > 1) {
    lacks.push({ lack: outbreaks, factor: Math.min(excess, LEAST_TO_REST_ON / outbreaks.runs) });
  }
  return lacks;
}

function rarerSide(reach: Float64Array, people: number): Extract<Lack, { kind: 'rarelyVaried' }> {
  let above = 0;
  for (const reached of reach) if (reached > people) above += 1;
  const isAbove = 2 * above <= reach.length;
  return { kind: 'rarelyVaried', runs: isAbove ? above : reach.length - above, people, isAbove };
}

/**
 * How many replicates a variance rests on: replicates ÷ kurtosis, as so many equal deviations would have the same variance and fourth
 * moment. NaN where nothing varies.
 */
export function restingOn(values: Float64Array, center: number): number {
  let squares = 0;
  let fourths = 0;
  for (const value of values) {
    const square = (value - center) * (value - center);
    squares += square;
    fourths += square * square;
  }
  return (squares * squares) / fourths;
}
