import { exp, log } from '../../random/index.ts';

/** Where a search over one value looks, before it knows anything. */
export interface SearchSpace {
  /** Least and greatest value, low < high. */
  readonly range: readonly [number, number];
  /** Whether only whole numbers may be asked for; then the ends of the range are whole. */
  readonly whole: boolean;
  /** Where the steps begin, if the range begins at 0; > 0. */
  readonly smallestStep: number;
  /** The value that the scenario has now. */
  readonly present: number;
  /** Where every share brings one more, all else the same; null for none. */
  readonly tippingPoint: number | null;
}

/** Places in steps of one factor. */
const STEPS = 64;
/** Around the tipping point reach changes fastest. */
const TIPPING_FACTORS = [0.8, 0.9, 0.95, 1, 1.05, 1.1, 1.25, 1.5, 2];

/**
 * Places to look at: the ends of the range, 64 in steps of one factor, the present value, and nine around the tipping point.
 * @returns Inside the range, ascending, each once. In a range that begins below 0 the steps are even.
 */
export function searchPlaces({ range, whole, smallestStep, present, tippingPoint }: SearchSpace): number[] {
  const [low, high] = range;
  const around = tippingPoint === null ? [] : TIPPING_FACTORS.map((factor) => factor * tippingPoint);
  const wanted = [...stepsOf(low, high, smallestStep), present, ...around];
  const places = (whole ? wanted.map(Math.round) : wanted).filter((place) => place > low && place < high);
  return [...new Set([low, ...places, high])].toSorted((a, b) => a - b);
}

function stepsOf(low: number, high: number, smallestStep: number): number[] {
  const places = Array.from({ length: STEPS }, (_, step) => step / (STEPS - 1));
  if (low < 0) return places.map((part) => low + part * (high - low));
  const first = low > 0 ? low : Math.min(smallestStep, high);
  const factor = log(high) - log(first);
  return places.map((part) => first * exp(part * factor));
}
