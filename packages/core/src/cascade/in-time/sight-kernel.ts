import type { DelayLaw, SimpleDelayLaw } from '../../delay/delay-law.ts';
import { prepareDelay } from '../../delay/prepare-delay.ts';
import type { PreparedDelay } from '../../delay/prepared-delay.ts';
import type { Complaints } from '../conversation.ts';
import { tabulate } from './tabulate.ts';

/** Of all sights, so small a part that it does not count as begun, and the rounding of all. */
const NOTHING_YET = 1e-17;
const ROUNDING = 1e-15;
/** Hours among which a law is searched for where it begins and ends, and how close, as a ratio. */
const SHORTEST: number = 1 / 2 ** 40;
const LONGEST: number = 2 ** 40;
const CLOSE = 1.001;
/** A law is narrow if it ends within so many times the hours at which it begins: tables do not hold its digits. */
const NARROW = 8;
const COST_OF_NARROW = 3;

/** When the sights of one share come: a part with a density, and masses on points. All together may be less or more than 1. */
export interface SightKernel {
  /** Sights in the end. */
  readonly mass: number;
  /** Sights without delay. */
  readonly atOnce: number;
  /** Sights after a delay that is always the same, above 0. */
  readonly points: readonly { readonly mass: number; readonly hours: number }[];
  /** The part with a density; null where it has no mass. */
  readonly smooth: SmoothSights | null;
  /** Delays at which a derivative of the density jumps, 1 for the density itself, 2 for its slope. */
  readonly bends: readonly { readonly order: number; readonly hours: number }[];
}

/** Sights of one share that come by a density. */
export interface SmoothSights {
  /** Sights within so many hours; 0 up to 0. */
  readonly distribution: (hours: number) => number;
  /** The integral of {@link distribution} from 0. */
  readonly integral: (hours: number) => number;
  /** Sights in the end. */
  readonly mass: number;
  /** Hours up to which there are none, and from which on there are all, but for rounding. */
  readonly begins: number;
  readonly ends: number;
  /** What it costs to ask for them, relative to a law whose tables hold. */
  readonly cost: number;
}

/** A law, and how many sights follow it. */
export interface WeightedDelay {
  /** Sights. */
  readonly weight: number;
  /** Their law. */
  readonly delay: PreparedDelay;
}

/**
 * The kernel of a law of delay.
 * @param law - Checked.
 * @param multiplier - Of every delay, above 0.
 */
export function kernelOf(law: DelayLaw, multiplier = 1): SightKernel {
  const parts = (law.law === 'mixture' ? law.parts : [{ weight: 1, of: law }]).filter(({ weight }) => weight > 0);
  let atOnce = 0;
  const points: { mass: number; hours: number }[] = [];
  const bends: { order: number; hours: number }[] = [];
  const smooth: WeightedDelay[] = [];
  for (const { weight, of } of parts) {
    if (of.law === 'atOnce' || (of.law === 'fixed' && of.hours === 0)) atOnce += weight;
    else if (of.law === 'fixed') points.push({ mass: weight, hours: of.hours * multiplier });
    else smooth.push({ weight, delay: prepareDelay(of) });
    for (const bend of bendsOf(of)) bends.push({ ...bend, hours: bend.hours * multiplier });
  }
  return {
    mass: parts.reduce((total, { weight }) => total + weight, 0),
    atOnce,
    points,
    smooth: smooth.length === 0 ? null : sumOfDelays(smooth, multiplier, bends),
    bends,
  };
}

/**
 * The kernel of a sum of smooth laws without bends.
 * @param parts - Weights may be below 0, as long as the sum falls nowhere.
 */
export function smoothKernel(parts: readonly WeightedDelay[]): SightKernel {
  const mass = parts.reduce((total, { weight }) => total + weight, 0);
  return { mass, atOnce: 0, points: [], smooth: sumOfDelays(parts, 1, []), bends: [] };
}

/**
 * Complaints, so many at the beginning and more at a rate, as a kernel: how many have come.
 */
export function kernelOfComplaints({ complaints, perHour, hours }: Complaints): SightKernel {
  const keepsComing = perHour > 0;
  return {
    mass: complaints + perHour * hours,
    atOnce: complaints,
    points: [],
    smooth: keepsComing
      ? {
          distribution: (time) => perHour * Math.min(time, hours),
          integral: (time) => perHour * (time < hours ? (time * time) / 2 : hours * (time - hours / 2)),
          mass: perHour * hours,
          begins: 0,
          ends: hours,
          cost: 1,
        }
      : null,
    bends: keepsComing ? [{ order: 1, hours }] : [],
  };
}

function sumOfDelays(parts: readonly WeightedDelay[], multiplier: number, bends: SightKernel['bends']): SmoothSights {
  const sum = (hours: number, of: 'distribution' | 'distributionIntegral'): number => {
    let total = 0;
    for (const { weight, delay } of parts) total += weight * delay[of](hours);
    return total;
  };
  const bendHours = bends.map(({ hours }) => hours);
  const mass = parts.reduce((total, { weight }) => total + weight, 0);
  const all = parts.reduce((total, { weight }) => total + Math.abs(weight), 0);
  const within = (hours: number): number => sum(hours / multiplier, 'distribution');
  const [begins] = lastHours((hours) => within(hours) <= NOTHING_YET * all);
  const [, ends] = lastHours((hours) => within(hours) < mass - ROUNDING * all);
  return {
    mass,
    begins,
    ends,
    cost: ends < NARROW * begins ? COST_OF_NARROW : 1,
    distribution: tabulate((hours) => sum(hours / multiplier, 'distribution'), bendHours),
    integral: tabulate((hours) => multiplier * sum(hours / multiplier, 'distributionIntegral'), bendHours),
  };
}

/** Hours between which something ends that holds up to some time, close together; 0 where it never holds, Infinity where it always does. */
function lastHours(holds: (hours: number) => boolean): readonly [number, number] {
  let [low, high] = [SHORTEST, LONGEST];
  if (!holds(low)) return [0, low];
  if (holds(high)) return [high, Infinity];
  while (high > low * CLOSE) {
    const middle = Math.sqrt(low * high);
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return [low, high];
}

function bendsOf(law: SimpleDelayLaw): readonly { order: number; hours: number }[] {
  if (law.law !== 'powerLaw') return [];
  const end = law.maxHours === undefined ? [] : [{ order: 1, hours: law.maxHours }];
  return [{ order: 2, hours: law.flatHours }, ...end];
}
