import { axisOfResult, type ReachPoint } from '@ripplecast/elements';
import type { ShownResult, SingleRun } from '../simulation/messages.ts';

/**
 * One run as the points of a chart, which has no range.
 * @param last - The last step that is shown: a run that ends before it stays where it is.
 */
export function runPoints(result: ShownResult, { reach, byCriticism }: SingleRun, last: number): readonly ReachPoint[] {
  const { hours } = axisOfResult(result);
  const at = (counts: readonly number[], step: number): number => counts[Math.min(step, counts.length - 1)] ?? 0;
  return Array.from({ length: last + 1 }, (_, generation) => ({
    generation,
    ...(hours === null ? {} : { hours: hours[generation] ?? 0 }),
    reach: at(reach, generation),
    ...(byCriticism.length === 0 ? {} : { byCriticism: at(byCriticism, generation) }),
    low: null,
    high: null,
  }));
}
