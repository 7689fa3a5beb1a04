import type { ReachCurve } from 'ripplecast/broadcast';
import { plot } from 'simple-ascii-chart';
import { numbers } from '../../../text/words.ts';

const HEIGHT = 12;
/** Columns at most that a label of the vertical axis takes, with the axis itself. */
const MARGIN = 8;

/**
 * Reach over cost as a drawing of characters, with the schedule as lines to its point.
 * @param at - Cost and reach of the schedule.
 * @param money - How amounts are written.
 * @returns Lines; none where nothing costs anything, or nobody is reached.
 */
export function plotCurve(
  { points }: ReachCurve,
  at: { readonly cost: number; readonly reach: number },
  width: number,
  money: (amount: number) => string,
): string[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || last.cost === first.cost || last.reach === 0) return [];
  const end = Math.max(last.cost, at.cost);
  const top = Math.max(last.reach, at.reach);
  const columns = width - MARGIN;
  const quarters = [0, 0.25, 0.5, 0.75, 1].map((part) => first.cost + part * (end - first.cost));
  const isInside = at.reach > 0 && at.cost > first.cost;
  const drawn = plot(
    points.map(({ cost, reach }): [number, number] => [cost, reach]),
    {
      width: columns,
      height: HEIGHT,
      yRange: [0, top],
      customXAxisTicks: columns < 60 ? [quarters[0]!, quarters[2]!, quarters[4]!] : quarters,
      customYAxisTicks: [...new Set([0, ...(isInside ? [at.reach] : []), top])],
      formatter: (value, { axis }) => (axis === 'y' ? numbers.tick(value) : money(value)),
      ...(isInside && { thresholds: [{ x: at.cost }, { y: at.reach }] }),
      symbols: { thresholds: { x: '┄', y: '┆' } },
    },
  );
  const lines = drawn.split('\n').map((line) => line.trimEnd());
  const legend = `━ people reached over cost${isInside ? '   ┄ ┆ this schedule' : ''}`;
  return [...lines.filter((line) => line !== ''), legend];
}
