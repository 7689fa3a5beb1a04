/** What of a result the picture needs. */
export interface ResultToPlace {
  readonly people: number;
  readonly everyone: number;
}

/** Where a result stands in the picture. */
export interface ClassDot {
  /** Column, from 0 to `columns` − 1. */
  readonly column: number;
  /** Results below it in its column. */
  readonly height: number;
}

/** A class's results as dots: equal ones above one another. */
export interface ClassDots {
  /** One for each result, in their order. */
  readonly dots: readonly ClassDot[];
  /** Columns of the picture. */
  readonly columns: number;
  /** Dots in the fullest column. */
  readonly most: number;
  /** Values at both ends of the axis and in its middle. */
  readonly ticks: readonly number[];
  /** Whether the axis has parts of everyone: results among different numbers of people have no other scale in common. */
  readonly isOfParts: boolean;
}

/** So many dots side by side fit on a phone. */
const COLUMNS = 41;
/** The axis goes up to everyone where the largest result comes to at least this part. */
const NEAR_EVERYONE = 0.3;

/** Places the results of a class on one axis that begins at 0. */
export function placeDots(results: readonly ResultToPlace[]): ClassDots {
  const worlds = new Set(results.map(({ everyone }) => everyone));
  const isOfParts = worlds.size > 1;
  const values = results.map(({ people, everyone }) => (isOfParts ? people / Math.max(1, everyone) : people));
  const largest = Math.max(0, ...values);
  const whole = isOfParts ? 1 : ([...worlds][0] ?? 1);
  const top = largest >= NEAR_EVERYONE * whole ? Math.max(whole, largest) : niceAbove(largest, isOfParts ? 0 : 1);
  const filled = Array.from({ length: COLUMNS }, () => 0);
  const dots = values.map((value) => {
    const column = Math.round((value / top) * (COLUMNS - 1));
    const height = filled[column] ?? 0;
    filled[column] = height + 1;
    return { column, height };
  });
  return { dots, columns: COLUMNS, most: Math.max(1, ...filled), ticks: [0, top / 2, top], isOfParts };
}

/** The next number with one digit that counts: 21 → 30, 228,600 → 300,000, .00076 → .0008; 1 for what is not above the least. */
function niceAbove(value: number, least: number): number {
  if (value <= least) return 1;
  const step = 10 ** Math.floor(Math.log10(value));
  return Math.ceil(value / step) * step;
}
