/** Bands for the rounds of a cascade. Lengths are parts of the radius of the whole picture, angles radians. */
export interface RingBands {
  /** Least distance between neighbours. */
  readonly pitch: number;
  /** Distance between the rows of a round. */
  readonly rowStep: number;
  /** Shape [rounds + 1], as of all that follow: radius of the first row. */
  readonly inner: Float64Array;
  /** The number of rows. */
  readonly rows: Uint32Array;
  /** Radius of the last row. */
  readonly outer: Float64Array;
  /** Least angle between one person of a round and the next, on whichever rows. */
  readonly leastAngles: Float64Array;
}

/** A gap at the top, where the rounds have their numbers; directions are in (START, START + SPAN). */
const GAP = 0.13;
/** First direction, in radians clockwise from the top. */
export const START: number = GAP / 2;
/** Radians from the first direction to the last. */
export const SPAN: number = 2 * Math.PI - GAP;

/** Radius of the brand, and the widest distance between people. */
export const BRAND_RADIUS = 0.026;
const WIDEST_PITCH = 0.085;
/** Between two rounds: in distances between people, and in all of up to so many rounds as parts of the radius. */
const RING_GAP = 2.1;
const WIDE_GAP = 0.026;
const WIDE_GAPS = 8;
/** Rows of a round lie a little closer than people of a row, as on a hex grid. */
export const ROW_STEP = 0.9;
/** Places for each person of a round: what is left over lets families stay together. */
const ROOM = 1.45;
/** Neighbours of a round stand at least this part of an even distance apart, where that is not very far in itself. */
const EVENNESS = 0.7;
const FAR = 2.5;
const BISECTIONS = 48;

/**
 * Bands that all fit within `limit`: people as far apart as possible, then gaps between the rounds as wide as possible.
 * @param ringSizes - People of each round.
 * @remarks O(rows) for each of about a hundred trials.
 */
export function fitBands(ringSizes: readonly number[], limit: number): RingBands {
  const rounds = ringSizes.length;
  const pitch = bisect(WIDEST_PITCH, (each) => outermost(bandsAt(ringSizes, each, 0)) <= limit);
  if (rounds === 0) return bandsAt(ringSizes, pitch, 0);
  // Half a gap outside of the last round.
  const spare = bisect(limit / rounds, (each) => outermost(bandsAt(ringSizes, pitch, each)) + each / 2 <= limit);
  return bandsAt(ringSizes, pitch, spare);
}

/** The largest number up to `most` that fits, where all smaller ones fit. */
function bisect(most: number, fits: (value: number) => boolean): number {
  if (fits(most)) return most;
  let low = 0;
  let high = most;
  for (let step = 0; step < BISECTIONS; step++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

function outermost({ outer, pitch }: RingBands): number {
  return (outer.at(-1) ?? 0) + pitch / 2;
}

function bandsAt(ringSizes: readonly number[], pitch: number, spare: number): RingBands {
  const inner = new Float64Array(ringSizes.length);
  const outer = new Float64Array(ringSizes.length);
  const rows = new Uint32Array(ringSizes.length);
  const leastAngles = new Float64Array(ringSizes.length);
  const rowStep = pitch * ROW_STEP;
  const gap = RING_GAP * pitch + (WIDE_GAP * WIDE_GAPS) / Math.max(WIDE_GAPS, ringSizes.length) + spare;
  let radius = BRAND_RADIUS;
  ringSizes.forEach((people, ring) => {
    const first = radius + gap;
    let places = 0;
    let count = 0;
    do {
      places += Math.max(1, Math.floor((SPAN * (first + count * rowStep)) / pitch));
      count += 1;
    } while (places < people * ROOM);
    inner[ring] = first;
    rows[ring] = count;
    const even = SPAN / Math.max(1, people);
    const far = (FAR * pitch) / (first + ((count - 1) * rowStep) / 2);
    leastAngles[ring] = Math.max(SPAN / places, Math.min(EVENNESS * even, far));
    radius = first + (count - 1) * rowStep;
    outer[ring] = radius;
  });
  return { pitch, rowStep, inner, rows, outer, leastAngles };
}
