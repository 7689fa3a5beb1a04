import type { DelayLaw } from '../../../delay/delay-law.ts';
import { kernelOf } from '../../in-time/sight-kernel.ts';
import type { TimeMesh } from './time-mesh.ts';

/** So near to a whole number of units is one. */
const ROUNDING = 1e-6;
/** Tables are made for so many units; for more the functions of the law are asked. */
const UNITS_IN_TABLE = 1_048_576;

/** How long sights take, in units of a mesh. */
export interface LagTable {
  /** Sights at the moment of the share. */
  readonly atOnce: number;
  /** Sights after a delay that is always the same, in units. */
  readonly points: readonly { readonly mass: number; readonly units: number }[];
  /** Sights with a density, all together; 0 where there are none. */
  readonly smooth: number;
  /** Shape [units + 1], for the first units: F, those of them within so many. */
  readonly within: Float64Array;
  /** Shape [units + 1], for the first units: G, the integral of F from 0. */
  readonly integral: Float64Array;
  /** F and G for more units than the tables have. */
  readonly withinBeyond: (units: number) => number;
  readonly integralBeyond: (units: number) => number;
  /** Units at which the density jumps. */
  readonly jumps: readonly number[];
}

/**
 * Lays out a law of delay on a mesh.
 * @param law - Checked.
 * @param multiplier - Of every delay.
 */
export function buildLagTable(law: DelayLaw, multiplier: number, mesh: TimeMesh): LagTable {
  const { unitHours, starts, steps } = mesh;
  const kernel = kernelOf(law, multiplier);
  const last = Math.min(UNITS_IN_TABLE, mesh.isOpen ? starts[steps - 1] : starts[steps]);
  const { smooth } = kernel;
  const points = kernel.points.map(({ mass, hours }) => ({ mass, units: snap(hours / unitHours) }));
  const atPoints = points.reduce((sum, { mass }) => sum + mass, 0);
  const within = new Float64Array(smooth === null ? 0 : last + 1);
  const integral = new Float64Array(within.length);
  const withinBeyond = (units: number): number => smooth?.distribution(units * unitHours) ?? 0;
  const integralBeyond = (units: number): number => (smooth?.integral(units * unitHours) ?? 0) / unitHours;
  for (let units = 1; units < within.length; units += 1) {
    within[units] = withinBeyond(units);
    integral[units] = integralBeyond(units);
  }
  return {
    atOnce: kernel.atOnce,
    points,
    smooth: smooth === null ? 0 : Math.max(0, kernel.mass - kernel.atOnce - atPoints),
    within,
    integral,
    withinBeyond,
    integralBeyond,
    jumps: kernel.bends.filter(({ order }) => order === 1).map(({ hours }) => hours / unitHours),
  };
}

function snap(units: number): number {
  const whole = Math.round(units);
  return Math.abs(units - whole) <= ROUNDING ? whole : units;
}

/**
 * Smooth sights, up to a moment, of a share somewhere between `from` and `to`, all of it equally likely: with G the integral of F,
 * (G(at − from) − G(at − to)) / (to − from); of a share at one moment F(at − from).
 * @param at - Whole units, not before `to`; Infinity for all.
 */
export function smoothUpTo(lags: LagTable, from: number, to: number, at: number): number {
  if (at === Infinity) return lags.smooth;
  const { within, integral } = lags;
  if (at - from >= within.length)
    return to === from
      ? lags.withinBeyond(at - from)
      : (lags.integralBeyond(at - from) - lags.integralBeyond(at - to)) / (to - from);
  if (to === from) return within[at - from];
  return (integral[at - from] - integral[at - to]) / (to - from);
}

/** Sights at a point `units` after a share somewhere between `from` and `to`, as far as they come after `start` and by `end`. */
export function pointWithin(units: number, from: number, to: number, start: number, end: number): number {
  if (to === from) {
    const at = from + units;
    return (at > start || (start === end && at === start)) && at <= end ? 1 : 0;
  }
  const low = Math.max(from + units, start);
  const high = Math.min(to + units, end);
  return high > low ? (high - low) / (to - from) : 0;
}

/** Sights of a share that come before so many units have passed. */
export function massBefore({ atOnce, points, within }: LagTable, units: number): number {
  let mass = atOnce;
  for (const point of points) if (point.units < units) mass += point.mass;
  return within.length === 0 ? mass : mass + within[Math.min(within.length - 1, Math.floor(units))];
}
