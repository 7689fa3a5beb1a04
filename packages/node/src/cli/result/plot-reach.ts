import type { ResultDocument } from 'ripplecast/scenario';
import type { TimeUnit } from 'ripplecast/words';
import { plot } from 'simple-ascii-chart';
import { numbers, words } from '../../text/words.ts';

const HEIGHT = 12;
/** Columns at most that a label of the vertical axis takes, with the axis itself. */
const MARGIN = 8;
/** The curve is shown until so much of the final reach is there. */
const NEARLY_ALL = 0.999;

/** A buy so many times as large as the reach is no line of the drawing: the curve would be one, at the bottom. */
const FAR_ABOVE = 12;
/** Ticks of hours at most, but for the first. */
const MOST_TICKS = 7;
/** Columns at least from one tick of hours to the next. */
const TICK_COLUMNS = 6;
/** How far apart ticks of hours may lie: so many of a unit, each of so many hours. */
const tickSteps: readonly (readonly [unit: TimeUnit, hours: number, steps: readonly number[]])[] = [
  ['minutes', 1 / 60, [1, 2, 5, 10, 15, 30]],
  ['hours', 1, [1, 2, 3, 6, 12]],
  ['days', 24, [1, 2, 5, 10, 20, 50, 100, 200, 500]],
  ['years', 24 * 365, [2, 5, 10, 20, 50, 100]],
];

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
  const columns = width - MARGIN;
  const { points, axis } = pointsOf(result, columns);
  const end = points.at(-1);
  const reach = result.cascade.reach.mean;
  if (end === undefined || reach === 0) return [];
  const { broadcast } = result;
  const bought = broadcast?.reach ?? null;
  const isFar = bought !== null && bought > FAR_ABOVE * reach;
  const buy = isFar ? null : bought;
  const top = Math.max(reach, buy ?? 0);
  const drawn = plot(axis === null ? [...points] : columnsOf(points, columns), {
    width: columns,
    height: HEIGHT,
    yRange: [0, top],
    customXAxisTicks: axis === null ? roundsOf(end[0]) : [...axis.ticks],
    customYAxisTicks: [0, ...(buy === null ? [] : [buy]), top],
    formatter: (value, { axis: of }) =>
      of === 'y' ? numbers.tick(value) : axis === null ? value : words.shortHoursIn(value, axis.unit),
    ...(buy !== null && { thresholds: [{ y: buy }] }),
    symbols: { thresholds: { x: '┄' } },
  });
  const line = buy === null ? '' : `   ┄ ${buyName}`;
  const above = isFar ? `   (${buyName}, ${numbers.tick(bought)}, lies far above)` : '';
  const legend = `━ people reached, mean${line}${above}`;
  const lines = drawn.split('\n').map((line) => line.trimEnd());
  return [...lines.filter((line) => line !== ''), legend];
}

/** Ticks of hours in one unit. */
interface HoursAxis {
  readonly ticks: readonly number[];
  readonly unit: TimeUnit;
}

/** The curve, and its axis where it is in hours: as long as the reach grows noticeably, in time up to a round tick. */
function pointsOf(
  { cascade, broadcast }: ResultDocument,
  columns: number,
): { readonly points: readonly Point[]; readonly axis: HoursAxis | null } {
  const { timeline, generations } = cascade;
  const points: Point[] =
    timeline === undefined
      ? (generations ?? []).map(({ generation, reach }) => [generation, reach])
      : [[0, 0], ...timeline.map(({ hours, reach }): Point => [hours, reach])];
  const final = points.at(-1)?.[1] ?? 0;
  const enough =
    final >= (broadcast?.reach ?? Infinity) ? Math.max(NEARLY_ALL * final, broadcast?.reach ?? 0) : NEARLY_ALL * final;
  const last = Math.max(
    1,
    points.findIndex(([, people]) => people >= enough),
  );
  if (timeline === undefined) return { points: points.slice(0, last + 1), axis: null };
  const axis = axisOf(points[last]?.[0] ?? 0, points.at(-1)![0], columns);
  const end = axis.ticks.at(-1)!;
  const shown = points.filter(([hours]) => hours < end);
  // Rows need not end at a tick.
  const [after] = points.slice(shown.length);
  return { points: after === undefined ? shown : [...shown, after], axis };
}

/**
 * Ticks from 0 to the first round one at which everything is shown.
 * @param shown - Hours that must be shown.
 * @param most - Hours that there are: the last tick where no round one comes before.
 */
function axisOf(shown: number, most: number, columns: number): HoursAxis {
  const count = Math.max(1, Math.min(MOST_TICKS, Math.floor(columns / TICK_COLUMNS)));
  const steps = tickSteps.flatMap(([unit, hours, amounts]) =>
    amounts.map((amount) => ({ unit, step: amount * hours })),
  );
  const { unit, step } = steps.find((candidate) => shown <= count * candidate.step) ?? steps.at(-1)!;
  const ticks = Array.from({ length: Math.max(1, Math.ceil(shown / step)) + 1 }, (_, i) => i * step);
  if (ticks.at(-1)! > most) {
    ticks.pop();
    // Two ticks close to each other could not be told apart.
    if (ticks.length > 1 && most - ticks.at(-1)! < step / 2) ticks.pop();
    ticks.push(most);
  }
  return { ticks, unit };
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
function roundsOf(end: number): number[] {
  return [...new Set([0, 0.25, 0.5, 0.75, 1].map((part) => Math.round(part * end)))];
}
