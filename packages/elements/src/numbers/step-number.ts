import type { NumberKind } from './parse-number.ts';

/** Lower and upper limit of a control, both allowed. */
export interface NumberLimits {
  /** The least value. */
  readonly min: number;
  /** The largest value. */
  readonly max: number;
}

/** Rounds to two significant digits, so that a dragged control gives numbers that a person would have typed. */
export function roundNice(value: number, kind: NumberKind): number {
  if (value === 0) return 0;
  const rounded = Number(value.toPrecision(2));
  return kind === 'count' ? Math.round(rounded) : rounded;
}

/**
 * The next number up or down with two significant digits: 1,000 → 1,100, 0.003 → 0.0031, 9 → 10.
 * @param direction - Steps, negative for down.
 */
export function stepNumber(value: number, direction: number, kind: NumberKind, limits: NumberLimits): number {
  let next = value;
  for (let i = 0; i < Math.abs(direction); i++) next = stepOnce(next, Math.sign(direction), kind);
  return Math.min(limits.max, Math.max(limits.min, next));
}

function stepOnce(value: number, sign: number, kind: NumberKind): number {
  const smallest = kind === 'percent' ? 1e-5 : 1;
  if (value <= smallest && sign < 0) return 0;
  if (value < smallest) return smallest;
  // Going down from 100 the digit that moves is that of 99.
  const exponent = Math.floor(Math.log10(value * (sign < 0 ? 0.999999 : 1.000001)));
  const unit = kind === 'count' ? Math.max(1, 10 ** (exponent - 1)) : 10 ** (exponent - 1);
  const next = (Math.round(value / unit) + sign) * unit;
  return Number(next.toPrecision(6));
}
