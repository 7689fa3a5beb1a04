import { doubleCell, HIGH, LOW, wordCells } from '../../random/ported-functions/double-bits.ts';

/** Cells of each doubling of the argument: 64, told apart by the first bits of its fraction. */
const FRACTION_BITS = 6;
/** The bits of the word above them: an exponent. */
const EXPONENT_AT = 20;
/** Doublings in the table, and the exponent of the first, as a double holds it. */
const DOUBLINGS = 64;
const FIRST_EXPONENT: number = 1023 - 40;
const CELLS: number = DOUBLINGS << FRACTION_BITS;
const FIRST_CELL: number = FIRST_EXPONENT << FRACTION_BITS;
/** Numbers of a cell: its middle, 1 over half of its width, and six coefficients. */
const STRIDE = 8;
/** A polynomial that is further from the function than this, relative, is not used. */
const WANTED = 1e-14;

/** What is known of a cell. */
const UNKNOWN = 0;
const TABLED = 1;
const NOT_TABLED = 2;

/** Zeros of Chebyshev's polynomial of degree 6, cosines of odd multiples of 15 degrees, from the outermost on. */
const A: number = (Math.sqrt(6) + Math.SQRT2) / 4;
const B = Math.SQRT1_2;
const C: number = (Math.sqrt(6) - Math.SQRT2) / 4;
const zeros: readonly number[] = [A, -A, B, -B, C, -C];

/**
 * A function of hours that is asked again and again, as polynomials in cells that grow with the argument. A cell is laid out when
 * it is first asked for; where its polynomial is not as good as the function, the function itself answers.
 * @param bends - Hours at which the function, or a derivative of it, is not smooth.
 */
export function tabulate(f: (hours: number) => number, bends: readonly number[]): (hours: number) => number {
  const states = new Uint8Array(CELLS);
  const cells = new Float64Array(CELLS * STRIDE);

  const layOut = (cell: number): void => {
    const [start, end] = [startOf(cell), startOf(cell + 1)];
    const [middle, half] = [(start + end) / 2, (end - start) / 2];
    const at = cell * STRIDE;
    cells.set([middle, 1 / half, ...coefficientsOf(zeros.map((zero) => f(middle + half * zero)))], at);
    const isNear = (hours: number): boolean => {
      const exact = f(hours);
      return Math.abs(valueIn(cells, at, hours) - exact) <= WANTED * Math.abs(exact);
    };
    const isSmooth = bends.every((bend) => bend < start || bend > end);
    // Where the polynomial whose zeros these are is largest: at both ends, and in the middle.
    states[cell] = isSmooth && [start, middle, end].every(isNear) ? TABLED : NOT_TABLED;
  };

  return (hours) => {
    doubleCell[0] = hours;
    const cell = (wordCells[HIGH] >> (EXPONENT_AT - FRACTION_BITS)) - FIRST_CELL;
    if (cell < 0 || cell >= CELLS) return f(hours);
    if (states[cell] === UNKNOWN) layOut(cell);
    return states[cell] === TABLED ? valueIn(cells, cell * STRIDE, hours) : f(hours);
  };
}

/** The smallest number of a cell. */
function startOf(cell: number): number {
  wordCells[HIGH] = (FIRST_CELL + cell) << (EXPONENT_AT - FRACTION_BITS);
  wordCells[LOW] = 0;
  return doubleCell[0];
}

/** Newton's divided differences of the values at {@link zeros}. */
function coefficientsOf(values: readonly number[]): number[] {
  const differences = [...values];
  for (let order = 1; order < zeros.length; order += 1) {
    for (let i = zeros.length - 1; i >= order; i -= 1)
      differences[i] = (differences[i] - differences[i - 1]) / (zeros[i] - zeros[i - order]);
  }
  return differences;
}

/** Newton's polynomial of a cell. */
function valueIn(cells: Float64Array, at: number, hours: number): number {
  const x = (hours - cells[at]) * cells[at + 1];
  const inner = cells[at + 5] + (x + B) * (cells[at + 6] + (x - C) * cells[at + 7]);
  return cells[at + 2] + (x - A) * (cells[at + 3] + (x + A) * (cells[at + 4] + (x - B) * inner));
}
