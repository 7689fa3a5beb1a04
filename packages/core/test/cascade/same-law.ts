import { expect } from 'vitest';
import type { CascadeRows } from '../../src/cascade/index.ts';
import { deskCounts, kPlusOf, roundOf, roundsIn, sumRounds } from './values-of-rows.ts';

/** What must have one joint law: who is new among the impressions of a round and of the whole, sharers among the new. */
const pairs = [
  ['impressions', 'reach'],
  ['reach', 'sharers'],
  ['reach', '2+ reach'],
  ['impressions of round 1', 'new in round 1'],
  ['impressions of round 2', 'new in round 2'],
  ['new in round 1', 'sharers of round 1'],
] as const;

/** The same of colours: who criticises among the sharers, and what was criticism. */
const pairsOfColours = [
  ['sharers', 'critics'],
  ['reach', 'reach by criticism'],
  ['impressions', 'impressions of criticism'],
  ['critics of round 1', 'reach by criticism of round 2'],
] as const;

/** Columns of criticism, and what they are called. */
const colourColumns = {
  critics: 'critics',
  newReachByCriticism: 'reach by criticism',
  impressionsOfCriticism: 'impressions of criticism',
} as const;

/** Columns of a mix, and what they are called. */
const mixColumns = { informed: 'informed', televisionOnly: 'television only', postsOnly: 'posts only' } as const;

/** The same of a mix. */
const pairsOfMixes = [
  ['television only', 'posts only'],
  ['informed', 'sharers'],
  ['informed', '3+ reach'],
] as const;

/** Totals of a replicate in time, and with a desk. */
const totals = ['ownReach', 'truncated', ...deskCounts, 'busyHours'] as const;

/**
 * Expects that two ways of making cascades have one law: Kolmogorov–Smirnov for the reach; chi-square of up to 30 cells for reach,
 * impressions, sharers, rounds, k+ reach and what happened in rounds 1 and 2; the same for pairs of them, and for criticism, time and a desk
 * where there are some.
 * @param one - Rows in one or more pieces.
 * Each of the 22 comparisons is at α = 1e-5, with all else of 53.
 */
export function expectSameLaw(one: readonly CascadeRows[], other: readonly CascadeRows[]): void {
  const first = numbersOf(one);
  const second = numbersOf(other);
  expect(first.reach, 'reach').toAgreeWithValues(second.reach, { by: 'kolmogorov-smirnov' });
  for (const key of Object.keys(first)) expect(first[key], key).toAgreeWithValues(second[key]);
  const hasColours = one.every(({ critics }) => critics !== undefined);
  const isMix = one.every(({ informed }) => informed !== undefined);
  for (const [x, y] of [...pairs, ...(hasColours ? pairsOfColours : []), ...(isMix ? pairsOfMixes : [])]) {
    const [ours, theirs] = countTogether([first[x], first[y]], [second[x], second[y]]);
    expect(ours, `${x} with ${y}`).toAgreeWithCounts(theirs);
  }
}

/** What is compared, over all rows. */
function numbersOf(ensembles: readonly CascadeRows[]): Record<string, number[]> {
  const all = (values: (rows: CascadeRows) => ArrayLike<number>): number[] =>
    ensembles.flatMap((rows) => Array.from(values(rows)));
  const numbers: Record<string, number[]> = {
    reach: all((rows) => sumRounds(rows, rows.newReach)),
    impressions: all((rows) => sumRounds(rows, rows.impressions)),
    sharers: all((rows) => sumRounds(rows, rows.sharers)),
    rounds: all((rows) => roundsIn(rows)),
  };
  for (const k of [1, 2, 3, 5]) numbers[`${k}+ reach`] = all((rows) => kPlusOf(rows, k));
  for (const g of [1, 2]) {
    numbers[`impressions of round ${g}`] = all((rows) => roundOf(rows, rows.impressions, g));
    numbers[`new in round ${g}`] = all((rows) => roundOf(rows, rows.newReach, g));
    numbers[`sharers of round ${g}`] = all((rows) => roundOf(rows, rows.sharers, g));
  }
  for (const [column, name] of Object.entries(colourColumns) as [keyof typeof colourColumns, string][]) {
    if (ensembles.some((rows) => rows[column] === undefined)) continue;
    numbers[name] = all((rows) => sumRounds(rows, rows[column]!));
    for (const g of [1, 2]) numbers[`${name} of round ${g}`] = all((rows) => roundOf(rows, rows[column]!, g));
  }
  for (const [column, name] of Object.entries(mixColumns) as [keyof typeof mixColumns, string][]) {
    if (ensembles.every((rows) => rows[column] !== undefined)) numbers[name] = all((rows) => rows[column]!);
  }
  for (const column of totals) {
    if (ensembles.every((rows) => rows[column] !== undefined)) numbers[column] = all((rows) => rows[column]!);
  }
  return numbers;
}

/** Two lists of values that belong together, entry by entry. */
type Pairs = readonly [x: readonly number[], y: readonly number[]];

/**
 * How often two samples of pairs fall into the cells of a grid, for a test that both have one joint law: strips of about equal
 * numbers by x, each cut into cells of about equal numbers by y. Equal values share a cell.
 */
function countTogether(first: Pairs, second: Pairs, strips = 6, cells = 5): [Float64Array, Float64Array] {
  const counts: [Float64Array, Float64Array] = [new Float64Array(strips * cells), new Float64Array(strips * cells)];
  const cutsOfX = cutEvenly([...first[0], ...second[0]], strips);
  const both = [first, second] as const;
  for (let strip = 0; strip < strips; strip += 1) {
    const inStrip = both.map(([x, y]) => y.filter((_, i) => cellOf(x[i], cutsOfX) === strip));
    const cutsOfY = cutEvenly(inStrip.flat(), cells);
    inStrip.forEach((values, sample) =>
      values.forEach((value) => (counts[sample][strip * cells + cellOf(value, cutsOfY)] += 1)),
    );
  }
  return counts;
}

function cutEvenly(values: readonly number[], cells: number): number[] {
  const sorted = Float64Array.from(values).toSorted();
  return Array.from({ length: cells - 1 }, (_, i) => sorted[Math.floor(((i + 1) * sorted.length) / cells)]);
}

const cellOf = (value: number, cuts: readonly number[]): number => cuts.filter((cut) => cut <= value).length;
