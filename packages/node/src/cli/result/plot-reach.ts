import type { ResultDocument } from 'ripplecast/scenario';
import { plot } from 'simple-ascii-chart';
import { numbers, words } from '../../text/words.ts';

const HEIGHT = 12;
/** Columns at most that a label of the vertical axis takes, with the axis itself. */
const MARGIN = 8;
/** The curve is shown until so much of the final reach is there. */
const NEARLY_ALL = 0.999;

/** Draws the reach of a result: {@link plotReach}. */
export type Drawing = typeof plotReach;

/** A point of the curve: rounds or hours, and people. */
type Point = [at: number, people: number];

/**
 * The mean reach by rounds or by hours as a drawing of characters, with the broadcast as a line.
 * @param width - Columns that it may fill.
 * @param buyName - For the legend.
 * @returns Lines; none where nobody is reached.
 */
export function plotReach(result: ResultDocument, width: number, buyName: string): string[] {
  const points = pointsOf(result);
  const end = points.at(-1);
  const reach = result.cascade.reach.mean;
  if (end === undefined || reach === 0) return [];
  const { broadcast, cascade } = result;
  const buy = broadcast?.reach ?? null;
  const isTimed = cascade.timeline !== undefined;
  const columns = width - MARGIN;
  const top = Math.max(reach, buy ?? 0);
  const drawn = plot(isTimed ? columnsOf(points, columns) : [...points], {
    width: columns,
    height: HEIGHT,
    yRange: [0, top],
    customXAxisTicks: ticksOf(end[0], isTimed),
    customYAxisTicks: [0, ...(buy === null ? [] : [buy]), top],
    formatter: (value, { axis }) => (axis === 'y' ? numbers.tick(value) : isTimed ? words.shortHours(value) : value),
    ...(buy !== null && { thresholds: [{ y: buy }] }),
    symbols: { thresholds: { x: '┄' } },
  });
  const legend = `━ people reached, mean${buy === null ? '' : `   ┄ ${buyName}`}`;
  const lines = drawn.split('\n').map((line) => line.trimEnd());
  return [...lines.filter((line) => line !== ''), legend];
}

/** The reach at the end of each round or row of hours, as long as it grows noticeably; a row of hours begins at 0. */
function pointsOf({ cascade, broadcast }: ResultDocument): readonly Point[] {
  const { timeline, generations } = cascade;
  const points: Point[] =
    timeline === undefined
      ? (generations ?? []).map(({ generation, reach }) => [generation, reach])
      : [[0, 0], ...timeline.map(({ hours, reach }): Point => [hours, reach])];
  const final = points.at(-1)?.[1] ?? 0;
  const enough =
    final >= (broadcast?.reach ?? Infinity) ? Math.max(NEARLY_ALL * final, broadcast?.reach ?? 0) : NEARLY_ALL * final;
  const last = points.findIndex(([, people]) => people >= enough);
  return points.slice(0, Math.max(2, last + 1));
}

/** The reach at each column: in time it grows evenly within a row. */
function columnsOf(points: readonly Point[], columns: number): Point[] {
  const end = points.at(-1)![0];
  let next = 1;
  return Array.from({ length: columns }, (_, column): Point => {
    const at = (column * end) / (columns - 1);
    while (next < points.length - 1 && points[next]![0] < at) next += 1;
    const [[from, before], [to, after]] = [points[next - 1]!, points[next]!];
    return [at, before + Math.min(1, (at - from) / (to - from)) * (after - before)];
  });
}

/** Quarters of the axis, as whole rounds. */
function ticksOf(end: number, isTimed: boolean): number[] {
  const quarters = [0, 0.25, 0.5, 0.75, 1].map((part) => part * end);
  return isTimed ? quarters : [...new Set(quarters.map(Math.round))];
}
