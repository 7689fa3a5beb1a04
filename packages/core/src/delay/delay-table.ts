import type { RandomStream } from '../random/random-stream.ts';
import type { DelayLaw, SimpleDelayLaw } from './delay-law.ts';
import { peakOfLognormal } from './lognormal-delay.ts';
import { prepareDelay } from './prepare-delay.ts';
import type { PreparedDelay } from './prepared-delay.ts';

/** Bits of a 32-bit number that choose a cell. */
const CELL_BITS = 10;
const CELLS: number = 1 << CELL_BITS;
/** The other bits, which accept or refuse what lies in the cell. */
const HEIGHT_BITS: number = 32 - CELL_BITS;
const HEIGHTS: number = 1 << HEIGHT_BITS;
/** Numbers of each cell in the table. */
const STRIDE = 4;
/** Where less of a cell than this lies below its density, the distribution function is inverted instead. */
const LEAST_ACCEPTED = 0.5;

/** A law of delay without mass on a point, laid out for fast draws. Made by {@link buildDelayTable}; not changed by drawing. */
export interface DelayTable {
  /** What was laid out. */
  readonly delay: PreparedDelay;
  /**
   * Shape [1024 × 4]: for each cell, all of one probability, where it begins, its width, the height below which everything in it
   * is accepted (in units of 2^−22 of its largest density; −1 where the distribution function is inverted), and that density.
   */
  readonly cells: Float64Array;
}

/** Whether two delays of a law may be equal: a mass lies on a point. */
export function hasEqualDelays(law: DelayLaw): boolean {
  if (law.law === 'mixture') return law.parts.some(({ weight, of }) => weight > 0 && hasEqualDelays(of));
  return law.law === 'atOnce' || law.law === 'fixed';
}

/**
 * Lays out a law of delay for {@link drawFromDelayTable}.
 *
 * @param law - Checked; without mass on a point, see {@link hasEqualDelays}.
 * @returns A table that owns its array of 32 kB.
 * @remarks Ahrens, "A one-table method for sampling from continuous and discrete distributions", Computing 54 (1995). Differs
 * from it: cells have equal probabilities instead of equal areas, so that what is refused is drawn again in its cell.
 */
export function buildDelayTable(law: DelayLaw): DelayTable {
  const delay = prepareDelay(law);
  const parts = law.law === 'mixture' ? law.parts : [{ weight: 1, of: law }];
  const laws = parts
    .filter(({ weight }) => weight > 0)
    .map(({ weight, of }) => ({ weight, peak: peakOf(of), density: prepareDelay(of).density }));
  const cells = new Float64Array(STRIDE * CELLS);
  let start = 0;
  for (let cell = 0; cell < CELLS; cell += 1) {
    const end = cell + 1 < CELLS ? quantile(delay, (cell + 1) / CELLS, start) : Infinity;
    let least = 0;
    let largest = 0;
    // Each part rises to its peak and falls from there.
    for (const { weight, peak, density } of laws) {
      const [first, last] = [density(start), density(end)];
      least += weight * Math.min(first, last);
      largest += weight * (start < peak && peak < end ? density(peak) : Math.max(first, last));
    }
    const width = end - start;
    const isRefused = !(1 / CELLS >= LEAST_ACCEPTED * width * largest);
    cells.set(
      isRefused ? [start, 0, -1, 0] : [start, width, Math.floor((least / largest) * HEIGHTS), largest],
      STRIDE * cell,
    );
    start = end;
  }
  return { delay, cells };
}

function peakOf(law: SimpleDelayLaw): number {
  return law.law === 'lognormal' ? peakOfLognormal(law.median, law.sigma) : 0;
}

/**
 * One delay, in hours, exact up to the rounding of the numbers that are drawn: two of 32 bits nearly always.
 * @param table - Made by {@link buildDelayTable}.
 */
export function drawFromDelayTable(stream: RandomStream, table: DelayTable): number {
  const { cells } = table;
  const word = stream.nextUint32();
  const at = (word >>> HEIGHT_BITS) * STRIDE;
  const hours = cells[at] + cells[at + 1] * ((stream.nextUint32() + 0.5) * 2 ** -32);
  return (word & (HEIGHTS - 1)) < cells[at + 2] ? hours : finishDelay(stream, table, word, hours);
}

/**
 * Draws delays, the same as {@link drawFromDelayTable} one after the other, but for those beyond a bound that the table knows.
 * @param hours - The first `count` entries are filled; Infinity for delays from cells that lie beyond `until`.
 */
export function fillFromDelayTable(
  stream: RandomStream,
  table: DelayTable,
  hours: Float64Array,
  count: number,
  until: number,
): void {
  const { cells } = table;
  for (let i = 0; i < count; i += 1) {
    const word = stream.nextUint32();
    const at = (word >>> HEIGHT_BITS) * STRIDE;
    const within = stream.nextUint32();
    hours[i] = cells[at] + cells[at + 1] * ((within + 0.5) * 2.3283064365386963e-10);
    if ((word & (HEIGHTS - 1)) < cells[at + 2]) continue;
    hours[i] = cells[at] > until ? Infinity : finishDelay(stream, table, word, hours[i]);
  }
}

/** The rest of a draw that the table did not decide. */
function finishDelay(stream: RandomStream, { cells, delay }: DelayTable, word: number, hours: number): number {
  const at = (word >>> HEIGHT_BITS) * STRIDE;
  const [start, width, accepted, largest] = [cells[at], cells[at + 1], cells[at + 2], cells[at + 3]];
  const height = ((word & (HEIGHTS - 1)) + stream.nextUniform()) / HEIGHTS;
  if (accepted < 0) return quantile(delay, ((word >>> HEIGHT_BITS) + height) / CELLS, start);
  if (height * largest < delay.density(hours)) return hours;
  for (;;) {
    const other = start + width * stream.nextUniform();
    if (stream.nextUniform() * largest < delay.density(other)) return other;
  }
}

/** Most steps of the search: it halves at least, and doubles before that; doubles have some 2,100 powers of two. */
const MOST_STEPS = 4000;

/**
 * The hours up to which so much of the law lies: Newton's method, which halves where it would leave what is known.
 * @param probability - In [0, 1).
 * @param from - Hours up to which no more lies.
 * @returns Infinity where they are more than a number can hold.
 */
function quantile({ distribution, density }: PreparedDelay, probability: number, from: number): number {
  let low = from;
  let high = from > 0 ? 2 * from : 1;
  while (distribution(high) < probability) {
    low = high;
    high *= 2;
    if (high === Infinity) return Infinity;
  }
  let hours = low + (high - low) / 2;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const excess = distribution(hours) - probability;
    if (excess < 0) low = hours;
    else high = hours;
    let next = hours - excess / density(hours);
    if (!(next > low && next < high)) next = low + (high - low) / 2;
    if (!(next > low && next < high) || Math.abs(next - hours) <= 1e-15 * hours) return next;
    hours = next;
  }
  return hours;
}
