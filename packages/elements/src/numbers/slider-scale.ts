import type { NumberLimits } from './step-number.ts';

/** How positions on the track become numbers. */
export type SliderScaleKind = 'linear' | 'log';

/** Positions on a track: 0 … `SLIDER_POSITIONS`. */
export const SLIDER_POSITIONS = 1000;

/**
 * Position of a value on the track. On a log scale everything at or below the lower limit stands at the left end.
 * @param limits - On a log scale 0 < min. Where both are one number, it stands at the left end.
 */
export function toPosition(value: number, limits: NumberLimits, scale: SliderScaleKind): number {
  const { min, max } = limits;
  if (min === max) return 0;
  const inside = Math.min(max, Math.max(min, value));
  const fraction = scale === 'log' ? Math.log(inside / min) / Math.log(max / min) : (inside - min) / (max - min);
  return Math.round(fraction * SLIDER_POSITIONS);
}

/** Value at a position of the track, not rounded. */
export function fromPosition(position: number, limits: NumberLimits, scale: SliderScaleKind): number {
  const { min, max } = limits;
  const fraction = Math.min(1, Math.max(0, position / SLIDER_POSITIONS));
  if (fraction === 0) return min;
  if (fraction === 1) return max;
  return scale === 'log' ? min * (max / min) ** fraction : min + fraction * (max - min);
}
