import { plot } from 'simple-ascii-chart';
import { numbers } from '../../../text/words.ts';
import type { Colours } from '../../../text/layout.ts';
import { wrapText } from '../../../text/wrap-text.ts';

const HEIGHT = 14;
/** Columns at most that a label of the vertical axis takes, with the axis itself. */
const MARGIN = 8;
const COUNTER = '━';
const RELATIONSHIP = '•';
const HUNDRED = '┄';
/** Lines that differ by less are drawn as level: their labels would be the same. */
const LEVEL = 0.2;
/** Ticks of weeks at most, but for the first. */
const MOST_TICKS = 4;

/** Two lines by week, each 100 where it is as in what it is compared with. */
export interface IndexLines {
  /** Weeks of both, ascending. */
  readonly weeks: readonly number[];
  /** What people count. */
  readonly counter: readonly number[];
  /** What people feel. */
  readonly relationship: readonly number[];
  /** The week by which half of what the relationship comes to is there; null where it cannot be said. */
  readonly half: number | null;
}

/** What a drawing shows. */
export interface IndexLegend {
  readonly counter: string;
  readonly relationship: string;
  /** What is 100, which has a line of its own; null where each line has another. */
  readonly hundred: string | null;
  /** What else must be said. */
  readonly note?: string;
}

/**
 * A counter and a relationship as two lines of characters, indexed to 100, over weeks.
 * @param width - Columns that it may fill.
 * @param legend - What the lines and 100 are.
 * @returns Lines; none where there are fewer than two weeks.
 */
export function plotIndex(
  { weeks, counter, relationship, half }: IndexLines,
  width: number,
  legend: IndexLegend,
  colours: Colours,
): string[] {
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  const columns = Math.max(10, width - MARGIN);
  const [above, below] = [spread(weeks, counter, columns), spread(weeks, relationship, columns)];
  const all = [100, ...counter, ...relationship];
  const isLevel = Math.max(...all) - Math.min(...all) < LEVEL;
  const [bottom, top] = isLevel ? [99, 101] : [Math.min(...all), Math.max(...all)];
  const hundred = legend.hundred === null ? [] : [above.map(([week]): [number, number] => [week, 100])];
  // What is drawn later covers what is drawn earlier.
  const drawn = plot([...hundred, above, below], {
    width: columns,
    height: HEIGHT,
    yRange: [bottom, top],
    customXAxisTicks: ticksOf(first, last),
    customYAxisTicks: [...new Set([bottom, 100, top])],
    formatter: (value, { axis }) => (axis === 'y' ? indexOf(value) : numbers.whole(value)),
    thresholds: half === null ? [] : [{ x: half }],
    // A line is known by its height: where two meet, it does not matter which is drawn.
    lineFormatter: ({ index, y, plotX, plotY }) => ({
      x: plotX,
      y: plotY,
      symbol: below[index]?.[1] === y ? RELATIONSHIP : above[index]?.[1] === y ? COUNTER : HUNDRED,
    }),
    symbols: { thresholds: { y: '┆' } },
  });
  const lines = drawn.split('\n').map((line) => line.trimEnd());
  const keys = [
    `${COUNTER} ${legend.counter}`,
    `${RELATIONSHIP} ${legend.relationship}`,
    ...(legend.hundred === null ? [] : [`${HUNDRED} ${legend.hundred}`]),
    ...(legend.note === undefined ? [] : [legend.note]),
    ...(half === null ? [] : ['┆ half of it is there']),
  ];
  const legends = wrapText(keys.map((key) => (key.length > width ? key : unbroken(key))).join('   '), width).map(
    (line) => line.trim(),
  );
  return [...lines.filter((line) => line !== ''), ...legends].map((line) => coloured(line, colours));
}

/** A line at each column. */
function spread(weeks: readonly number[], values: readonly number[], columns: number): [week: number, value: number][] {
  const [first, last] = [weeks[0]!, weeks.at(-1)!];
  let next = 1;
  return Array.from({ length: columns }, (_, column): [number, number] => {
    const at = first + (column * (last - first)) / (columns - 1);
    while (next < weeks.length - 1 && weeks[next]! < at) next += 1;
    const [from, to] = [weeks[next - 1]!, weeks[next]!];
    const part = Math.max(0, Math.min(1, (at - from) / (to - from)));
    return [at, values[next - 1]! + part * (values[next]! - values[next - 1]!)];
  });
}

/** Whole weeks, the first and the last among them. */
function ticksOf(first: number, last: number): number[] {
  const count = Math.min(MOST_TICKS, last - first);
  return Array.from({ length: count + 1 }, (_, tick) => Math.round(first + (tick * (last - first)) / count));
}

/** `95.3`; what takes more room, to three digits. */
function indexOf(value: number): string {
  return value < 1000 ? numbers.digits(value, { decimals: 1 }) : numbers.tick(value);
}

/** A text that a line is not broken in. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

function coloured(line: string, colours: Colours): string {
  return line.replaceAll(/━+/gu, (part) => colours.cyan(part)).replaceAll(/•+/gu, (part) => colours.yellow(part));
}
